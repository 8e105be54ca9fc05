import type { Mask, Scratch } from "../filter/mask.ts";
import { type CountedBlock, type CountPlan, countPlanOf } from "./count-plan.ts";
import type { Index, IndexedColumn } from "./indexed.ts";

/** Adds the initiatives of a mask in every slot of the columns to `counts`, at each column's base. */
export function countColumns(
  scratch: Scratch,
  mask: Mask,
  columns: readonly IndexedColumn[],
  counts: Uint32Array,
): void {
  const { index } = scratch;
  if (mask.total === index.rows) addTotals(index, columns, counts);
  else countPlanned(index, mask, countPlanOf(columns), counts);
}

/** The same for columns that are counted under one mask after the other. */
export function countPlanned(index: Index, mask: Mask, plan: CountPlan, counts: Uint32Array): void {
  if (mask.total === 0) return;
  if (plan.runs.length > 0) countRuns(index, mask, plan.runs, counts);
  for (const block of plan.blocks) countBlock(index, mask, block, counts);
  for (const column of plan.hits) countHits(index, mask, column, counts);
}

/** Adds what every slot of the columns holds without any condition. */
function addTotals({ totals }: Index, columns: readonly IndexedColumn[], counts: Uint32Array): void {
  for (const { base, size } of columns)
    for (let slot = base; slot < base + size; slot++)
      counts[slot] = (counts[slot] ?? 0) + (totals[slot] ?? 0);
}

function countRuns(index: Index, mask: Mask, columns: readonly IndexedColumn[], counts: Uint32Array): void {
  const { kernels, places, order } = index;
  const first = runAt(order.starts, mask.lo * 64);
  const last = runAt(order.starts, Math.min(mask.hi * 64, index.rows) - 1) + 1;
  // Only the words lo .. hi of a mask mean anything; the two runs at its ends may reach beyond them.
  const { words } = kernels;
  const starts = places.starts >> 2;
  const head = words[starts + first] ?? 0;
  const tail = words[starts + last] ?? 0;
  words[starts + first] = Math.max(head, mask.lo * 64);
  words[starts + last] = Math.min(tail, mask.hi * 64);
  kernels.countRuns(mask.at, places.starts, first, last, places.out);
  words[starts + first] = head;
  words[starts + last] = tail;
  const out = places.out >> 2;
  for (const { base, slotOfRun = new Uint32Array() } of columns) {
    // Runs of one slot stand together: their sum is written once.
    let slot = slotOfRun[first] ?? 0;
    let sum = 0;
    for (let run = first; run < last; run++) {
      if (slotOfRun[run] !== slot) {
        counts[base + slot] = (counts[base + slot] ?? 0) + sum;
        slot = slotOfRun[run] ?? 0;
        sum = 0;
      }
      sum += words[out + run] ?? 0;
    }
    counts[base + slot] = (counts[base + slot] ?? 0) + sum;
  }
}

/** The run that holds a position. */
function runAt(starts: Uint32Array, position: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle;
  }
  return low;
}

/** Counts the slots of one block, row by row or bit set by bit set, whichever is estimated to be faster. */
function countBlock(index: Index, mask: Mask, counted: CountedBlock, counts: Uint32Array): void {
  const { kernels, places } = index;
  const { cost } = kernels;
  const byRow = cost.decode + mask.total * cost.row;
  if (!counted.isBySet && byRow < counted.sets * (mask.hi - mask.lo) * cost.word) {
    const rows = places.rows + counted.block * places.rowBytes;
    kernels.countRows(mask.at, rows, places.out, mask.lo, mask.hi);
    takeRows(index, counted, places.out, counts);
  } else countSets(index, mask, counted, counts);
}

/** Adds what was counted at a place for all 128 bits of a block. */
export function takeRows(
  { kernels }: Index,
  { segments }: CountedBlock,
  at: number,
  counts: Uint32Array,
): void {
  const { words } = kernels;
  const out = at >> 2;
  for (const { base, slots, bits } of segments)
    for (let i = 0; i < bits.length; i++) {
      const slot = base + (slots[i] ?? 0);
      counts[slot] = (counts[slot] ?? 0) + (words[out + ((bits[i] ?? 0) & 127)] ?? 0);
    }
}

function countSets(
  { kernels, places }: Index,
  mask: Mask,
  { segments, sets }: CountedBlock,
  counts: Uint32Array,
): void {
  const { words } = kernels;
  let next = places.list >> 2;
  for (const { bits, isWhole } of segments)
    for (let i = 0; i < bits.length - (isWhole ? 1 : 0); i++)
      words[next++] = places.bits + (bits[i] ?? 0) * places.bitBytes;
  kernels.countBits(mask.at, places.list, sets, places.out, mask.lo, mask.hi);
  next = places.out >> 2;
  for (const { base, slots, isWhole } of segments) {
    let left = mask.total;
    for (let i = 0; i < slots.length; i++) {
      const isLeft = isWhole && i === slots.length - 1;
      const count = isLeft ? left : (words[next++] ?? 0);
      left -= count;
      const slot = base + (slots[i] ?? 0);
      counts[slot] = (counts[slot] ?? 0) + count;
    }
  }
}

function countHits(
  index: Index,
  mask: Mask,
  { base, column, codes, categories }: IndexedColumn,
  counts: Uint32Array,
) {
  const { words } = index.kernels;
  const { rowAt } = index.order;
  const start = mask.at >> 2;
  const known = categories.length;
  const lists = column.shape === "multiple" && column.form === "lists" ? column : undefined;
  for (let i = mask.lo * 2; i < mask.hi * 2; i++)
    for (let rest = words[start + i] ?? 0; rest !== 0; rest &= rest - 1) {
      const position = i * 32 + 31 - Math.clz32(rest & -rest);
      const row = rowAt ? (rowAt[position] ?? 0) : position;
      if (codes) {
        const slot = codes[row] ?? 0;
        if (slot < known) counts[base + slot] = (counts[base + slot] ?? 0) + 1;
      } else if (lists) {
        const end = lists.offsets[row + 1] ?? 0;
        for (let at = lists.offsets[row] ?? 0; at < end; at++) {
          const slot = base + (lists.codes[at] ?? 0);
          counts[slot] = (counts[slot] ?? 0) + 1;
        }
      }
    }
}
