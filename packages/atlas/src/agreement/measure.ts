import { normalCritical, studentCritical } from "../statistics/tails.ts";

/** Why a measure does not apply. */
export type NoMeasure =
  | "no-unit-with-two-votes"
  | "not-two-coders"
  | "no-variation"
  | "values-without-order"
  | "sets-of-codes"
  | "too-many-values";

/**
 * A measure of agreement: 1 is perfect, 0 what chance alone would give (for percent agreement: none); with its interval,
 * whose upper end is at most 1. Very few units can give less than -1. The ends are null where a single unit, or
 * resampling, tells nothing about them.
 */
export interface Estimate {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Null where the interval comes from resampling, or cannot be told. */
  readonly standardError: number | null;
}

/** A measure, or why there is none. */
export type Measure = Estimate | { readonly value: null; readonly reason: NoMeasure };

export function noMeasure(reason: NoMeasure): Measure {
  return { value: null, reason };
}

/** The interval of a large-sample standard error: normal, as R's vcd has it. */
export function normalEstimate(value: number, standardError: number, confidence: number): Estimate {
  return between(value, standardError, normalCritical(confidence));
}

/** The interval by Student's t with `units - 1` degrees of freedom, as R's irrCAC has it; none for a single unit. */
export function studentEstimate(
  value: number,
  variance: number,
  units: number,
  confidence: number,
): Estimate {
  if (units < 2) return { value, low: null, high: null, standardError: null };
  return between(value, Math.sqrt(Math.max(0, variance)), studentCritical(confidence, units - 1));
}

function between(value: number, standardError: number, critical: number): Estimate {
  const half = critical * standardError;
  return { value, low: value - half, high: Math.min(1, value + half), standardError };
}
