import type { MissingReason } from "@mapwright/domain";

/** One variable of a cross-table: its categories, and how many initiatives of the base have each. */
export interface CrossedSide {
  readonly variable: string;
  readonly categories: readonly string[];
  /** Initiatives of the base with the category, each once: never the sum of cells where several answers are allowed. */
  readonly totals: readonly number[];
  /** Initiatives among the selected whose value is missing, by reason. */
  readonly missing: Readonly<Partial<Record<MissingReason, number>>>;
}

/**
 * What maps and comparisons read of a cross-table of two or three variables: `base` of the `selected` initiatives
 * have a known value of every variable, and only these are in totals and `cells[layer][row][column]`.
 */
export interface Crossed {
  readonly selected: number;
  readonly base: number;
  readonly rows: CrossedSide;
  readonly columns: CrossedSide;
  readonly layers?: CrossedSide;
  readonly cells: readonly (readonly (readonly number[])[])[];
}

/** Whether each initiative of the base has exactly one category of a side, so that its counts may be added. */
export function isExclusive(side: CrossedSide, base: number): boolean {
  return side.totals.reduce((sum, total) => sum + total, 0) === base;
}
