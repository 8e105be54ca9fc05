import { type Interval, wilsonInterval } from "./wilson-interval.ts";

/** The difference of two proportions (first minus second, -1..1) with its interval. */
export interface Difference extends Interval {
  readonly difference: number;
}

/** `successes` of `trials`. */
export interface Proportion {
  readonly successes: number;
  readonly trials: number;
}

/**
 * The difference of two independent proportions, with the hybrid score interval.
 * Source: Newcombe (1998), Statistics in Medicine 17, 873-890, method 10.
 *
 * @example differenceOf({ successes: 56, trials: 70 }, { successes: 48, trials: 80 })
 * // { difference: 0.2, low: 0.05243, high: 0.33387 }
 */
export function differenceOf(first: Proportion, second: Proportion, level = 0.95): Difference {
  const p = first.successes / first.trials;
  const q = second.successes / second.trials;
  const a = wilsonInterval(first.successes, first.trials, level);
  const b = wilsonInterval(second.successes, second.trials, level);
  return {
    difference: p - q,
    low: p - q - Math.hypot(p - a.low, b.high - q),
    high: p - q + Math.hypot(a.high - p, q - b.low),
  };
}
