import { ExploreBody } from "../../reader/explore/explore.tsx";
import { type ExplorePage, exploreView } from "../../reader/explore/explore-view.ts";
import { placesStateIn } from "../../reader/explore/places-state.ts";
import { BoundariesProvider } from "../../reader/places/boundaries-context.tsx";
import { fetchedBoundaries } from "../fetched-boundaries.ts";
import { LiveView } from "../live-view.tsx";

/** The live body of the explorer; where the server drew the map of places, once its boundaries have come. */
export async function liveExplore(page: ExplorePage) {
  const { setup, state } = page;
  const shelf = fetchedBoundaries(setup.places?.boundaries ?? {});
  if (setup.places && state.parts.includes("places"))
    await shelf.load?.(placesStateIn(setup.places, state).level).catch(() => undefined);
  return (
    <BoundariesProvider value={shelf}>
      <LiveView view={exploreView} Body={ExploreBody} page={page} />
    </BoundariesProvider>
  );
}
