import { ProblemError } from "@mapwright/domain";
import { countColumns, countPlanned } from "../facets/count.ts";
import { type CountPlan, countPlanOf } from "../facets/count-plan.ts";
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
  const own = followers.flatMap((column) => {
    const mask = others.get(column.variable);
    return mask ? [{ mask, plan: countPlanOf([column]) }] : [];
  });
  const width = index.totals.length;
  const table = new Uint32Array((axis.categories.length + 1) * width);
  const totals = new Uint32Array(axis.categories.length + 1);
  countYears(scratch, axis, [{ mask: all, plan: countPlanOf(free) }, ...own], table, totals);
  for (let at = width; at < table.length; at++) table[at] = (table[at] ?? 0) + (table[at - width] ?? 0);
  for (let at = 1; at < totals.length; at++) totals[at] = (totals[at] ?? 0) + (totals[at - 1] ?? 0);
  const fixed = new Uint32Array(width);
  if (columns.includes(axis)) countColumns(scratch, all, [axis], fixed);
  return windows(index, axis, table, totals, fixed);
}

/** Columns that are counted under the same conditions. */
interface Counted {
  readonly mask: Mask;
  readonly plan: CountPlan;
}

/** So many words of positions have rows that stay in the cache while one year after the other looks for its own. */
const tileWords = 512;

/** Counts every year by itself into `table` and the first mask's initiatives into `totals`, both from place 1 on. */
function countYears(
  scratch: Scratch,
  axis: IndexedColumn,
  parts: readonly Counted[],
  table: Uint32Array,
  totals: Uint32Array,
): void {
  const { index } = scratch;
  const width = index.totals.length;
  const at = scratch.take();
  const isBits = axis.form === "bits";
  const years = yearsOf(index, axis).map((step) => ({
    step,
    counts: table.subarray(step * width, (step + 1) * width),
    // A bit set is there already; other masks are made when they are needed, in the same place.
    inYear: isBits ? slotMask(scratch, axis, [step - 1]) : undefined,
  }));
  const tile = isBits ? tileWords : index.words;
  for (let lo = 0; lo < index.words; lo += tile)
    for (const { step, counts, inYear } of years) {
      const mark = scratch.mark;
      const year = inYear ?? slotMask(scratch, axis, [step - 1]);
      for (const part of parts) {
        const both = commonIn(index, at, part.mask, year, lo, lo + tile);
        if (part === parts[0]) totals[step] = (totals[step] ?? 0) + both.total;
        countPlanned(index, both, part.plan, counts);
      }
      scratch.release(mark);
    }
}

/**
 * The years by their places from 1 on, the fullest first: it reads nearly every row of a tile, one after the other, which is how
 * memory is fetched best.
 */
function yearsOf({ totals }: Index, { base, categories }: IndexedColumn): number[] {
  const held = (step: number) => totals[base + step - 1] ?? 0;
  return Array.from(categories, (_, place) => place + 1).sort((a, b) => held(b) - held(a));
}

/** What two masks share between two words. */
function commonIn({ kernels }: Index, at: number, a: Mask, b: Mask, from: number, until: number): Mask {
  const lo = Math.max(a.lo, b.lo, from);
  const hi = Math.min(a.hi, b.hi, until);
  return { at, lo, hi, total: lo < hi ? kernels.and(at, a.at, b.at, lo, hi) : 0 };
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
