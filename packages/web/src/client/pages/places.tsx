import { BoundariesProvider } from "../../reader/places/boundaries-context.tsx";
import { PlacesBody } from "../../reader/places/places.tsx";
import { type PlacesPage, placesView } from "../../reader/places/places-view.ts";
import { fetchedBoundaries } from "../fetched-boundaries.ts";
import { LiveView } from "../live-view.tsx";

/** The live body of the places, once the boundaries that the server drew are at hand: the page must begin as it stands. */
export async function livePlaces(page: PlacesPage) {
  const shelf = fetchedBoundaries(page.setup.boundaries);
  // Without them the lists and tables go on saying everything.
  await shelf.load?.(page.state.level).catch(() => undefined);
  return (
    <BoundariesProvider value={shelf}>
      <LiveView view={placesView} Body={PlacesBody} page={page} />
    </BoundariesProvider>
  );
}
