import type { Boundaries } from "../../views/place-map/boundaries.ts";
import { useMessages } from "../frame/context.tsx";
import { placesBase, placesFinding, placesTitle } from "./place-texts.ts";
import { usePlaces } from "./places-context.tsx";

/** What the drawing shows, its finding in a sentence, and the base of its numbers. */
export function PlaceWords({ boundaries }: { boundaries: Boundaries | undefined }) {
  const places = usePlaces();
  const messages = useMessages();
  const { level, drawing, measure } = places.state;
  return (
    <figcaption>
      <h3 id="place-map-caption">{placesTitle(places, messages)}</h3>
      <p className="finding">{placesFinding(places, messages)}</p>
      <p className="small">{placesBase(places, messages)}</p>
      {drawing !== "points" && <p className="small">{messages.text(`measure-said-${measure}`)}</p>}
      {!boundaries && places.page.setup.boundaries[level] !== undefined && (
        <p className="small only-with-script">{messages.text("boundaries-loading")}</p>
      )}
    </figcaption>
  );
}
