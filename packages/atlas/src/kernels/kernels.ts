/** The start of the memory belongs to the kernels; its first 16 bytes stay 0. */
export const reservedBytes = 1104;

const batchBytes = 1024;
const partBytes = 704;

/** Where `countRowsBy` writes the counts of its first step. */
export function sumsOf(room: number, size: number): number {
  return room + batchBytes + (size + 1) * partBytes;
}

/** The bytes that `countRowsBy` needs for so many steps. */
export function roomBytes(size: number): number {
  return sumsOf(0, size) + size * 512;
}

/**
 * The inner loops of the atlas over bit sets in one block of memory. Places are byte offsets; a bit set is an array of
 * 64-bit words and `lo .. hi` are the words looked at. A row is 128 bits: the bit slots of one position.
 * Two implementations give the same answers: typed-array JavaScript and WebAssembly.
 */
export interface Kernels {
  /** The whole memory; read it again after `grow`, which may move it. */
  readonly words: Uint32Array;
  /** Rough nanoseconds of one row counted and of one word intersected and counted; they decide how to count. */
  readonly cost: {
    readonly row: number;
    /** One counted by its step. */
    readonly rowBy: number;
    readonly word: number;
    readonly decode: number;
  };
  grow(bytes: number): void;
  /** `to = a AND b`; gives the number of bits set. */
  and(to: number, a: number, b: number, lo: number, hi: number): number;
  /** `to = a AND NOT b`; gives the number of bits set. */
  andNot(to: number, a: number, b: number, lo: number, hi: number): number;
  /** `to = a OR b`; gives the number of bits set. */
  or(to: number, a: number, b: number, lo: number, hi: number): number;
  popcount(a: number, lo: number, hi: number): number;
  /** For each of `count` bit sets whose places stand at `list`: bits shared with `mask`, written to `out`. */
  countBits(mask: number, list: number, count: number, out: number, lo: number, hi: number): void;
  /**
   * The same for the bits shared with `mask` and `also`. Four bit sets are counted at a time: places up to the next
   * multiple of four are read from the list and written to `out` as well, and must be those of bit sets.
   */
  countBoth(
    mask: number,
    also: number,
    list: number,
    count: number,
    out: number,
    lo: number,
    hi: number,
  ): void;
  /** Bits of `mask` in each of the ranges `starts[i] .. starts[i + 1]`, for `first <= i < last`, written to `out`. */
  countRuns(mask: number, starts: number, first: number, last: number, out: number): void;
  /** How often each of the 128 bits is set in the rows that `mask` selects, written to `out`. */
  countRows(mask: number, rows: number, out: number, lo: number, hi: number): void;
  /**
   * The same for the rows of each of up to 57 steps by itself. A row is of step i when bit `shift + i` of the eight bytes at the
   * row's place from `by` on is its lowest one of `shift .. shift + size`; rows without any of these bits are of none. The 128
   * counts of step i are written to `sumsOf(room, size)` and 512 bytes further for each step; `room` is a multiple of 64 and
   * leads to `roomBytes(size)` bytes that are overwritten.
   */
  countRowsBy(
    mask: number,
    rows: number,
    by: number,
    shift: number,
    size: number,
    room: number,
    lo: number,
    hi: number,
  ): void;
  /**
   * For each of `count` positions: the byte at `values + stride * rowAt[position]` chooses one of 256 rows of 128 bits at
   * `table`, and that is added (OR) to the row of the position at `rows`.
   */
  orBytes(rowAt: number, values: number, stride: number, table: number, rows: number, count: number): void;
  /** Turns rows into bit sets: bit b of every row goes to the bit set whose place stands at `list + 4 b`, unless 0. */
  transpose(rows: number, list: number, words: number): void;
}
