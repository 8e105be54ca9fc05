import { type MouseEvent, useRef } from "react";
import { FigureActions } from "../../views/figure-frame/figure-actions.tsx";
import { isForBrowser } from "../../views/is-for-browser.ts";
import type { Boundaries } from "../../views/place-map/boundaries.ts";
import { PlaceMapSvg } from "../../views/place-map/place-map-svg.tsx";
import { useMapKeys } from "../../views/place-map/use-map-keys.ts";
import { useMapPointer } from "../../views/place-map/use-map-pointer.ts";
import { listingOf } from "../explore/state.ts";
import { useHref, useMessages } from "../frame/context.tsx";
import type { Selection } from "../selection/selection.ts";
import type { PlacePoint } from "./answer.ts";
import { PlaceLegend } from "./place-legend.tsx";
import { selectingPlace } from "./place-selection.ts";
import { PlaceWords } from "./place-words.tsx";
import { usePlaces, usePlacesHref } from "./places-context.tsx";
import { placesDrawing } from "./places-drawing.ts";
import { placesFigure } from "./places-figure.tsx";
import { type PlacesState, placesQuery } from "./state.ts";
import { WindowControls } from "./window-controls.tsx";

/** The drawing with what it says in words, its controls and its legend. */
export function PlaceFigure({ boundaries }: { boundaries: Boundaries | undefined }) {
  const body = usePlaces();
  const { page, state, go } = body;
  const messages = useMessages();
  const href = useHref();
  const placesHref = usePlacesHref();
  const ref = useRef<HTMLDivElement>(null);
  const show = go && ((window: PlacesState["window"]) => go({ ...state, window }));
  const said = useMapKeys(ref, state.window, show);
  const box = useMapPointer(ref, state.window, show);
  const chosen = (place: string) => selectingPlace(state, page.setup, state.level, place);
  const drawn = placesDrawing(body, boundaries, messages, {
    ofPlace: (place) => placesHref(chosen(place)),
    ofPoint: (point) =>
      href(
        point.id === null
          ? `${page.map.address}${listingOf(aroundPoint(state, page, point))}`
          : `${page.map.address}/initiatives/${encodeURIComponent(point.id)}`,
      ),
  });
  const choose = (event: MouseEvent) => {
    const mark = event.target instanceof Element ? event.target.closest("a[data-place]") : null;
    if (!mark || !go || state.drawing === "points" || isForBrowser(event)) return;
    event.preventDefault();
    go(chosen(mark.getAttribute("data-place") ?? ""));
  };
  return (
    <figure className="place-map" aria-labelledby="place-map-caption">
      <PlaceWords boundaries={boundaries} />
      <WindowControls />
      {/* biome-ignore lint/a11y: keys and clicks bubble here from the links inside. */}
      <div className="scroller place-map-frame" ref={ref} onClick={choose}>
        <PlaceMapSvg
          boundaries={boundaries}
          box={box}
          drawing={state.drawing}
          places={drawn.places}
          points={drawn.points}
          outlines={drawn.outlines}
          labelledBy="place-map-caption"
        />
      </div>
      <p className="readout only-with-script">{said ?? messages.text("place-keys")}</p>
      <PlaceLegend boundaries={boundaries} classes={drawn.classes} outlined={drawn.outlines.length > 0} />
      {boundaries && (
        <div className="figure-foot">
          <FigureActions
            map={page.map}
            kind="places"
            figure={placesFigure(body, boundaries, messages)}
            query={placesQuery(state)}
          />
        </div>
      )}
    </figure>
  );
}

/** The initiatives of a mark: those inside its extents. */
function aroundPoint(
  selection: Selection,
  { setup }: ReturnType<typeof usePlaces>["page"],
  { longitude, latitude }: PlacePoint,
): Selection {
  const { coordinates } = setup;
  if (!coordinates) return selection;
  const others = selection.where.filter(
    ({ variable }) => variable !== coordinates.longitude && variable !== coordinates.latitude,
  );
  return {
    ...selection,
    where: [
      ...others,
      { variable: coordinates.longitude, range: longitude },
      { variable: coordinates.latitude, range: latitude },
    ],
  };
}
