import type { RowSet } from "../filter/groups.ts";
import type { Selection } from "../filter/selection.ts";
import { bestPlaces } from "./best-places.ts";
import { clausePostings, mostPostings } from "./clause-postings.ts";
import { commonRows } from "./common-rows.ts";
import { holdsPhrases } from "./phrases.ts";
import type { Postings } from "./postings.ts";
import type { QueryClause } from "./query.ts";
import { searchedQuery } from "./searched-query.ts";
import type { TextIndex } from "./text-index.ts";

export interface SearchOptions {
  /** Search only these rows, ascending, or those of this selection, which is quicker than its rows; all unless given. */
  readonly within?: RowSet | Pick<Selection, "has" | "rows"> | undefined;
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
  /**
   * Another page of them, or of those that are also within other rows, without searching again: a list of what is selected
   * beside counts that leave a condition out, for instance.
   */
  best(options: SearchOptions): readonly SearchHit[];
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
 * They rest on all rows of the index, so that a row's score is the same whatever it is searched within. How rare a beginning
 * is follows from how rare each of its words is, as if they occurred without regard to each other.
 *
 * @example searchIn(index, "home car").total // 1 for "Home care" and "Homes by car": "homes" is not "home"
 */
export function searchIn(index: TextIndex, query: string, options: SearchOptions = {}): SearchResult {
  const { clauses, phrases } = searchedQuery(query);
  const { rows, postings } = holding(index, clauses, options.within);
  // A copy: posting lists are views of the whole index, which would travel along to another thread.
  const found =
    phrases.length === 0 ? rows.slice() : rows.filter((row) => holdsPhrases(index.textsAt(row), phrases));
  const best = ({ within, ...page }: SearchOptions): SearchHit[] => {
    const ranked = among(found, within);
    const { start, end } = pageOf(ranked.length, page);
    if (start === end) return [];
    if (postings.length === 0) return [...ranked.subarray(start, end)].map(unranked);
    return bestOf(ranked, scoresOf(index, ranked, postings), start, end);
  };
  return { total: found.length, rows: found, hits: best({ ...options, within: undefined }), best };
}

/** The rows in which every clause holds, all without one. The rarest clause goes first, and reading stops when no row is left. */
function holding(index: TextIndex, clauses: readonly QueryClause[], within: SearchOptions["within"]) {
  const order = clauses
    .map((clause) => ({ clause, most: mostPostings(index, clause) }))
    .toSorted((a, b) => a.most - b.most);
  const postings: Postings[] = [];
  let rows: RowSet | undefined;
  for (const { clause } of order) {
    if (rows?.length === 0) break;
    const next = clausePostings(index, clause, rows);
    postings.push(next);
    rows = rows ? commonRows(rows, next.rows) : among(next.rows, within);
  }
  return { rows: rows ?? allOf(index, within), postings };
}

function allOf({ rowCount }: TextIndex, within: SearchOptions["within"]): RowSet {
  if (within) return "has" in within ? within.rows() : within;
  return new Uint32Array(rowCount).map((_, row) => row);
}

function among(rows: RowSet, within: SearchOptions["within"]): RowSet {
  if (!within) return rows;
  if (!("has" in within)) return commonRows(rows, within);
  // A plain loop: a typed array's own filter takes ten times as long.
  const held = new Uint32Array(rows.length);
  let count = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    if (within.has(row)) held[count++] = row;
  }
  return held.subarray(0, count);
}

const k1 = 1.2;
const b = 0.75;

function scoresOf(index: TextIndex, rows: Uint32Array, postings: readonly Postings[]): Float64Array {
  const scores = new Float64Array(rows.length);
  if (rows.length === 0) return scores;
  const { lengths, averageLength, unit, rowCount } = index;
  for (const { known, weightsIn } of postings) {
    const weights = weightsIn(rows);
    const idf = Math.log(1 + (rowCount - known + 0.5) / (known + 0.5));
    for (let i = 0; i < rows.length; i++) {
      const weight = (weights[i] ?? 0) / unit;
      const norm = 1 - b + (b * (lengths[rows[i] ?? 0] ?? 0)) / averageLength;
      scores[i] = (scores[i] ?? 0) + (idf * weight) / (weight + k1 * norm);
    }
  }
  return scores;
}

/** Where a page of so many starts, and the place after its end. */
function pageOf(found: number, { limit, offset }: SearchOptions) {
  const start = Math.min(found, wholeOr(offset, 0));
  return { start, end: Math.min(found, start + wholeOr(limit, 20)) };
}

function wholeOr(value: number | undefined, otherwise: number): number {
  return value === undefined || Number.isNaN(value) ? otherwise : Math.max(0, Math.floor(value));
}

function unranked(row: number): SearchHit {
  return { row, score: 0 };
}

function bestOf(rows: Uint32Array, scores: Float64Array, start: number, end: number): SearchHit[] {
  return bestPlaces(scores, end)
    .slice(start)
    .map((place) => ({ row: rows[place] ?? 0, score: scores[place] ?? 0 }));
}
