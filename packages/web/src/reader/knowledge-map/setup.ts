import type { KnowledgeMapVariables } from "../../views/knowledge-map/counts.ts";

/** What a map's codebook offers the knowledge map. */
export interface KnowledgeMapSetup {
  /** Counted beside the map. */
  readonly facets: readonly string[];
  /** Variables with few enough categories to be rows or columns. */
  readonly sides: readonly string[];
  /** Variables with few enough categories to be shapes or colours. */
  readonly inside: readonly string[];
  /** Variables with few enough categories to be compared in small maps. */
  readonly small: readonly string[];
  readonly first: KnowledgeMapVariables;
}
