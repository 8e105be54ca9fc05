/**
 * The first place at or after `from` whose row is not smaller than `row`, in rows that ascend up to `end`; `end` when there
 * is none. Leaps of doubling width and then halving, so that few rows are looked up quickly among many, and many walked
 * through at about one step each.
 */
export function placeFrom(rows: Uint32Array, from: number, row: number, end = rows.length): number {
  if (from >= end || (rows[from] ?? row) >= row) return from;
  let low = from;
  let leap = 1;
  while (low + leap < end && (rows[low + leap] ?? row) < row) {
    low += leap;
    leap *= 2;
  }
  let high = Math.min(low + leap, end);
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((rows[middle] ?? row) < row) low = middle;
    else high = middle;
  }
  return high;
}
