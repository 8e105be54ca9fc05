import type { Kernels } from "../kernels/kernels.ts";
import type { Table } from "../table/table.ts";
import type { Order } from "./order.ts";
import type { SlotColumn } from "./slots.ts";

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
  /** Where the slots of the column start in the flat array of all counts. */
  readonly base: number;
  /**
   * All slots in use are here and every row has exactly one: the last one holds what the others leave of a mask, and its bit
   * set need not be counted.
   */
  readonly isWhole: boolean;
  readonly slots: readonly number[];
  readonly bits: readonly number[];
}

/** An index before its initiatives are counted. */
export interface UncountedIndex {
  readonly table: Table;
  readonly rows: number;
  readonly words: number;
  readonly columns: readonly IndexedColumn[];
  /** What is counted when no variables are named: all but texts. */
  readonly countable: readonly IndexedColumn[];
  readonly byVariable: ReadonlyMap<string, IndexedColumn>;
  readonly order: Order;
  readonly kernels: Kernels;
  readonly places: Places;
}

/** Everything that queries read; only scratch space changes after it is made. */
export interface Index extends UncountedIndex {
  /** Initiatives in each slot of all columns. */
  readonly totals: Uint32Array;
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
