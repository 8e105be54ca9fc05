import type { View, ViewPage } from "../view/view.ts";
import { answerKnowledgeMap, type KnowledgeMapViewAnswer } from "./answer.ts";
import type { KnowledgeMapSetup } from "./setup.ts";
import { type KnowledgeMapState, knowledgeMapQuery, knowledgeMapStateFrom } from "./state.ts";

export type KnowledgeMapPage = ViewPage<
  "knowledge-map",
  KnowledgeMapSetup,
  KnowledgeMapState,
  KnowledgeMapViewAnswer
>;

/** The knowledge map: two variables crossed, others inside of the cells. */
export const knowledgeMapView: View<
  "knowledge-map",
  KnowledgeMapSetup,
  KnowledgeMapState,
  KnowledgeMapViewAnswer
> = {
  kind: "knowledge-map",
  path: "/knowledge-map",
  stateFrom: knowledgeMapStateFrom,
  query: knowledgeMapQuery,
  answer: answerKnowledgeMap,
};
