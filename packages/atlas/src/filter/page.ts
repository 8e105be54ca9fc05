import type { Index } from "../facets/indexed.ts";
import { codesAt, numberAt, type TableColumn } from "../table/column.ts";
import { columnOf } from "../table/table.ts";
import { textAt } from "../table/text.ts";
import type { RowSet } from "./groups.ts";
import type { Selection } from "./selection.ts";

export interface PageOptions {
  /** A variable to sort by; by row number when absent. */
  readonly by?: string | undefined;
  readonly descending?: boolean | undefined;
  /** How many to leave out at the start, 0 when absent. */
  readonly offset?: number | undefined;
  /** How many to give, 50 when absent. */
  readonly limit?: number | undefined;
}

/** Ranks of rows by variable, made when first sorted by; equal values share a rank. */
export type Ranks = Map<string, Uint32Array>;

const missingRank = 0xffffffff;

/**
 * One page of a selection in order. Categories go by the order of the dictionary (several: by the first in it, none
 * last), numbers by size, texts by code point; missing values come last in both directions, equals by row number.
 */
export function pageOf(index: Index, ranks: Ranks, selection: Selection, options: PageOptions): RowSet {
  const { by, descending = false, offset = 0, limit = 50 } = options;
  const rows = selection.rows();
  const from = Math.max(0, Math.trunc(offset));
  const until = from + Math.max(0, Math.trunc(limit));
  if (by === undefined) return (descending ? rows.toReversed() : rows).slice(from, until);
  let rank = ranks.get(by);
  if (!rank) {
    rank = ranksOf(columnOf(index.table, by), index.rows);
    ranks.set(by, rank);
  }
  return sortedByRank(rows, rank, descending).slice(from, until);
}

/** Rank and place as one number, so that a typed array sorts both at once. */
function sortedByRank(rows: RowSet, rank: Uint32Array, descending: boolean): RowSet {
  const keys = new Float64Array(rows.length);
  for (const [i, row] of rows.entries()) {
    const own = rank[row] ?? 0;
    const directed = own !== missingRank && descending ? missingRank - 1 - own : own;
    keys[i] = directed * 2 ** 21 + (i % 2 ** 21);
  }
  // Above two million rows a place no longer fits beside a rank in 53 bits.
  if (rows.length > 2 ** 21) return rows.toSorted((a, b) => compareRanks(rank, a, b, descending));
  keys.sort();
  const sorted = new Uint32Array(rows.length);
  for (const [i, key] of keys.entries()) sorted[i] = rows[key % 2 ** 21] ?? 0;
  return sorted;
}

function compareRanks(rank: Uint32Array, a: number, b: number, descending: boolean): number {
  const [first, second] = [rank[a] ?? 0, rank[b] ?? 0];
  if (first === second) return a - b;
  const direction = descending && first !== missingRank && second !== missingRank ? -1 : 1;
  return direction * (first - second);
}

function ranksOf(column: TableColumn, rows: number): Uint32Array {
  switch (column.shape) {
    case "single":
    case "multiple": {
      const last = column.categories.length;
      const isMissing = (row: number) => column.shape === "multiple" && (column.missing?.[row] ?? 0) > 0;
      return Uint32Array.from({ length: rows }, (_, row) => {
        if (isMissing(row)) return missingRank;
        const codes = codesAt(column, row);
        if (codes.length === 0) return column.shape === "single" ? missingRank : last;
        return Math.min(...codes);
      });
    }
    case "number": {
      const keys = Array.from({ length: rows }, (_, row) => numberAt(column, row));
      return denseRanks(keys, (a, b) => a - b);
    }
    case "text": {
      const keys = Array.from({ length: rows }, (_, row) =>
        (column.missing?.[row] ?? 0) > 0 ? undefined : textAt(column, row),
      );
      return denseRanks(keys, compareCodePoints);
    }
  }
}

function denseRanks<Key>(
  keys: readonly (Key | undefined)[],
  compare: (a: Key, b: Key) => number,
): Uint32Array {
  const known = keys.flatMap((key, row) => (key === undefined ? [] : [{ key, row }]));
  known.sort((a, b) => compare(a.key, b.key));
  const ranks = new Uint32Array(keys.length).fill(missingRank);
  let rank = -1;
  let last: Key | undefined;
  for (const { key, row } of known) {
    if (last === undefined || compare(last, key) !== 0) rank += 1;
    last = key;
    ranks[row] = rank;
  }
  return ranks;
}

/** Order by code point; JavaScript's own order puts U+10000 and above before U+E000. */
function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const [first, second] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (first !== second) return lifted(first) - lifted(second);
  }
  return a.length - b.length;
}

function lifted(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
