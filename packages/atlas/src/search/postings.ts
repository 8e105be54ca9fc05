/** Where something occurs. How much is told when it is asked, for counting needs rows only. */
export interface Postings {
  /** Ascending. */
  readonly rows: Uint32Array;
  /** In how many rows of the whole index it occurs; for a beginning the expected number, each word taken by itself. */
  readonly known: number;
  /** What it weighs in each of some of these rows, ascending, in the units of the index. */
  weightsIn(rows: Uint32Array): Weights;
}

export type Weights = Uint8Array | Uint32Array;
