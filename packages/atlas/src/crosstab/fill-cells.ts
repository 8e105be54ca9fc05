import { countPlanned } from "../facets/count.ts";
import { type CountPlan, countPlanOf } from "../facets/count-plan.ts";
import type { IndexedColumn } from "../facets/indexed.ts";
import { slotMask } from "../filter/condition-mask.ts";
import { eachRow } from "../filter/each-row.ts";
import type { Mask, Scratch } from "../filter/mask.ts";
import { codesAt } from "../table/column.ts";

interface Side {
  readonly column: IndexedColumn;
  /** How far apart neighbouring categories of this side are in the cells. */
  readonly stride: number;
}

/**
 * Counts initiatives under a mask that has every side known. All sides but one are walked category by category, each
 * an intersection; the remaining one is counted under it, together with the last walked one where that is quicker. Where two sides are too large for bit sets, initiatives are visited one by one.
 */
export function fillCells(
  scratch: Scratch,
  mask: Mask,
  columns: readonly IndexedColumn[],
  counts: Uint32Array,
  cells: Uint32Array,
): void {
  if (cells.length === 0 || mask.total === 0) return;
  const sides = stridden(columns);
  const weight = ({ column }: Side) => (column.form === "hits" ? 2e9 : 0) + column.categories.length;
  const bySize = sides.toSorted((a, b) => weight(b) - weight(a));
  const leaf = leafOf(bySize);
  if (!leaf) return;
  const walked = bySize.filter((side) => side !== leaf);
  if (walked.some(({ column }) => column.form === "hits")) visitRows(scratch, mask, sides, cells);
  else
    walk(
      scratch,
      mask,
      { leaf, leafOnly: countPlanOf([leaf.column]), walked: walked.toReversed(), counts, cells },
      0,
      0,
    );
}

/**
 * The side counted under all others: the largest, unless that has bit sets. These are counted four at a time, and the side that
 * leaves the fewest of these places empty takes the fewest turns.
 */
function leafOf(bySize: readonly Side[]): Side | undefined {
  const [largest] = bySize;
  if (largest?.column.form !== "bits") return largest;
  const turns = ({ column: { categories } }: Side) => Math.ceil(categories.length / 4) / categories.length;
  const [leaf] = bySize.filter(({ column }) => column.form === "bits").sort((a, b) => turns(a) - turns(b));
  return leaf;
}

function stridden(columns: readonly IndexedColumn[]): Side[] {
  let stride = 1;
  const sides: Side[] = [];
  for (const column of columns.toReversed()) {
    sides.push({ column, stride });
    stride *= column.categories.length;
  }
  return sides;
}

interface Plan {
  readonly leaf: Side;
  readonly leafOnly: CountPlan;
  readonly walked: readonly Side[];
  readonly counts: Uint32Array;
  readonly cells: Uint32Array;
}

function walk(scratch: Scratch, mask: Mask, plan: Plan, depth: number, cell: number): void {
  const side = plan.walked[depth];
  if (!side) {
    countLeaf(scratch, mask, plan, cell);
    return;
  }
  const { column, stride } = side;
  if (depth === plan.walked.length - 1 && isQuickerByBits(scratch, mask, side, plan)) {
    countPairs(scratch, mask, side, plan, cell);
    return;
  }
  for (const slot of slotsInUse(column, plan.counts)) {
    const mark = scratch.mark;
    const narrowed = scratch.and(mask, slotMask(scratch, column, [slot]));
    if (narrowed.total > 0) walk(scratch, narrowed, plan, depth + 1, cell + slot * stride);
    scratch.release(mark);
  }
}

/** The categories that some initiative under the first mask has. */
function slotsInUse({ base, categories }: IndexedColumn, counts: Uint32Array): number[] {
  const slots: number[] = [];
  for (let slot = 0; slot < categories.length; slot++) if ((counts[base + slot] ?? 0) > 0) slots.push(slot);
  return slots;
}

/** Whether to count all pairs of bit sets, rather than to narrow the mask category by category and count its rows. */
function isQuickerByBits(scratch: Scratch, mask: Mask, { column }: Side, { leaf }: Plan): boolean {
  if (column.form !== "bits" || leaf.column.form !== "bits") return false;
  const { cost } = scratch.index.kernels;
  const words = mask.hi - mask.lo;
  const byBits = leaf.column.categories.length * words * cost.word;
  const rows = mask.total / column.categories.length;
  // To narrow a mask and then to find its rows takes about the time of three words counted, for each word.
  return byBits < 3 * words * cost.word + cost.decode + rows * cost.row;
}

/** The cells of the last walked side and the leaf: bits shared by the mask and a bit set of each. */
function countPairs(scratch: Scratch, mask: Mask, { column, stride }: Side, plan: Plan, cell: number): void {
  const { leaf, counts, cells } = plan;
  const { kernels, places } = scratch.index;
  const slots = slotsInUse(leaf.column, counts);
  const [first = 0] = slots;
  const { words } = kernels;
  for (let i = 0; i < Math.ceil(slots.length / 4) * 4; i++)
    words[(places.list >> 2) + i] = bitSetAt(scratch, leaf.column, slots[i] ?? first);
  const out = places.out >> 2;
  for (const slot of slotsInUse(column, counts)) {
    const also = bitSetAt(scratch, column, slot);
    kernels.countBoth(mask.at, also, places.list, slots.length, places.out, mask.lo, mask.hi);
    const start = cell + slot * stride;
    for (let i = 0; i < slots.length; i++) cells[start + (slots[i] ?? 0) * leaf.stride] = words[out + i] ?? 0;
  }
}

function bitSetAt({ index: { places } }: Scratch, { bitOf }: IndexedColumn, slot: number): number {
  return places.bits + (bitOf[slot] ?? 0) * places.bitBytes;
}

function countLeaf(scratch: Scratch, mask: Mask, plan: Plan, cell: number): void {
  const { leaf, cells, counts } = plan;
  const { column, stride } = leaf;
  const { base } = column;
  // The totals of the leaf are not read while walking: their place is used for its counts and put back afterwards.
  const kept = counts.slice(base, base + column.size);
  counts.fill(0, base, base + column.size);
  countPlanned(scratch.index, mask, plan.leafOnly, counts);
  for (let slot = 0; slot < column.categories.length; slot++)
    cells[cell + slot * stride] = counts[base + slot] ?? 0;
  counts.set(kept, base);
}

function visitRows(scratch: Scratch, mask: Mask, sides: readonly Side[], cells: Uint32Array): void {
  eachRow(scratch.index, mask, (row) => {
    let places = [0];
    for (const { column, stride } of sides) {
      const codes = rowCodes(column, row);
      places = places.flatMap((place) => codes.map((code) => place + code * stride));
    }
    for (const place of places) cells[place] = (cells[place] ?? 0) + 1;
  });
}

function rowCodes({ codes, column }: IndexedColumn, row: number): readonly number[] {
  if (codes) return [codes[row] ?? 0];
  return column.shape === "multiple" ? codesAt(column, row) : [];
}
