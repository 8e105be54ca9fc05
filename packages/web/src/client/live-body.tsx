import type { ReactNode } from "react";
import type { InteractivePage } from "../reader/page.ts";

/** The live body of a page. Each kind is a file of its own, so that a page brings no other's code. */
export async function liveBodyOf(page: InteractivePage): Promise<ReactNode> {
  switch (page.kind) {
    case "overview": {
      const { OverviewBody } = await import("./pages/overview.tsx");
      return <OverviewBody page={page} />;
    }
    case "places": {
      const { livePlaces } = await import("./pages/places.tsx");
      return await livePlaces(page);
    }
    case "explore": {
      const { liveExplore } = await import("./pages/explore.tsx");
      return await liveExplore(page);
    }
    case "trends": {
      const { LiveTrends } = await import("./pages/trends.tsx");
      return <LiveTrends page={page} />;
    }
    case "statistics": {
      const { LiveStatistics } = await import("./pages/statistics.tsx");
      return <LiveStatistics page={page} />;
    }
    case "gap-map": {
      const { LiveGapMap } = await import("./pages/gap-map.tsx");
      return <LiveGapMap page={page} />;
    }
    case "funnel": {
      const { LiveFunnel } = await import("./pages/funnel.tsx");
      return <LiveFunnel page={page} />;
    }
    case "knowledge-map": {
      const { LiveKnowledgeMap } = await import("./pages/knowledge-map.tsx");
      return <LiveKnowledgeMap page={page} />;
    }
  }
}
