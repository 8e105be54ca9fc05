import { StatisticsBody } from "../../reader/statistics/statistics.tsx";
import { type StatisticsPage, statisticsView } from "../../reader/statistics/statistics-view.ts";
import { LiveView } from "../live-view.tsx";

export function LiveStatistics({ page }: { page: StatisticsPage }) {
  return <LiveView view={statisticsView} Body={StatisticsBody} page={page} />;
}
