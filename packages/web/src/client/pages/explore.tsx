import { ExploreBody } from "../../reader/explore/explore.tsx";
import { type ExplorePage, exploreView } from "../../reader/explore/explore-view.ts";
import { LiveView } from "../live-view.tsx";

export function LiveExplore({ page }: { page: ExplorePage }) {
  return <LiveView view={exploreView} Body={ExploreBody} page={page} />;
}
