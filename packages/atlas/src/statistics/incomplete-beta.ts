import { logGamma } from "./log-gamma.ts";

const precision = 1e-16;
const tiny = 1e-300;
const mostSteps = 100_000;

/**
 * The regularised incomplete beta function I_x(a, b), for a, b > 0 and x in 0..1: the lower tail of the beta
 * distribution. The upper tail is `incompleteBeta(b, a, 1 - x)`, which keeps its precision when it is small.
 * Source: Abramowitz and Stegun (1964), 26.5.8 (continued fraction, by Lentz's method).
 *
 * @example incompleteBeta(2, 3, 0.5) // 0.6875
 */
export function incompleteBeta(a: number, b: number, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const logFactor = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x);
  const factor = Math.exp(logFactor);
  if (x < (a + 1) / (a + b + 2)) return (factor * fractionOf(a, b, x)) / a;
  return 1 - (factor * fractionOf(b, a, 1 - x)) / b;
}

/**
 * The x at which the lower tail of the beta distribution is p, to the last bit that the tail can tell apart.
 *
 * @example betaQuantile(2, 3, 0.6875) // 0.5
 */
export function betaQuantile(a: number, b: number, p: number): number {
  let low = 0;
  let high = 1;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) return middle;
    if (incompleteBeta(a, b, middle) < p) low = middle;
    else high = middle;
  }
}

function fractionOf(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < mostSteps; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < precision) break;
  }
  return fraction;
}

function away(x: number): number {
  return Math.abs(x) < tiny ? tiny : x;
}
