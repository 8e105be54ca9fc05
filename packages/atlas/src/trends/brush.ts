import { ProblemError } from "@mapwright/domain";
import { countColumns, countPlanned, takeRows } from "../facets/count.ts";
import { type CountedBlock, type CountPlan, countPlanOf } from "../facets/count-plan.ts";
import { columnsFor, type FacetCounts, type FacetOptions, indexedColumn } from "../facets/facets.ts";
import type { Index, IndexedColumn } from "../facets/indexed.ts";
import { slotMask } from "../filter/condition-mask.ts";
import { groupsOf } from "../filter/groups.ts";
import { type Mask, Scratch } from "../filter/mask.ts";
import type { Where } from "../filter/where.ts";
import { roomBytes, sumsOf } from "../kernels/kernels.ts";

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
  countYears(scratch, axis, [{ mask: all, plan: countPlanOf(free) }, ...own], { table, totals, width });
  accumulate(table, width);
  accumulate(totals, 1);
  const fixed = new Uint32Array(width);
  if (columns.includes(axis)) countColumns(scratch, all, [axis], fixed);
  return windows(index, axis, table, totals, fixed);
}

/** Adds to each number the one `width` places before it, from the front on. */
function accumulate(numbers: Uint32Array, width: number): void {
  for (let at = width; at < numbers.length; at++)
    numbers[at] = (numbers[at] ?? 0) + (numbers[at - width] ?? 0);
}

/** Columns that are counted under the same conditions. */
interface Counted {
  readonly mask: Mask;
  readonly plan: CountPlan;
}

/** Where the counts of single years go: `width` slots from `step * width` on, and the initiatives of the first part. */
interface YearCounts {
  readonly table: Uint32Array;
  readonly totals: Uint32Array;
  readonly width: number;
}

/** Counts every year by itself, as steps from 1 on. */
function countYears(
  scratch: Scratch,
  axis: IndexedColumn,
  parts: readonly Counted[],
  counts: YearCounts,
): void {
  const { index } = scratch;
  const { table, totals, width } = counts;
  const left = parts.map((part) => countedByYear(scratch, axis, part, counts));
  const at = scratch.take();
  for (const place of axis.categories.keys()) {
    const mark = scratch.mark;
    const year = slotMask(scratch, axis, [place]);
    const own = table.subarray((place + 1) * width, (place + 2) * width);
    for (const [part, { mask, plan }] of left.entries()) {
      if (part > 0 && isEmpty(plan)) continue;
      const both = scratch.and(mask, year, at);
      if (part === 0) totals[place + 1] = both.total;
      countPlanned(index, both, plan, own);
    }
    scratch.release(mark);
  }
}

function isEmpty({ runs, hits, blocks }: CountPlan): boolean {
  return runs.length + hits.length + blocks.length === 0;
}

/** Counts those blocks of a part that are quicker for all years at once; gives what is left to be counted year by year. */
function countedByYear(scratch: Scratch, axis: IndexedColumn, part: Counted, counts: YearCounts): Counted {
  const years = bitsOfYears(axis);
  if (!years) return part;
  const { mask, plan } = part;
  const isOnce = (block: CountedBlock) => isQuickerByYear(scratch.index, mask, axis, block);
  for (const block of plan.blocks) if (isOnce(block)) countBlockByYear(scratch, mask, block, years, counts);
  const blocks = plan.blocks.flatMap((block) =>
    isOnce(block) ? [] : [{ ...block, isBySet: true as const }],
  );
  return { mask, plan: { ...plan, blocks } };
}

/** Where the bits of all years stand in the rows of one block. */
interface YearBits {
  readonly block: number;
  readonly first: number;
  readonly size: number;
}

/** So many bits can be read together wherever in a byte they begin. */
const mostBits = 57;

/** The bits of the years, one after the other; undefined when they are too many, or in two blocks, or there are none. */
function bitsOfYears({ form, bitOf, categories }: IndexedColumn): YearBits | undefined {
  const first = bitOf[0] ?? -1;
  const size = categories.length;
  if (form !== "bits" || size === 0 || size > mostBits) return undefined;
  const isTogether = categories.every((_, place) => bitOf[place] === first + place);
  const block = first >> 7;
  return isTogether && (first + size - 1) >> 7 === block ? { block, first: first & 127, size } : undefined;
}

/** Whether to go through the rows of a mask once, rather than to narrow it year by year and count bit sets under that. */
function isQuickerByYear(index: Index, mask: Mask, axis: IndexedColumn, { sets }: CountedBlock): boolean {
  const { cost } = index.kernels;
  const years = axis.categories.length;
  const words = (mask.hi - mask.lo) * years;
  return years * cost.decode + mask.total * cost.rowBy < words * (sets + 1) * cost.word;
}

function countBlockByYear(
  scratch: Scratch,
  mask: Mask,
  counted: CountedBlock,
  { block, first, size }: YearBits,
  { table, width }: YearCounts,
): void {
  const { index } = scratch;
  const { kernels, places } = index;
  const mark = scratch.mark;
  const room = scratch.room(roomBytes(size));
  const rows = places.rows + counted.block * places.rowBytes;
  const by = places.rows + block * places.rowBytes + (first >> 3);
  kernels.countRowsBy(mask.at, rows, by, first & 7, size, room, mask.lo, mask.hi);
  for (let step = 0; step < size; step++)
    takeRows(
      index,
      counted,
      sumsOf(room, size) + step * 512,
      table.subarray((step + 1) * width, (step + 2) * width),
    );
  scratch.release(mark);
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
