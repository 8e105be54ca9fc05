import type { KnowledgeMapVariables } from "../../views/knowledge-map/counts.ts";

/** What is counted and listed, and in which order. */
export interface ExploreSetup {
  readonly facets: readonly string[];
  /** Variables in the columns of the results. */
  readonly columns: readonly string[];
  readonly knowledgeMap: KnowledgeMapVariables | null;
  /** Text columns of the table: public id, title, summary. */
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
}
