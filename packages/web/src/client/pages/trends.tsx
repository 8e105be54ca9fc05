import { TrendsBody } from "../../reader/trends/trends.tsx";
import { type TrendsPage, trendsView } from "../../reader/trends/trends-view.ts";
import { LiveView } from "../live-view.tsx";

export function LiveTrends({ page }: { page: TrendsPage }) {
  return <LiveView view={trendsView} Body={TrendsBody} page={page} />;
}
