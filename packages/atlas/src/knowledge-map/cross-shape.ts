import type { MissingReason } from "@mapwright/domain";

/** One side of a cross-table: its categories, and how many initiatives of the base have each. */
export interface KnowledgeMapSide {
  readonly variable: string;
  readonly categories: readonly string[];
  /** Initiatives of the base with the category, each once. */
  readonly totals: readonly number[];
  /** Initiatives among the selected whose value is missing, by reason. */
  readonly missing: Readonly<Partial<Record<MissingReason, number>>>;
}

/** The cross-table that a knowledge map is made from. */
export interface KnowledgeMapCross {
  readonly selected: number;
  readonly base: number;
  readonly rows: KnowledgeMapSide;
  readonly columns: KnowledgeMapSide;
  readonly layers?: KnowledgeMapSide;
  readonly cells: readonly (readonly (readonly number[])[])[];
}
