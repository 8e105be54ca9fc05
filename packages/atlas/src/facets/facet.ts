import type { MissingReason } from "@mapwright/domain";

/**
 * The counts of one variable among the selected initiatives, its own condition left out unless that asks for all of its
 * codes together: a count says what is there to be added, and among those with all of some codes what adding one leaves.
 * `base` is the number with a known value, the denominator of every share; `base` plus all of `missing` is the number
 * selected. With a variable of several answers the counts add up to more than `base`.
 */
export interface Facet {
  readonly base: number;
  readonly missing: Readonly<Partial<Record<MissingReason, number>>>;
  readonly counts: Readonly<Record<string, number>>;
  /** Broader categories: initiatives with it or any below it, each once. Absent for an atlas without levels of the variable. */
  readonly broader?: Readonly<Record<string, number>>;
  /** For numbers that are not counted value by value: the known values, absent when there are none. */
  readonly numbers?: NumberSummary;
}

/** Known values of a number: smallest, quartiles (linear between neighbours: type 7 of Hyndman and Fan 1996), largest. */
export interface NumberSummary {
  readonly min: number;
  readonly quartiles: readonly [number, number, number];
  readonly max: number;
}
