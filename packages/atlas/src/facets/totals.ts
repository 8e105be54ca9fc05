import type { IndexedColumn, UncountedIndex } from "./indexed.ts";

/**
 * Initiatives in each of the `size` slots of all columns: from the runs of the order and the bit sets where there are
 * any (a popcount each), otherwise by one pass over the column.
 */
export function totalsOf(index: UncountedIndex, size: number): Uint32Array {
  const totals = new Uint32Array(size);
  for (const column of index.columns) {
    addRuns(index, column, totals);
    for (const [slot, bit] of column.bitOf.entries())
      if (bit >= 0)
        totals[column.base + slot] = index.kernels.popcount(
          index.places.bits + bit * index.places.bitBytes,
          0,
          index.words,
        );
    if (column.form === "hits") addHits(column, totals, index.rows);
  }
  return totals;
}

function addRuns({ order }: UncountedIndex, { base, slotOfRun }: IndexedColumn, totals: Uint32Array) {
  for (const [run, slot] of (slotOfRun ?? new Uint32Array()).entries())
    totals[base + slot] =
      (totals[base + slot] ?? 0) + (order.starts[run + 1] ?? 0) - (order.starts[run] ?? 0);
}

/** The categories of a column without bit sets; its missing reasons have some. */
function addHits(
  { base, categories, codes, column }: IndexedColumn,
  totals: Uint32Array,
  rows: number,
): void {
  const known = categories.length;
  if (codes) {
    for (let row = 0; row < rows; row++) {
      const slot = codes[row] ?? 0;
      if (slot < known) totals[base + slot] = (totals[base + slot] ?? 0) + 1;
    }
    return;
  }
  if (column.shape !== "multiple" || column.form !== "lists") return;
  for (const code of column.codes) totals[base + code] = (totals[base + code] ?? 0) + 1;
}
