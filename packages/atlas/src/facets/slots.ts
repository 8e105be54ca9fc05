import { type Codes, reasonOrder, type TableColumn } from "../table/column.ts";
import type { Table } from "../table/table.ts";
import { yearSlots } from "./year-slots.ts";

/**
 * A column seen as slots to be counted: one per category (or per year that occurs), then one per missing reason.
 * Numbers and texts have the slots of their missing reasons only.
 */
export interface SlotColumn {
  readonly column: TableColumn;
  readonly variable: string;
  readonly categories: readonly string[];
  /** Where the slots of this column start in the flat array of all counts. */
  readonly base: number;
  /** Categories and missing reasons together. */
  readonly size: number;
  /** The slot of each row, where every row has exactly one. */
  readonly codes: Codes | undefined;
}

export function slotColumnsOf(table: Table): SlotColumn[] {
  let base = 0;
  return table.columns.map((column) => {
    const slots = slotsOf(column, table.rows, base);
    base += slots.size;
    return slots;
  });
}

function slotsOf(column: TableColumn, rows: number, base: number): SlotColumn {
  const { variable } = column;
  if (column.shape === "single")
    return { ...sized(column.categories, base), column, variable, codes: column.codes };
  if (column.shape === "multiple")
    return { ...sized(column.categories, base), column, variable, codes: undefined };
  if (column.shape === "text" || !column.year)
    return { ...sized([], base), column, variable, codes: undefined };
  const years = yearSlots(column.origin, column.values, column.missing, rows);
  return { ...sized(years.years.map(String), base), column, variable, codes: years.codes };
}

function sized(categories: readonly string[], base: number) {
  return { categories, base, size: categories.length + reasonOrder.length };
}

/** Marks with 1, at the column's base, every slot that some row has. One pass over the column. */
export function markUsed(slots: SlotColumn, used: Uint8Array, rows: number): void {
  const { base, codes, column } = slots;
  if (codes) {
    if (codes instanceof Uint8Array) markBytes(codes, used, base);
    else for (let row = 0; row < rows; row++) used[base + (codes[row] ?? 0)] = 1;
    return;
  }
  if (column.shape === "single") return;
  if (column.shape === "multiple") markMultiple(column, used, base);
  const { missing } = column;
  if (!missing) return;
  const before = base + slots.categories.length - 1;
  for (let row = 0; row < rows; row++) {
    const reason = missing[row] ?? 0;
    if (reason > 0) used[before + reason] = 1;
  }
}

/** A loop of its own: one that has met several kinds of arrays is compiled to something half as fast. */
function markBytes(codes: Uint8Array, used: Uint8Array, base: number): void {
  for (let row = 0; row < codes.length; row++) used[base + (codes[row] ?? 0)] = 1;
}

function markMultiple(
  column: TableColumn & { readonly shape: "multiple" },
  used: Uint8Array,
  base: number,
): void {
  if (column.form === "lists") {
    for (const code of column.codes) used[base + code] = 1;
    return;
  }
  const all = column.sets instanceof Uint8Array ? unionOfBytes(column.sets) : unionOf(column.sets);
  for (let rest = all; rest !== 0; rest &= rest - 1) used[base + 31 - Math.clz32(rest & -rest)] = 1;
}

function unionOfBytes(sets: Uint8Array): number {
  let all = 0;
  for (let row = 0; row < sets.length; row++) all |= sets[row] ?? 0;
  return all;
}

function unionOf(sets: Codes): number {
  let all = 0;
  for (let row = 0; row < sets.length; row++) all |= sets[row] ?? 0;
  return all;
}
