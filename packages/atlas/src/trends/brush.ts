import { ProblemError } from "@mapwright/domain";
import { countColumns } from "../facets/count.ts";
import { columnsFor, type FacetCounts, type FacetOptions, indexedColumn } from "../facets/facets.ts";
import type { Index, IndexedColumn } from "../facets/indexed.ts";
import { slotMask } from "../filter/condition-mask.ts";
import { groupsOf } from "../filter/groups.ts";
import { type Mask, Scratch } from "../filter/mask.ts";
import type { Where } from "../filter/where.ts";

/** Counts for every window of years, ready: a step of the brush costs the same at any number of initiatives. */
export interface Brush {
  /** The years that occur, ascending. */
  readonly years: readonly number[];
  /**
   * The counts of all facets when the year is also within `from .. to`, both included; an open end is undefined.
   * The year's own facet does not follow the window. Initiatives without a year are in no window.
   * The arrays are overwritten by the next window.
   */
  window(from: number | undefined, to: number | undefined): FacetCounts;
}

/**
 * Prepares a brush over a year: cumulative counts of every slot year by year (after Moritz, Howe and Heer 2019,
 * "Falcon", section 4). Conditions on the year itself are left out of `where`; other facets leave their own out, as `Facet` tells.
 * Throws `variable-not-a-year`, and as `checkCondition` does.
 */
export function brushOf(index: Index, year: string, where: Where, options: FacetOptions = {}): Brush {
  const axis = yearColumn(index, year);
  const columns = columnsFor(index, options.variables);
  const scratch = new Scratch(index);
  const { all, others } = groupsOf(
    scratch,
    where.filter(({ variable }) => variable !== year),
    options.within,
  );
  const followers = columns.filter((column) => column !== axis);
  const free = followers.filter(({ variable }) => !others.has(variable));
  const width = index.totals.length;
  const steps = axis.categories.length;
  const table = new Uint32Array((steps + 1) * width);
  const totals = new Uint32Array(steps + 1);
  for (let step = 0; step < steps; step++) {
    const counts = table.subarray((step + 1) * width, (step + 2) * width);
    const mark = scratch.mark;
    const inYear = slotMask(scratch, axis, [step]);
    const mask = scratch.and(all, inYear);
    totals[step + 1] = (totals[step] ?? 0) + mask.total;
    countColumns(scratch, mask, free, counts);
    countOwn(scratch, followers, others, inYear, counts);
    scratch.release(mark);
    for (let slot = 0; slot < width; slot++)
      counts[slot] = (counts[slot] ?? 0) + (table[step * width + slot] ?? 0);
  }
  const fixed = new Uint32Array(width);
  if (columns.includes(axis)) countColumns(scratch, all, [axis], fixed);
  return windows(index, axis, table, totals, fixed);
}

function countOwn(
  scratch: Scratch,
  columns: readonly IndexedColumn[],
  others: ReadonlyMap<string, Mask>,
  inYear: Mask,
  counts: Uint32Array,
): void {
  if (others.size === 0) return;
  for (const column of columns) {
    const mask = others.get(column.variable);
    if (mask) countColumns(scratch, scratch.and(mask, inYear), [column], counts);
  }
}

function windows(
  index: Index,
  axis: IndexedColumn,
  table: Uint32Array,
  totals: Uint32Array,
  fixed: Uint32Array,
): Brush {
  const years = axis.categories.map(Number);
  const width = fixed.length;
  const counts = new Uint32Array(width);
  const of = (variable: string): Uint32Array => {
    const { base, size } = indexedColumn(index, variable);
    return counts.subarray(base, base + size);
  };
  return {
    years,
    window(from, to) {
      const low = from === undefined ? 0 : stepsBefore(years, from);
      const high = to === undefined ? years.length : stepsBefore(years, to + 1);
      const start = Math.min(low, high) * width;
      const end = high * width;
      for (let slot = 0; slot < width; slot++)
        counts[slot] = (table[end + slot] ?? 0) - (table[start + slot] ?? 0);
      counts.set(fixed.subarray(axis.base, axis.base + axis.size), axis.base);
      return { total: (totals[high] ?? 0) - (totals[Math.min(low, high)] ?? 0), counts, of };
    },
  };
}

/** How many of the ascending years are smaller than a year. */
function stepsBefore(years: readonly number[], year: number): number {
  let low = 0;
  let high = years.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((years[middle] ?? 0) < year) low = middle + 1;
    else high = middle;
  }
  return low;
}

function yearColumn(index: Index, variable: string): IndexedColumn {
  const indexed = indexedColumn(index, variable);
  if (indexed.column.shape === "number" && indexed.column.year) return indexed;
  throw new ProblemError({
    code: "variable-not-a-year",
    message: `The variable "${variable}" is not a year.`,
    hint: "Brush over a variable of the kind year.",
  });
}
