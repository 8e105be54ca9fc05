import type { PlaceLevel } from "@mapwright/atlas";
import { jsonAt } from "../../reader/frame/bytes-at.ts";
import { BoundariesProvider, type BoundariesShelf } from "../../reader/places/boundaries-context.tsx";
import { PlacesBody } from "../../reader/places/places.tsx";
import { type PlacesPage, placesView } from "../../reader/places/places-view.ts";
import { type Boundaries, readBoundaries } from "../../views/place-map/boundaries.ts";
import { drawnCountries } from "../../views/place-map/drawn-boundaries.ts";
import { LiveView } from "../live-view.tsx";

/** The live body of the places, once the boundaries that the server drew are at hand: the page must begin as it stands. */
export async function livePlaces(page: PlacesPage) {
  const { level } = page.state;
  const countries = drawnCountries(document);
  const shelf = fetchedBoundaries(page.setup.boundaries, countries ? [[0, countries]] : []);
  // Without them the lists and tables go on saying everything.
  if (!shelf.at(level)) await shelf.load?.(level).catch(() => undefined);
  return (
    <BoundariesProvider value={shelf}>
      <LiveView view={placesView} Body={PlacesBody} page={page} />
    </BoundariesProvider>
  );
}

function fetchedBoundaries(
  addresses: PlacesPage["setup"]["boundaries"],
  atHand: readonly (readonly [PlaceLevel, Boundaries])[],
): BoundariesShelf {
  const fetched = new Map(atHand);
  return {
    at: (level) => fetched.get(level),
    load: async (level) => {
      const address = addresses[level];
      if (address === undefined) return;
      fetched.set(level, readBoundaries(await jsonAt(address)));
    },
  };
}
