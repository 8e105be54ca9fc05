import { type Codes, reasonOrder, type TableColumn } from "../table/column.ts";
import { narrowArray } from "../table/narrow.ts";
import type { Table } from "../table/table.ts";

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

function yearSlots(
  origin: number,
  values: Codes | Float64Array,
  missing: Uint8Array | undefined,
  rows: number,
) {
  const known = new Set<number>();
  for (let row = 0; row < rows; row++) if ((missing?.[row] ?? 0) === 0) known.add(values[row] ?? 0);
  const steps = [...known].sort((a, b) => a - b);
  const slotOf = new Map(steps.map((step, slot) => [step, slot]));
  const codes = narrowArray(rows, steps.length + reasonOrder.length - 1);
  for (let row = 0; row < rows; row++) {
    const reason = missing?.[row] ?? 0;
    codes[row] = reason > 0 ? steps.length + reason - 1 : (slotOf.get(values[row] ?? 0) ?? 0);
  }
  return { years: steps.map((step) => origin + step), codes };
}

/** Rows in each slot, added to `totals` at the column's base. */
export function addTotals(slots: SlotColumn, totals: Uint32Array, rows: number): void {
  const { base, codes, column } = slots;
  if (codes) {
    for (let row = 0; row < rows; row++) {
      const at = base + (codes[row] ?? 0);
      totals[at] = (totals[at] ?? 0) + 1;
    }
    return;
  }
  if (column.shape === "single") return;
  if (column.shape === "multiple") addMultiple(column, totals, base, rows);
  const { missing } = column;
  if (!missing) return;
  for (let row = 0; row < rows; row++) {
    const reason = missing[row] ?? 0;
    if (reason === 0) continue;
    const at = base + slots.categories.length + reason - 1;
    totals[at] = (totals[at] ?? 0) + 1;
  }
}

function addMultiple(
  column: TableColumn & { readonly shape: "multiple" },
  totals: Uint32Array,
  base: number,
  rows: number,
): void {
  if (column.form === "lists") {
    for (const code of column.codes) totals[base + code] = (totals[base + code] ?? 0) + 1;
    return;
  }
  for (let row = 0; row < rows; row++)
    for (let rest = column.sets[row] ?? 0; rest !== 0; rest &= rest - 1) {
      const at = base + 31 - Math.clz32(rest & -rest);
      totals[at] = (totals[at] ?? 0) + 1;
    }
}
