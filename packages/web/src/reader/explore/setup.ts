import type { KnowledgeMapVariables } from "../../views/knowledge-map/counts.ts";
import type { PlacesSetup } from "../places/setup.ts";

/** What is counted and listed, and in which order. */
export interface ExploreSetup {
  readonly facets: readonly string[];
  /** Variables that can be columns of the results, and those that are at first. */
  readonly offered: readonly string[];
  readonly columns: readonly string[];
  readonly knowledgeMap: KnowledgeMapVariables | null;
  /** The year that the figure of time counts by; null on a map without years. */
  readonly time: string | null;
  /** What the map of places is drawn from; null on a map without places. */
  readonly places: PlacesSetup | null;
  /** Text columns of the table: public id, title, summary. */
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
}
