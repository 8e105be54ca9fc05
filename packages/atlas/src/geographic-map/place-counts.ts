import { type MissingReason, ProblemError } from "@mapwright/domain";
import type { RowSet } from "../filter/groups.ts";
import { type MultipleColumn, reasonOrder, type SingleColumn } from "../table/column.ts";
import { columnOf, type Table } from "../table/table.ts";
import { type PlaceLevel, placeAt } from "./place-code.ts";

/** How many initiatives are in each place of one level. */
export interface PlaceCounts {
  /** Initiatives in each place, each once in a place though it may be in several; by code, ascending. Places without any are left out. */
  readonly counts: ReadonlyMap<string, number>;
  /** Initiatives with at least one place known at this level: the denominator of shares. */
  readonly base: number;
  /** Initiatives whose place is known, but only as a larger one (a country, where regions are asked for). */
  readonly coarser: number;
  /** Initiatives whose place is missing, by reason. `base`, `coarser` and these add up to the rows. */
  readonly missing: Readonly<Partial<Record<MissingReason, number>>>;
}

/**
 * Counts the rows of a table by the places of a level; `variable` holds country or NUTS codes. Throws
 * `variable-unknown`, and `variable-not-countable` for numbers and texts.
 *
 * @example placeCountsOf(table, "region", 1, selection.rows()).counts.get("BE2") // 12
 */
export function placeCountsOf(table: Table, variable: string, level: PlaceLevel, rows: RowSet): PlaceCounts {
  const column = placeColumn(table, variable);
  const places = column.categories.map((code) => placeAt(code, level));
  const names = [...new Set(places.filter((place) => place !== undefined))].sort();
  const slots = places.map((place) => (place === undefined ? -1 : names.indexOf(place)));
  const counts = new Uint32Array(names.length);
  const lastRow = new Float64Array(names.length).fill(-1);
  const missing = new Uint32Array(reasonOrder.length);
  let base = 0;
  let coarser = 0;
  for (const row of rows) {
    const reason = reasonAt(column, row);
    if (reason >= 0) {
      missing[reason] = (missing[reason] ?? 0) + 1;
      continue;
    }
    let isPlaced = false;
    eachCode(column, row, (code) => {
      const slot = slots[code] ?? -1;
      if (slot < 0) return;
      isPlaced = true;
      if (lastRow[slot] === row) return;
      lastRow[slot] = row;
      counts[slot] = (counts[slot] ?? 0) + 1;
    });
    if (isPlaced) base += 1;
    else coarser += 1;
  }
  return {
    counts: new Map(names.flatMap((name, slot) => (counts[slot] ? [[name, counts[slot]]] : []))),
    base,
    coarser,
    missing: Object.fromEntries(
      reasonOrder.flatMap((reason, at) => (missing[at] ? [[reason, missing[at]]] : [])),
    ),
  };
}

/** The codes of a variable's dictionary that lie in a place: what a condition on the place has to name. */
export function codesWithin(table: Table, variable: string, place: string): readonly string[] {
  return placeColumn(table, variable).categories.filter((code) => code.startsWith(place));
}

function placeColumn(table: Table, variable: string): SingleColumn | MultipleColumn {
  const column = columnOf(table, variable);
  if (column.shape === "single" || column.shape === "multiple") return column;
  throw new ProblemError({
    code: "variable-not-countable",
    message: `The variable "${variable}" is a ${column.shape} and names no places.`,
    hint: "Choose a variable of countries or regions.",
  });
}

/** The reason's position in `reasonOrder`, or a negative number when the value is known. */
function reasonAt(column: SingleColumn | MultipleColumn, row: number): number {
  if (column.shape === "single") return (column.codes[row] ?? 0) - column.categories.length;
  return (column.missing?.[row] ?? 0) - 1;
}

function eachCode(column: SingleColumn | MultipleColumn, row: number, visit: (code: number) => void): void {
  if (column.shape === "single") {
    visit(column.codes[row] ?? 0);
    return;
  }
  if (column.form === "sets") {
    for (let rest = column.sets[row] ?? 0; rest !== 0; rest &= rest - 1) visit(31 - Math.clz32(rest & -rest));
    return;
  }
  const end = column.offsets[row + 1] ?? 0;
  for (let at = column.offsets[row] ?? 0; at < end; at++) visit(column.codes[at] ?? 0);
}
