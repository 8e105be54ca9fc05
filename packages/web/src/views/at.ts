/** Two decimals are enough for a screen and the same on every machine. */
export function at(value: number): number {
  return Math.round(value * 100) / 100;
}
