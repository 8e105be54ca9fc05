import { clausePostings, mostPostings, type Postings } from "./clause-postings.ts";
import { holdsPhrases } from "./phrases.ts";
import type { QueryClause } from "./query.ts";
import { searchedQuery } from "./searched-query.ts";
import type { TextIndex } from "./text-index.ts";

export interface SearchOptions {
  /** Search only these rows, ascending; all rows unless given. */
  readonly within?: Uint32Array | undefined;
  /** How many hits to give, 20 unless given. */
  readonly limit?: number | undefined;
  /** How many of the best hits to pass over. */
  readonly offset?: number | undefined;
}

export interface SearchResult {
  /** Initiatives found, whatever the limit. */
  readonly total: number;
  /** All of them, ascending. */
  readonly rows: Uint32Array;
  /** The page asked for, best first, equally good ones in the order of the rows. */
  readonly hits: readonly SearchHit[];
}

export interface SearchHit {
  readonly row: number;
  /** 0 or more; compares hits of one query only. */
  readonly score: number;
}

/**
 * Finds the rows whose text has every word of a query, the last word as a beginning, and every phrase with its words side
 * by side in one column (see `parseQuery`). A query without words finds all rows, with score 0. Rows without text are
 * found by no word. Only the first 32 words are considered, so that long queries stay quick. A phrase is looked up in
 * the texts of the rows that have its words, so it takes longer than words do.
 *
 * Scores are BM25F (Robertson & Zaragoza 2009, "The Probabilistic Relevance Framework", 3.6) with k1 = 1.2, b = 0.75.
 * They rest on all rows of the index, so that a row's score is the same whatever it is searched within.
 *
 * @example searchIn(index, "home car").total // 1 for "Home care" and "Homes by car": "homes" is not "home"
 */
export function searchIn(index: TextIndex, query: string, options: SearchOptions = {}): SearchResult {
  const { clauses, phrases } = searchedQuery(query);
  const { within } = options;
  if (clauses.length === 0) {
    const rows = within ?? new Uint32Array(index.rowCount).map((_, row) => row);
    return resultOf(rows, new Float64Array(rows.length), options);
  }
  const { rows, postings } = holding(index, clauses, within);
  const found = phrases.length === 0 ? rows : rows.filter((row) => holdsPhrases(index.textsAt(row), phrases));
  return resultOf(found, scoresOf(index, found, postings), options);
}

/** The rows in which every clause holds. The rarest clause goes first, and reading stops when no row is left. */
function holding(index: TextIndex, clauses: readonly QueryClause[], within: Uint32Array | undefined) {
  const order = clauses
    .map((clause) => ({ clause, most: mostPostings(index, clause) }))
    .toSorted((a, b) => a.most - b.most);
  const postings: Postings[] = [];
  let rows = within;
  for (const { clause } of order) {
    if (rows?.length === 0) break;
    const next = clausePostings(index, clause);
    postings.push(next);
    rows = rows ? common(rows, next.rows) : next.rows;
  }
  return { rows: rows ?? new Uint32Array(0), postings };
}

function common(a: Uint32Array, b: Uint32Array): Uint32Array {
  const rows = new Uint32Array(Math.min(a.length, b.length));
  let count = 0;
  let at = 0;
  for (const row of a) {
    while (at < b.length && (b[at] ?? 0) < row) at++;
    if (b[at] === row) rows[count++] = row;
  }
  return rows.subarray(0, count);
}

const k1 = 1.2;
const b = 0.75;

function scoresOf(index: TextIndex, rows: Uint32Array, postings: readonly Postings[]): Float64Array {
  const scores = new Float64Array(rows.length);
  if (rows.length === 0) return scores;
  const { lengths, unit, rowCount } = index;
  let sum = 0;
  for (const length of lengths) sum += length;
  const average = sum / rowCount;
  for (const { rows: those, weights } of postings) {
    const idf = Math.log(1 + (rowCount - those.length + 0.5) / (those.length + 0.5));
    let at = 0;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] ?? 0;
      while ((those[at] ?? row) < row) at++;
      const weight = (weights[at] ?? 0) / unit;
      const norm = 1 - b + (b * (lengths[row] ?? 0)) / average;
      scores[i] = (scores[i] ?? 0) + (idf * weight) / (weight + k1 * norm);
    }
  }
  return scores;
}

function resultOf(rows: Uint32Array, scores: Float64Array, options: SearchOptions): SearchResult {
  const offset = wholeOr(options.offset, 0);
  const end = Math.min(rows.length, offset + wholeOr(options.limit, 20));
  const hits = best(scores, end)
    .slice(offset, end)
    .map((place) => ({ row: rows[place] ?? 0, score: scores[place] ?? 0 }));
  // A copy: posting lists are views of the whole index, which would travel along to another thread.
  return { total: rows.length, rows: rows.slice(), hits };
}

function wholeOr(value: number | undefined, otherwise: number): number {
  return value === undefined || Number.isNaN(value) ? otherwise : Math.max(0, Math.floor(value));
}

/** The places of at least the `count` highest scores, in order. Sorting bare numbers first is much the cheaper way. */
function best(scores: Float64Array, count: number): number[] {
  if (count === 0) return [];
  const least = scores.toSorted()[scores.length - count] ?? 0;
  const places: number[] = [];
  for (let i = 0; i < scores.length; i++) if ((scores[i] ?? 0) >= least) places.push(i);
  return places.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
}
