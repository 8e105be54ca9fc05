import type { Index } from "../facets/indexed.ts";
import { groupsOf, type RowSet } from "./groups.ts";
import { Scratch } from "./mask.ts";
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
  const { words } = index.kernels;
  const positions = words.slice((all.at >> 2) + all.lo * 2, (all.at >> 2) + all.hi * 2);
  const positionOf = index.order.positionOf();
  let rows: RowSet | undefined;
  return {
    total: all.total,
    has(row) {
      if (row < 0 || row >= index.rows) return false;
      const position = (positionOf ? (positionOf[row] ?? 0) : row) - all.lo * 64;
      return position >= 0 && (((positions[position >>> 5] ?? 0) >>> (position & 31)) & 1) === 1;
    },
    rows() {
      rows ??= rowsIn(rowBits(index, positions, all.lo * 64), all.total);
      return rows;
    },
  };
}

/** Bits of positions, from `start` on, as one bit per row, by row number. */
function rowBits({ words, order: { rowAt } }: Index, positions: Uint32Array, start: number): Uint32Array {
  const bits = new Uint32Array(words * 2);
  for (let i = 0; i < positions.length; i++)
    for (let rest = positions[i] ?? 0; rest !== 0; rest &= rest - 1) {
      const position = start + i * 32 + 31 - Math.clz32(rest & -rest);
      const row = rowAt ? (rowAt[position] ?? 0) : position;
      bits[row >>> 5] = (bits[row >>> 5] ?? 0) | (1 << (row & 31));
    }
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
