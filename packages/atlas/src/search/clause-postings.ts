import { placeFrom } from "./place-from.ts";
import type { QueryClause } from "./query.ts";
import type { TextIndex } from "./text-index.ts";
import { longestWord } from "./word-scanner.ts";

/** The rows in which something occurs, ascending, and beside each how much, in the units of the index. */
export interface Postings {
  readonly rows: Uint32Array;
  readonly weights: Uint8Array | Uint32Array;
  /** In how many rows of the index it occurs, where `rows` are only some of them. */
  readonly occurrences?: () => number;
}

const nothing: Postings = { rows: new Uint32Array(0), weights: new Uint32Array(0) };

/** What a leap through postings costs, in postings read one after the other. */
const leapCost = 8;

/**
 * Where a clause holds. A beginning counts as one word: its weights are summed over the words that begin so. A
 * hyphenated word holds where all its parts occur (it weighs as its least part) or where it is written as one.
 */
export function clausePostings(index: TextIndex, clause: QueryClause): Postings {
  const { parts, prefix } = clause;
  const joined = wordPostings(index, parts.join("").slice(0, longestWord), prefix);
  if (parts.length === 1) return joined;
  let apart: Postings | undefined;
  parts.forEach((part, position) => {
    const postings = wordPostings(index, part, prefix && position === parts.length - 1);
    apart = apart ? inBoth(apart, postings) : postings;
  });
  return inEither(index, joined, apart ?? nothing);
}

/**
 * The same where only some rows matter, ascending: others may be left out. Few rows are looked up in the postings of every
 * word instead of reading all of these, which is what a beginning shared by many words would cost.
 */
export function clausePostingsAmong(index: TextIndex, clause: QueryClause, among: Uint32Array): Postings {
  const [word = "", ...more] = clause.parts;
  if (more.length > 0) return clausePostings(index, clause);
  const [from, to] = termRange(index, word, clause.prefix);
  const size = (index.offsets[to] ?? 0) - (index.offsets[from] ?? 0);
  if (to - from < 2 || (to - from) * among.length * leapCost > size) return clausePostings(index, clause);
  const weights = new Uint32Array(among.length);
  for (let term = from; term < to; term++) addWeights(index, term, among, weights);
  const held = among.filter((_, i) => (weights[i] ?? 0) > 0);
  return {
    rows: held,
    weights: weights.filter((weight) => weight > 0),
    occurrences: () => rowsWithAny(index, from, to),
  };
}

/** Adds what a term weighs in each of the rows. */
function addWeights(index: TextIndex, term: number, among: Uint32Array, weights: Uint32Array): void {
  const end = index.offsets[term + 1] ?? 0;
  let at = index.offsets[term] ?? 0;
  for (let i = 0; i < among.length; i++) {
    const row = among[i] ?? 0;
    at = placeFrom(index.rows, at, row, end);
    if (at === end) return;
    if (index.rows[at] === row) weights[i] = (weights[i] ?? 0) + (index.weights[at] ?? 0);
  }
}

/** How many rows have any of the terms. */
function rowsWithAny({ rowCount, offsets, rows }: TextIndex, from: number, to: number): number {
  const met = new Uint32Array((rowCount + 31) >>> 5);
  let count = 0;
  for (let at = offsets[from] ?? 0; at < (offsets[to] ?? 0); at++) {
    const row = rows[at] ?? 0;
    const word = met[row >>> 5] ?? 0;
    const bit = 1 << (row & 31);
    if ((word & bit) !== 0) continue;
    met[row >>> 5] = word | bit;
    count++;
  }
  return count;
}

/** At least as many rows as `clausePostings` can give, known without reading postings. */
export function mostPostings(index: TextIndex, { parts, prefix }: QueryClause): number {
  const sizeOf = (word: string, isLast: boolean) => {
    const [from, to] = termRange(index, word, prefix && isLast);
    return (index.offsets[to] ?? 0) - (index.offsets[from] ?? 0);
  };
  const sizes = parts.map((part, position) => sizeOf(part, position === parts.length - 1));
  return Math.min(...sizes) + (parts.length > 1 ? sizeOf(parts.join("").slice(0, longestWord), true) : 0);
}

function wordPostings(index: TextIndex, word: string, prefix: boolean): Postings {
  const [from, to] = termRange(index, word, prefix);
  if (from === to) return nothing;
  const start = index.offsets[from] ?? 0;
  const end = index.offsets[to] ?? 0;
  const rows = index.rows.subarray(start, end);
  const weights = index.weights.subarray(start, end);
  if (to === from + 1) return { rows, weights };
  return summed(index.rowCount, rows, weights);
}

/** Each row once, with the sum of its weights. The rows that occur are sorted where they are few, otherwise looked for. */
function summed(rowCount: number, rows: Uint32Array, weights: Uint8Array): Postings {
  const sums = new Uint32Array(rowCount);
  const met = new Uint32Array(Math.min(rowCount, rows.length));
  let count = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const sum = sums[row] ?? 0;
    if (sum === 0) met[count++] = row;
    sums[row] = sum + (weights[i] ?? 0);
  }
  if (count > rowCount / 32) return weighted(sums, count);
  const sorted = met.subarray(0, count).sort();
  return { rows: sorted, weights: weightsOf(sums, sorted) };
}

/** The terms that are the word or, for a prefix, begin with it: from the first up to, without, the second number. */
function termRange({ terms }: TextIndex, word: string, prefix: boolean): readonly [number, number] {
  const from = firstTerm(terms, (term) => term >= word);
  if (prefix) return [from, firstTerm(terms, (term) => term.slice(0, word.length) > word)];
  return [from, terms[from] === word ? from + 1 : from];
}

function firstTerm(terms: readonly string[], reached: (term: string) => boolean): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (reached(terms[middle] ?? "")) high = middle;
    else low = middle + 1;
  }
  return low;
}

function inBoth(a: Postings, b: Postings): Postings {
  const size = Math.min(a.rows.length, b.rows.length);
  const rows = new Uint32Array(size);
  const weights = new Uint32Array(size);
  let count = 0;
  let at = 0;
  for (let i = 0; i < a.rows.length; i++) {
    const row = a.rows[i] ?? 0;
    while (at < b.rows.length && (b.rows[at] ?? 0) < row) at++;
    if (b.rows[at] !== row) continue;
    rows[count] = row;
    weights[count++] = Math.min(a.weights[i] ?? 0, b.weights[at] ?? 0);
  }
  return { rows: rows.subarray(0, count), weights: weights.subarray(0, count) };
}

function inEither(index: TextIndex, a: Postings, b: Postings): Postings {
  if (a.rows.length === 0) return b;
  const most = new Uint32Array(index.rowCount);
  let size = a.rows.length;
  a.rows.forEach((row, i) => {
    most[row] = a.weights[i] ?? 0;
  });
  b.rows.forEach((row, i) => {
    if (most[row] === 0) size++;
    most[row] = Math.max(most[row] ?? 0, b.weights[i] ?? 0);
  });
  return weighted(most, size);
}

/** The `size` rows that weigh something. */
function weighted(byRow: Uint32Array, size: number): Postings {
  const rows = new Uint32Array(size);
  const weights = new Uint32Array(size);
  let count = 0;
  for (let row = 0; row < byRow.length; row++) {
    const weight = byRow[row] ?? 0;
    if (weight === 0) continue;
    rows[count] = row;
    weights[count++] = weight;
  }
  return { rows, weights };
}

function weightsOf(byRow: Uint32Array, rows: Uint32Array): Uint32Array {
  const weights = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i++) weights[i] = byRow[rows[i] ?? 0] ?? 0;
  return weights;
}
