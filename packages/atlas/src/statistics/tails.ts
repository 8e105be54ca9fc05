import { betaQuantile } from "./incomplete-beta.ts";
import { gammaUpperTail } from "./incomplete-gamma.ts";

/**
 * The probability that a chi-square variable with `df` degrees of freedom (a positive number, not always whole)
 * exceeds x; between 0 and 1, precise in the far tail.
 * Source: Abramowitz and Stegun (1964), 26.4.19.
 *
 * @example chiSquareUpperTail(3.841458820694124, 1) // 0.05
 */
export function chiSquareUpperTail(x: number, df: number): number {
  return gammaUpperTail(df / 2, x / 2);
}

/**
 * The z that a standard normal deviate stays within with probability `level` (0 < level < 1).
 *
 * @example normalCritical(0.95) // 1.959963984540054
 */
export function normalCritical(level: number): number {
  // R's qnorm(0.975), given because nearly every interval asks for it.
  if (level === 0.95) return 1.959963984540054;
  let low = 0;
  let high = 40;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) return middle;
    if (chiSquareUpperTail(middle * middle, 1) > 1 - level) low = middle;
    else high = middle;
  }
}

/**
 * The t that a Student deviate with `df` degrees of freedom stays within with probability `level` (0 < level < 1).
 * Source: Abramowitz and Stegun (1964), 26.7.1 and 26.5.27.
 *
 * @example studentCritical(0.95, 11) // 2.200985
 */
export function studentCritical(level: number, df: number): number {
  return Math.sqrt(df * (1 / betaQuantile(df / 2, 1 / 2, 1 - level) - 1));
}
