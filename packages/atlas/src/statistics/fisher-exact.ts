import { logGamma } from "./log-gamma.ts";

/** Tables as likely as the observed one within this factor count as equally likely, as in R's `fisher.test`. */
const likeness = 1 + 1e-7;

/**
 * The two-sided p of Fisher's exact test of a 2 x 2 table [[a, b], [c, d]]: the probability, margins given, of all
 * tables that are at most as likely as this one; 0..1. 1 when a margin is 0.
 * Source: Fisher (1935); two-sided as in R's `fisher.test`.
 *
 * @example fisherExact([[3, 1], [1, 3]]) // 0.4857
 */
export function fisherExact(table: readonly [readonly [number, number], readonly [number, number]]): number {
  const [[a, b], [c, d]] = table;
  const low = Math.max(0, a - d);
  const high = Math.min(a + b, a + c);
  const observed = logWays(a, b, c, d);
  let all = 0;
  let asExtreme = 0;
  for (let cell = low; cell <= high; cell++) {
    const shift = cell - a;
    // Relative to the observed table, so that nothing underflows where it matters.
    const likelihood = Math.exp(logWays(cell, b - shift, c - shift, d + shift) - observed);
    all += likelihood;
    if (likelihood <= likeness) asExtreme += likelihood;
  }
  // Where the observed table is beyond all range of a double, the others outweigh it infinitely.
  return all === Number.POSITIVE_INFINITY ? 0 : Math.min(1, asExtreme / all);
}

/** Logarithm of the number of ways to fill the table, up to what its margins fix. */
function logWays(a: number, b: number, c: number, d: number): number {
  return -logGamma(a + 1) - logGamma(b + 1) - logGamma(c + 1) - logGamma(d + 1);
}
