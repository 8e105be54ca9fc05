import { betaQuantile } from "./incomplete-beta.ts";
import type { Interval } from "./wilson-interval.ts";

/**
 * The exact (conservative) interval of a proportion: `successes` of `trials`, `level` the confidence; ends in 0..1.
 * Source: Clopper and Pearson (1934), as quantiles of the beta distribution.
 *
 * @example clopperPearsonInterval(0, 10) // { low: 0, high: 0.30850 }
 */
export function clopperPearsonInterval(successes: number, trials: number, level = 0.95): Interval {
  const tail = (1 - level) / 2;
  const failures = trials - successes;
  return {
    low: successes === 0 ? 0 : betaQuantile(successes, failures + 1, tail),
    high: failures === 0 ? 1 : 1 - betaQuantile(failures, successes + 1, tail),
  };
}
