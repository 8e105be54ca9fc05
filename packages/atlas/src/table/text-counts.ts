import type { TextColumn } from "./column.ts";
import { textAt } from "./text.ts";

/** A text with the rows that hold it. */
export interface TextCount {
  readonly text: string;
  /** At least one, in the order given. */
  readonly rows: readonly number[];
}

/**
 * Which of some rows hold each text of a column, in the order of the texts' first occurrence. Missing texts are counted as
 * the empty one. Texts are compared as bytes, and only those told apart are decoded. `textCountsOf(column, rows)` gives
 * `[{ text: "Leeds", rows: [3, 8] }, ...]`.
 */
export function textCountsOf(column: TextColumn, rows: Iterable<number>): readonly TextCount[] {
  const byHash = new Map<number, Alike[]>();
  const found: Alike[] = [];
  for (const row of rows) {
    const hash = hashAt(column, row);
    const alike = byHash.get(hash) ?? [];
    const same = alike.find((other) => isSameText(column, other.row, row));
    if (same) {
      same.rows.push(row);
      continue;
    }
    const first = { row, rows: [row] };
    found.push(first);
    byHash.set(hash, [...alike, first]);
  }
  return found.map(({ row, rows }) => ({ text: textAt(column, row), rows }));
}

interface Alike {
  /** The first of the rows. */
  readonly row: number;
  readonly rows: number[];
}

/** Of the bytes of a row (Fowler, Noll and Vo 1991, FNV-1a), cut to the bits that engines hold without a box. */
function hashAt({ offsets, bytes }: TextColumn, row: number): number {
  const end = offsets[row + 1] ?? 0;
  let hash = 0x811c9dc5;
  for (let place = offsets[row] ?? 0; place < end; place++)
    hash = Math.imul(hash ^ (bytes[place] ?? 0), 0x01000193);
  return hash & 0x3fffffff;
}

function isSameText({ offsets, bytes }: TextColumn, one: number, other: number): boolean {
  const [from, start] = [offsets[one] ?? 0, offsets[other] ?? 0];
  const length = (offsets[one + 1] ?? 0) - from;
  if ((offsets[other + 1] ?? 0) - start !== length) return false;
  for (let place = 0; place < length; place++) if (bytes[from + place] !== bytes[start + place]) return false;
  return true;
}
