import { type Kernels, sumsOf } from "./kernels.ts";
import { rowCounter, stepCounter } from "./row-counter.ts";

/** The kernels in plain JavaScript, for where WebAssembly may not run. */
export function javascriptKernels(bytes: number): Kernels {
  let words = new Uint32Array(Math.ceil(bytes / 4));
  const countRows = rowCounter();
  const countSteps = stepCounter();
  return {
    get words() {
      return words;
    },
    cost: { row: 12, rowBy: 16, word: 2.2, decode: 6000 },
    grow(larger) {
      const grown = new Uint32Array(Math.ceil(larger / 4));
      grown.set(words);
      words = grown;
    },
    and: (to, a, b, lo, hi) => and(words, to >> 2, a >> 2, b >> 2, lo * 2, hi * 2),
    andNot: (to, a, b, lo, hi) => andNot(words, to >> 2, a >> 2, b >> 2, lo * 2, hi * 2),
    or: (to, a, b, lo, hi) => or(words, to >> 2, a >> 2, b >> 2, lo * 2, hi * 2),
    popcount: (a, lo, hi) => popcount(words, a >> 2, lo * 2, hi * 2),
    countBits(mask, list, count, out, lo, hi) {
      for (let i = 0; i < count; i++) {
        const set = (words[(list >> 2) + i] ?? 0) >> 2;
        words[(out >> 2) + i] = shared(words, mask >> 2, set, lo * 2, hi * 2);
      }
    },
    countBoth(mask, also, list, count, out, lo, hi) {
      for (let i = 0; i < count; i++) {
        const set = (words[(list >> 2) + i] ?? 0) >> 2;
        words[(out >> 2) + i] = sharedByThree(words, mask >> 2, also >> 2, set, lo * 2, hi * 2);
      }
    },
    countRuns: (mask, starts, first, last, out) =>
      countRuns(words, mask >> 2, starts >> 2, first, last, out >> 2),
    countRows: (mask, rows, out, lo, hi) => countRows(words, mask >> 2, rows >> 2, out >> 2, lo * 2, hi * 2),
    countRowsBy: (mask, rows, by, shift, size, room, lo, hi) =>
      countSteps(words, {
        mask: mask >> 2,
        rows: rows >> 2,
        bits: (by - rows) * 8 + shift,
        size,
        out: sumsOf(room, size) >> 2,
        lo: lo * 2,
        hi: hi * 2,
      }),
    orBytes: (rowAt, values, stride, table, rows, count) =>
      orBytes(words, { rowAt: rowAt >> 2, values, stride, table: table >> 2, rows: rows >> 2, count }),
    transpose: (rows, list, count) => transpose(words, rows >> 2, list >> 2, count * 2),
  };
}

/** Bits set in a 32-bit word (Warren, Hacker's Delight, figure 5-2). */
export function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function and(words: Uint32Array, to: number, a: number, b: number, lo: number, hi: number): number {
  let bits = 0;
  for (let i = lo; i < hi; i++) {
    const word = (words[a + i] ?? 0) & (words[b + i] ?? 0);
    words[to + i] = word;
    bits += bitCount(word);
  }
  return bits;
}

function andNot(words: Uint32Array, to: number, a: number, b: number, lo: number, hi: number): number {
  let bits = 0;
  for (let i = lo; i < hi; i++) {
    const word = (words[a + i] ?? 0) & ~(words[b + i] ?? 0);
    words[to + i] = word;
    bits += bitCount(word);
  }
  return bits;
}

function or(words: Uint32Array, to: number, a: number, b: number, lo: number, hi: number): number {
  let bits = 0;
  for (let i = lo; i < hi; i++) {
    const word = (words[a + i] ?? 0) | (words[b + i] ?? 0);
    words[to + i] = word;
    bits += bitCount(word);
  }
  return bits;
}

function popcount(words: Uint32Array, a: number, lo: number, hi: number): number {
  let bits = 0;
  for (let i = lo; i < hi; i++) bits += bitCount(words[a + i] ?? 0);
  return bits;
}

function shared(words: Uint32Array, a: number, b: number, lo: number, hi: number): number {
  let bits = 0;
  for (let i = lo; i < hi; i++) bits += bitCount((words[a + i] ?? 0) & (words[b + i] ?? 0));
  return bits;
}

function sharedByThree(words: Uint32Array, a: number, b: number, c: number, lo: number, hi: number): number {
  let bits = 0;
  for (let i = lo; i < hi; i++)
    bits += bitCount((words[a + i] ?? 0) & (words[b + i] ?? 0) & (words[c + i] ?? 0));
  return bits;
}

function countRuns(
  words: Uint32Array,
  mask: number,
  starts: number,
  first: number,
  last: number,
  out: number,
) {
  for (let run = first; run < last; run++) {
    const from = words[starts + run] ?? 0;
    const until = words[starts + run + 1] ?? 0;
    words[out + run] = bitsBetween(words, mask, from, until);
  }
}

function bitsBetween(words: Uint32Array, mask: number, from: number, until: number): number {
  if (from >= until) return 0;
  const first = from >>> 5;
  const last = (until - 1) >>> 5;
  const head = -1 << (from & 31);
  const tail = -1 >>> (31 - ((until - 1) & 31));
  if (first === last) return bitCount((words[mask + first] ?? 0) & head & tail);
  const ends = bitCount((words[mask + first] ?? 0) & head) + bitCount((words[mask + last] ?? 0) & tail);
  return ends + popcount(words, mask, first + 1, last);
}

interface ByteColumn {
  readonly rowAt: number;
  /** In bytes, unlike the others. */
  readonly values: number;
  readonly stride: number;
  readonly table: number;
  readonly rows: number;
  readonly count: number;
}

function orBytes(words: Uint32Array, { rowAt, values, stride, table, rows, count }: ByteColumn): void {
  const bytes = new Uint8Array(words.buffer);
  for (let position = 0; position < count; position++) {
    const from = table + (bytes[values + stride * (words[rowAt + position] ?? 0)] ?? 0) * 4;
    const to = rows + position * 4;
    for (let quarter = 0; quarter < 4; quarter++)
      words[to + quarter] = (words[to + quarter] ?? 0) | (words[from + quarter] ?? 0);
  }
}

function transpose(words: Uint32Array, rows: number, list: number, count: number): void {
  const block = new Uint32Array(32);
  for (let i = 0; i < count; i++)
    for (let quarter = 0; quarter < 4; quarter++) {
      for (let row = 0; row < 32; row++) block[row] = words[rows + (i * 32 + row) * 4 + quarter] ?? 0;
      transposeBlock(block);
      for (let bit = 0; bit < 32; bit++) {
        const set = words[list + quarter * 32 + bit] ?? 0;
        if (set !== 0) words[(set >> 2) + i] = block[bit] ?? 0;
      }
    }
}

/** Transposes 32 x 32 bits: bit j of word i becomes bit i of word j (Warren, Hacker's Delight, section 7-3). */
function transposeBlock(block: Uint32Array): void {
  let mask = 0x0000ffff;
  for (let step = 16; step !== 0; step >>= 1, mask ^= mask << step)
    for (let i = 0; i < 32; i = (i + step + 1) & ~step) {
      const low = block[i] ?? 0;
      const high = block[i + step] ?? 0;
      const swap = ((low >>> step) ^ high) & mask;
      block[i + step] = high ^ swap;
      block[i] = low ^ (swap << step);
    }
}
