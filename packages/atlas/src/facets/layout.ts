import { type Kernels, reservedBytes } from "../kernels/kernels.ts";
import type { Table } from "../table/table.ts";
import { type Order, orderOf } from "./order.ts";
import { addTotals, type SlotColumn, slotColumnsOf } from "./slots.ts";
import { writeRows } from "./write-rows.ts";

/**
 * How the categories of a column are counted: as ranges of the order, by one bit set each, or hit by hit where bit
 * sets would take more room than they save time. Missing reasons outside the order always have bit sets.
 */
export type Form = "runs" | "bits" | "hits";

export interface IndexedColumn extends SlotColumn {
  readonly form: Form;
  /** Per slot the number of its bit set, or -1: nothing there, or counted in another way. */
  readonly bitOf: Int32Array;
  /** The same by block of 128 bit slots, for counting without asking slot by slot. */
  readonly segments: readonly Segment[];
  /** The slot of each category. */
  readonly slotOf: ReadonlyMap<string, number>;
  /** For the form `runs`: the slot of each run, and the runs of each slot. */
  readonly slotOfRun: Uint32Array | undefined;
  readonly runsOfSlot: ReadonlyMap<number, readonly number[]>;
}

/** The slots of a column whose bits are in one block, with those bits. */
export interface Segment {
  readonly block: number;
  readonly slots: readonly number[];
  readonly bits: readonly number[];
}

/** Everything that queries read; only scratch space changes after it is made. */
export interface Index {
  readonly table: Table;
  readonly rows: number;
  readonly words: number;
  readonly columns: readonly IndexedColumn[];
  /** What is counted when no variables are named: all but texts. */
  readonly countable: readonly IndexedColumn[];
  readonly byVariable: ReadonlyMap<string, IndexedColumn>;
  /** Initiatives in each slot of all columns. */
  readonly totals: Uint32Array;
  readonly order: Order;
  readonly kernels: Kernels;
  readonly places: Places;
}

/** Byte offsets into the memory of the kernels. */
export interface Places {
  readonly bits: number;
  readonly bitBytes: number;
  readonly bitCount: number;
  /** Rows of 128 bits, one block per 128 bit slots. */
  readonly rows: number;
  readonly rowBytes: number;
  /** A bit set with every position. */
  readonly full: number;
  readonly starts: number;
  readonly list: number;
  readonly out: number;
  readonly scratch: number;
}

/** A column with more slots in use than this is counted hit by hit. */
const mostBitSets = 64;

export function indexOf(table: Table, makeKernels: (bytes: number) => Kernels): Index {
  const slots = slotColumnsOf(table);
  const last = slots.at(-1);
  const totals = new Uint32Array(last ? last.base + last.size : 0);
  for (const column of slots) addTotals(column, totals, table.rows);
  const order = orderOf(slots, totals, table.rows);
  const { columns, bits } = withBits(slots, totals, order);
  const words = Math.max(1, Math.ceil(table.rows / 64));
  const places = placesOf(words, bits, order.starts.length);
  const kernels = makeKernels(places.scratch);
  const index: Index = {
    table,
    rows: table.rows,
    words,
    columns,
    countable: columns.filter(({ column }) => column.shape !== "text"),
    byVariable: new Map(columns.map((column) => [column.variable, column])),
    totals,
    order,
    kernels,
    places,
  };
  kernels.words.set(order.starts, places.starts >> 2);
  fillRange(kernels.words, places.full, 0, table.rows);
  writeRows(index);
  writeBitSets(index);
  return index;
}

function withBits(slots: readonly SlotColumn[], totals: Uint32Array, order: Order) {
  let bits = 0;
  const columns = slots.map((column): IndexedColumn => {
    const slotOfRun = order.runs.get(column.variable);
    const used = totals.subarray(column.base, column.base + column.size);
    const known = used.subarray(0, column.categories.length);
    const small = known.reduce((sum, total) => sum + (total > 0 ? 1 : 0), 0) <= mostBitSets;
    const form = slotOfRun ? "runs" : small ? "bits" : "hits";
    const bitOf = new Int32Array(column.size).fill(-1);
    if (form !== "runs")
      for (let slot = form === "bits" ? 0 : column.categories.length; slot < column.size; slot++)
        if ((used[slot] ?? 0) > 0) bitOf[slot] = bits++;
    const slotOf = new Map(column.categories.map((category, slot) => [category, slot]));
    return {
      ...column,
      form,
      bitOf,
      slotOf,
      slotOfRun,
      segments: segmentsOf(bitOf),
      runsOfSlot: bySlot(slotOfRun),
    };
  });
  return { columns, bits };
}

function segmentsOf(bitOf: Int32Array): Segment[] {
  const segments = new Map<number, { block: number; slots: number[]; bits: number[] }>();
  for (const [slot, bit] of bitOf.entries()) {
    if (bit < 0) continue;
    const block = bit >> 7;
    const segment = segments.get(block) ?? { block, slots: [], bits: [] };
    segment.slots.push(slot);
    segment.bits.push(bit);
    segments.set(block, segment);
  }
  return [...segments.values()];
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

function writeBitSets({ kernels, places, words }: Index): void {
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
