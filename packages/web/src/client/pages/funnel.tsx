import { FunnelBody } from "../../reader/funnel/funnel.tsx";
import { type FunnelPage, funnelView } from "../../reader/funnel/funnel-view.ts";
import { LiveView } from "../live-view.tsx";

export function LiveFunnel({ page }: { page: FunnelPage }) {
  return <LiveView view={funnelView} Body={FunnelBody} page={page} />;
}
