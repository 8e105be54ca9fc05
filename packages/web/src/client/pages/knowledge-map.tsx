import { KnowledgeMapBody } from "../../reader/knowledge-map/knowledge-map.tsx";
import { type KnowledgeMapPage, knowledgeMapView } from "../../reader/knowledge-map/knowledge-map-view.ts";
import { LiveView } from "../live-view.tsx";

export function LiveKnowledgeMap({ page }: { page: KnowledgeMapPage }) {
  return <LiveView view={knowledgeMapView} Body={KnowledgeMapBody} page={page} />;
}
