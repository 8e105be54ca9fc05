import { logGamma } from "./log-gamma.ts";

const precision = 1e-16;
const tiny = 1e-300;
const mostSteps = 100_000;

/**
 * The regularised upper incomplete gamma function Q(a, x), for a > 0 and x >= 0; between 0 and 1.
 * The tail itself is computed, never one minus the rest, so that far tails keep their relative precision.
 * Source: Abramowitz and Stegun (1964), 6.5.29 (series) and 6.5.31 (continued fraction, by Lentz's method).
 *
 * @example gammaUpperTail(0.5, 2) // 0.0455, a normal deviate beyond two standard deviations
 */
export function gammaUpperTail(a: number, x: number): number {
  if (x <= 0) return 1;
  if (x === Number.POSITIVE_INFINITY) return 0;
  const factor = Math.exp(a * Math.log(x) - x - logGamma(a));
  return x < a + 1 ? 1 - factor * lowerSeries(a, x) : factor * upperFraction(a, x);
}

function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < mostSteps && term > sum * precision; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < mostSteps; n++) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / away(numerator * d + b);
    c = away(b + numerator / c);
    const step = c * d;
    fraction *= step;
    if (Math.abs(step - 1) < precision) break;
  }
  return fraction;
}

/** Lentz's method divides by these numbers, so they must not be 0. */
function away(x: number): number {
  return Math.abs(x) < tiny ? tiny : x;
}
