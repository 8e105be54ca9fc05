import { type Kernels, reservedBytes } from "../kernels/kernels.ts";
import type { Table } from "../table/table.ts";
import type { Form, Index, IndexedColumn, Places, Segment, UncountedIndex } from "./indexed.ts";
import { type Order, orderOf } from "./order.ts";
import { markUsed, type SlotColumn, slotColumnsOf } from "./slots.ts";
import { totalsOf } from "./totals.ts";
import { writeRows } from "./write-rows.ts";

/** A column with more slots in use than this is counted hit by hit. */
const mostBitSets = 64;

export function indexOf(table: Table, makeKernels: (bytes: number) => Kernels): Index {
  const slots = slotColumnsOf(table);
  const last = slots.at(-1);
  const used = new Uint8Array(last ? last.base + last.size : 0);
  for (const column of slots) markUsed(column, used, table.rows);
  const order = orderOf(slots, used, table.rows);
  const { columns, bits } = withBits(slots, used, order);
  const words = Math.max(1, Math.ceil(table.rows / 64));
  const places = placesOf(words, bits, order.starts.length);
  const kernels = makeKernels(places.scratch);
  const index: UncountedIndex = {
    table,
    rows: table.rows,
    words,
    columns,
    countable: columns.filter(({ column }) => column.shape !== "text"),
    byVariable: new Map(columns.map((column) => [column.variable, column])),
    order,
    kernels,
    places,
  };
  kernels.words.set(order.starts, places.starts >> 2);
  fillRange(kernels.words, places.full, 0, table.rows);
  writeRows(index);
  writeBitSets(index);
  return { ...index, totals: totalsOf(index, used.length) };
}

function withBits(slots: readonly SlotColumn[], usedSlots: Uint8Array, order: Order) {
  let bits = 0;
  const columns = slots.map((column): IndexedColumn => {
    const slotOfRun = order.runs.get(column.variable);
    const used = usedSlots.subarray(column.base, column.base + column.size);
    const known = used.subarray(0, column.categories.length);
    const small = known.reduce((sum, one) => sum + one, 0) <= mostBitSets;
    const form = slotOfRun ? "runs" : small ? "bits" : "hits";
    const bitOf = new Int32Array(column.size).fill(-1);
    if (form !== "runs")
      for (let slot = form === "bits" ? 0 : column.categories.length; slot < column.size; slot++)
        if (used[slot] === 1) bitOf[slot] = bits++;
    const slotOf = new Map(column.categories.map((category, slot) => [category, slot]));
    return {
      ...column,
      form,
      bitOf,
      slotOf,
      slotOfRun,
      segments: segmentsOf(column, form, bitOf),
      runsOfSlot: bySlot(slotOfRun),
    };
  });
  return { columns, bits };
}

function segmentsOf({ base, codes }: SlotColumn, form: Form, bitOf: Int32Array): Segment[] {
  const segments = new Map<number, Omit<Segment, "isWhole"> & { slots: number[]; bits: number[] }>();
  for (const [slot, bit] of bitOf.entries()) {
    if (bit < 0) continue;
    const block = bit >> 7;
    const segment = segments.get(block) ?? { block, base, slots: [], bits: [] };
    segment.slots.push(slot);
    segment.bits.push(bit);
    segments.set(block, segment);
  }
  const isWhole = codes !== undefined && form === "bits" && segments.size === 1;
  return [...segments.values()].map((segment) => ({ ...segment, isWhole }));
}

function bySlot(slotOfRun: Uint32Array | undefined): Map<number, number[]> {
  const runs = new Map<number, number[]>();
  for (const [run, slot] of (slotOfRun ?? new Uint32Array()).entries()) {
    const held = runs.get(slot);
    if (held) held.push(run);
    else runs.set(slot, [run]);
  }
  return runs;
}

function placesOf(words: number, bitCount: number, starts: number): Places {
  let next = reservedBytes;
  const take = (bytes: number): number => {
    const place = next;
    next += Math.ceil(bytes / 16) * 16;
    return place;
  };
  const bitBytes = Math.ceil(words / 2) * 16;
  const rowBytes = words * 64 * 16;
  const blocks = Math.ceil(bitCount / 128);
  return {
    bitBytes,
    rowBytes,
    bitCount,
    bits: take(bitBytes * bitCount),
    rows: take(rowBytes * blocks),
    full: take(bitBytes),
    starts: take(starts * 4),
    list: take(Math.max(128, bitCount) * 4),
    out: take(Math.max(128, bitCount, starts) * 4),
    scratch: next,
  };
}

function writeBitSets({ kernels, places, words }: UncountedIndex): void {
  const list = places.list >> 2;
  for (let block = 0; block * 128 < places.bitCount; block++) {
    for (let bit = 0; bit < 128; bit++) {
      const number = block * 128 + bit;
      kernels.words[list + bit] = number < places.bitCount ? places.bits + number * places.bitBytes : 0;
    }
    kernels.transpose(places.rows + block * places.rowBytes, places.list, words);
  }
}

/** Sets the bits `from .. until` of the bit set at a place. */
export function fillRange(words: Uint32Array, place: number, from: number, until: number): void {
  if (from >= until) return;
  const first = (place >> 2) + (from >>> 5);
  const last = (place >> 2) + ((until - 1) >>> 5);
  const head = -1 << (from & 31);
  const tail = -1 >>> (31 - ((until - 1) & 31));
  if (first === last) {
    words[first] = (words[first] ?? 0) | (head & tail);
    return;
  }
  words[first] = (words[first] ?? 0) | head;
  words.fill(0xffffffff, first + 1, last);
  words[last] = (words[last] ?? 0) | tail;
}
