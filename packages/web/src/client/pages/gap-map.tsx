import { GapMapBody } from "../../reader/gap-map/gap-map.tsx";
import { type GapMapPage, gapMapView } from "../../reader/gap-map/gap-map-view.ts";
import { LiveView } from "../live-view.tsx";

export function LiveGapMap({ page }: { page: GapMapPage }) {
  return <LiveView view={gapMapView} Body={GapMapBody} page={page} />;
}
