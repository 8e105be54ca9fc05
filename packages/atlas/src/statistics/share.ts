import { wilsonInterval } from "./wilson-interval.ts";

/**
 * A share that travels with what it is made of: `numerator` of `denominator` (the base, known values only), between
 * the ends of its Wilson interval. `missing` counts those of the population whose value is not known; they are in
 * neither. With a denominator of 0 there is no share: `share`, `low` and `high` are null, never 0.
 */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
  readonly missing: number;
  /** 0..1, not rounded. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * The share of `numerator` in `denominator` with its interval at `level`, 0.95 when absent.
 *
 * @example shareOf(15, 300, 13) // { numerator: 15, denominator: 300, missing: 13, share: 0.05, low: 0.0305, high: 0.0808 }
 */
export function shareOf(numerator: number, denominator: number, missing = 0, level = 0.95): Share {
  const known = denominator > 0;
  const interval = known ? wilsonInterval(numerator, denominator, level) : { low: null, high: null };
  return { numerator, denominator, missing, share: known ? numerator / denominator : null, ...interval };
}
