import type { Mask, Scratch } from "../filter/mask.ts";
import type { Index, IndexedColumn } from "./indexed.ts";

/** Counts the initiatives of a mask in every slot of the columns, into `counts` at each column's base. */
export function countColumns(
  scratch: Scratch,
  mask: Mask,
  columns: readonly IndexedColumn[],
  counts: Uint32Array,
): void {
  const { index } = scratch;
  if (mask.total === index.rows) {
    for (const { base, size } of columns) counts.set(index.totals.subarray(base, base + size), base);
    return;
  }
  for (const { base, size } of columns) counts.fill(0, base, base + size);
  if (mask.total === 0) return;
  if (columns.some(isInRuns)) countRuns(index, mask, columns.filter(isInRuns), counts);
  countBits(index, mask, columns, counts);
  for (const column of columns) if (column.form === "hits") countHits(index, mask, column, counts);
}

function isInRuns({ form }: IndexedColumn): boolean {
  return form === "runs";
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
  for (const { base, slotOfRun } of columns)
    for (let run = first; run < last; run++) {
      const slot = base + (slotOfRun?.[run] ?? 0);
      counts[slot] = (counts[slot] ?? 0) + (words[out + run] ?? 0);
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

function countBits(index: Index, mask: Mask, columns: readonly IndexedColumn[], counts: Uint32Array): void {
  for (let block = 0; block * 128 < index.places.bitCount; block++)
    countBlock(index, mask, block, columns, counts);
}

/** Counts the columns' slots of one block, row by row or bit set by bit set, whichever is estimated to be faster. */
function countBlock(
  index: Index,
  mask: Mask,
  block: number,
  columns: readonly IndexedColumn[],
  counts: Uint32Array,
): void {
  const { kernels, places } = index;
  const { cost, words } = kernels;
  let sets = 0;
  for (const { segments } of columns)
    for (const segment of segments) if (segment.block === block) sets += segment.bits.length;
  if (sets === 0) return;
  const byRow = cost.decode + mask.total * cost.row;
  const isByRow = byRow < sets * (mask.hi - mask.lo) * cost.word;
  const out = places.out >> 2;
  if (isByRow)
    kernels.countRows(mask.at, places.rows + block * places.rowBytes, places.out, mask.lo, mask.hi);
  else countSets(index, mask, block, columns, sets);
  let next = 0;
  for (const { base, segments } of columns)
    for (const { block: own, slots, bits } of segments) {
      if (own !== block) continue;
      for (let i = 0; i < bits.length; i++)
        counts[base + (slots[i] ?? 0)] = words[out + (isByRow ? (bits[i] ?? 0) & 127 : next++)] ?? 0;
    }
}

function countSets(
  { kernels, places }: Index,
  mask: Mask,
  block: number,
  columns: readonly IndexedColumn[],
  sets: number,
): void {
  let next = places.list >> 2;
  for (const { segments } of columns)
    for (const { block: own, bits } of segments)
      if (own === block) for (const bit of bits) kernels.words[next++] = places.bits + bit * places.bitBytes;
  kernels.countBits(mask.at, places.list, sets, places.out, mask.lo, mask.hi);
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
