import { placeFrom } from "./place-from.ts";
import type { Postings, Weights } from "./postings.ts";
import type { TextIndex } from "./text-index.ts";

/** What a leap through postings costs, in postings read one after the other. */
const leapCost = 8;

/**
 * Where any of neighbouring terms occurs, which is what a beginning stands for. Few rows are looked up in the postings of each
 * term; otherwise all of these are read, once for the rows and once more when weights are asked.
 */
export function rangePostings(
  index: TextIndex,
  from: number,
  to: number,
  some: Uint32Array | undefined,
): Postings {
  return {
    rows: rowsWithAny(index, from, to, some),
    known: expectedRows(index, from, to),
    weightsIn: (rows) => weightsOfAny(index, from, to, rows),
  };
}

function rowsWithAny(index: TextIndex, from: number, to: number, some: Uint32Array | undefined): Uint32Array {
  if (some && isLeaping(index, from, to, some)) {
    const weights = leaptWeights(index, from, to, some);
    return some.filter((_, i) => (weights[i] ?? 0) > 0);
  }
  const bits = new Uint32Array((index.rowCount + 31) >>> 5);
  const end = index.offsets[to] ?? 0;
  for (let at = index.offsets[from] ?? 0; at < end; at++) {
    const row = index.rows[at] ?? 0;
    bits[row >>> 5] = (bits[row >>> 5] ?? 0) | (1 << (row & 31));
  }
  return some ? some.filter((row) => isIn(bits, row)) : rowsIn(bits, end - (index.offsets[from] ?? 0));
}

function weightsOfAny(index: TextIndex, from: number, to: number, rows: Uint32Array): Weights {
  if (isLeaping(index, from, to, rows)) return leaptWeights(index, from, to, rows);
  const wanted = new Uint32Array((index.rowCount + 31) >>> 5);
  for (const row of rows) wanted[row >>> 5] = (wanted[row >>> 5] ?? 0) | (1 << (row & 31));
  const sums = new Uint32Array(index.rowCount);
  const end = index.offsets[to] ?? 0;
  for (let at = index.offsets[from] ?? 0; at < end; at++) {
    const row = index.rows[at] ?? 0;
    if (isIn(wanted, row)) sums[row] = (sums[row] ?? 0) + (index.weights[at] ?? 0);
  }
  return rows.map((row) => sums[row] ?? 0);
}

function isLeaping({ offsets }: TextIndex, from: number, to: number, rows: Uint32Array): boolean {
  return (to - from) * rows.length * leapCost < (offsets[to] ?? 0) - (offsets[from] ?? 0);
}

function leaptWeights(index: TextIndex, from: number, to: number, rows: Uint32Array): Weights {
  const weights = new Uint32Array(rows.length);
  for (let term = from; term < to; term++) {
    const end = index.offsets[term + 1] ?? 0;
    let at = index.offsets[term] ?? 0;
    for (let i = 0; i < rows.length && at < end; i++) {
      const row = rows[i] ?? 0;
      at = placeFrom(index.rows, at, row, end);
      if (at < end && index.rows[at] === row) weights[i] = (weights[i] ?? 0) + (index.weights[at] ?? 0);
    }
  }
  return weights;
}

/**
 * How many rows are expected to have any of the terms if each occurs without regard to the others. The exact number would
 * take reading every posting, though only a few rows may be asked for.
 */
function expectedRows({ rowCount, offsets }: TextIndex, from: number, to: number): number {
  let without = 1;
  for (let term = from; term < to; term++)
    without *= 1 - ((offsets[term + 1] ?? 0) - (offsets[term] ?? 0)) / rowCount;
  return rowCount * (1 - without);
}

function isIn(bits: Uint32Array, row: number): boolean {
  return (((bits[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;
}

/** The rows whose bit is set, ascending; there are not more than `most`. */
function rowsIn(bits: Uint32Array, most: number): Uint32Array {
  const rows = new Uint32Array(Math.min(most, bits.length * 32));
  let count = 0;
  for (let word = 0; word < bits.length; word++)
    for (let rest = bits[word] ?? 0; rest !== 0; rest &= rest - 1)
      rows[count++] = word * 32 + 31 - Math.clz32(rest & -rest);
  return rows.subarray(0, count);
}
