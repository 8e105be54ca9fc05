import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource/source-serif-4/600.css";
import "../theme/theme.css";
import type { ReactNode } from "react";
import { hydrateRoot } from "react-dom/client";
import { FrameProvider } from "../reader/frame/context.tsx";
import type { InteractivePage } from "../reader/page.ts";
import { loadMessages } from "./load-messages.ts";
import { Usable } from "./usable.tsx";

// Without top-level await, so that a site can have it as a classic script.
void start();

async function start(): Promise<void> {
  const data = document.getElementById("page-data");
  const main = document.getElementById("main");
  if (!data || !main) return;
  // The block was written by the same release of this package from an interactive page.
  const page = JSON.parse(data.textContent) as InteractivePage;
  const [messages, body] = await Promise.all([loadMessages(page.frame.language), bodyOf(page)]);
  hydrateRoot(
    main,
    <FrameProvider frame={page.frame} messages={messages}>
      <Usable>{body}</Usable>
    </FrameProvider>,
  );
}

/** The live body of a page. Each kind is a file of its own, so that a page brings no other's code. */
async function bodyOf(page: InteractivePage): Promise<ReactNode> {
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
      const { LiveExplore } = await import("./pages/explore.tsx");
      return <LiveExplore page={page} />;
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
