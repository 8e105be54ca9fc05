import type { CrossSide } from "../crosstab/cross.ts";

/** Whether each initiative of the base has exactly one category of a side, so that its counts may be added. */
export function isExclusive(side: CrossSide, base: number): boolean {
  return side.totals.reduce((sum, total) => sum + total, 0) === base;
}
