import type { MissingReason } from "@mapwright/domain";

/**
 * The counts of one variable among the selected initiatives, its own condition left out.
 * `base` is the number with a known value, the denominator of every share; `base` plus all of `missing` is the number
 * selected. With a variable of several answers the counts add up to more than `base`.
 */
export interface Facet {
  readonly base: number;
  readonly missing: Readonly<Partial<Record<MissingReason, number>>>;
  readonly counts: Readonly<Record<string, number>>;
}
