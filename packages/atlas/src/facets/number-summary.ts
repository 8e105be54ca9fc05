import { eachRow } from "../filter/each-row.ts";
import type { Mask } from "../filter/mask.ts";
import { type NumberColumn, numberAt } from "../table/column.ts";
import type { NumberSummary } from "./facet.ts";
import type { Index } from "./indexed.ts";

/** Smallest, quartiles and largest of the known values under a mask; undefined when none is known. */
export function summaryOf(index: Index, mask: Mask, column: NumberColumn): NumberSummary | undefined {
  const known = new Float64Array(mask.total);
  let count = 0;
  eachRow(index, mask, (row) => {
    const value = numberAt(column, row);
    if (value !== undefined) known[count++] = value;
  });
  if (count === 0) return undefined;
  const sorted = known.subarray(0, count).sort();
  return {
    min: sorted[0] ?? 0,
    quartiles: [quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75)],
    max: sorted[count - 1] ?? 0,
  };
}

function quantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? 0;
  return below + (above - below) * (place - Math.floor(place));
}
