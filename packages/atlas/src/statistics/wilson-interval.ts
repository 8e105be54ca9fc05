import { normalCritical } from "./tails.ts";

/** A confidence interval; both ends are inside it. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The Wilson score interval of a proportion, without continuity correction; both ends between 0 and 1.
 * `successes` of `trials` (a positive number), `level` the confidence, 0.95 when absent.
 * Source: Wilson (1927); Newcombe (1998), Statistics in Medicine 17, 857-872, method 3.
 *
 * @example wilsonInterval(81, 263) // { low: 0.25529, high: 0.36621 }
 */
export function wilsonInterval(successes: number, trials: number, level = 0.95): Interval {
  const z = normalCritical(level);
  const share = successes / trials;
  const scale = 1 + (z * z) / trials;
  const centre = share + (z * z) / (2 * trials);
  const half = z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
  return {
    low: successes === 0 ? 0 : Math.max(0, (centre - half) / scale),
    high: successes === trials ? 1 : Math.min(1, (centre + half) / scale),
  };
}
