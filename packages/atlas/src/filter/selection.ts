import type { Index } from "../facets/indexed.ts";
import { eachRow } from "./each-row.ts";
import { groupsOf, type RowSet } from "./groups.ts";
import { type Mask, Scratch } from "./mask.ts";
import type { Where } from "./where.ts";

/** The initiatives that a query selects; stays as it is whatever is asked afterwards. */
export interface Selection {
  readonly total: number;
  /** Whether a row is selected; false for rows that are not in the table. */
  has(row: number): boolean;
  /** The selected rows, ascending. */
  rows(): RowSet;
}

/**
 * Selects the initiatives that meet every condition and, with `within`, are among its rows.
 * Throws as `checkCondition` does, and `row-set-invalid`.
 */
export function selectionOf(index: Index, where: Where, within?: RowSet): Selection {
  const scratch = new Scratch(index);
  const { all } = groupsOf(scratch, where, within);
  const bits = rowBits(index, all);
  let rows: RowSet | undefined;
  return {
    total: all.total,
    has: (row) => row >= 0 && row < index.rows && (((bits[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1,
    rows: () => {
      rows ??= rowsIn(bits, all.total);
      return rows;
    },
  };
}

/** The mask as one bit per row, by row number. */
function rowBits(index: Index, mask: Mask): Uint32Array {
  const bits = new Uint32Array(index.words * 2);
  eachRow(index, mask, (row) => {
    bits[row >>> 5] = (bits[row >>> 5] ?? 0) | (1 << (row & 31));
  });
  return bits;
}

function rowsIn(bits: Uint32Array, total: number): RowSet {
  const rows = new Uint32Array(total);
  let at = 0;
  for (let i = 0; i < bits.length; i++)
    for (let rest = bits[i] ?? 0; rest !== 0; rest &= rest - 1)
      rows[at++] = i * 32 + 31 - Math.clz32(rest & -rest);
  return rows;
}
