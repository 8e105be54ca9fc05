import type { Table } from "@mapwright/atlas";

/** Texts that are shown wherever an initiative is named. */
const names = new Set(["id", "name"]);

export type TablePart = "counts" | "texts" | "all";

/** A part of a table: what is counted, with the names; or the other texts, which are most of its bytes. */
export function tablePart(table: Table, part: TablePart): Table {
  if (part === "all") return table;
  return {
    rows: table.rows,
    columns: table.columns.filter(
      ({ shape, variable }) => (shape === "text" && !names.has(variable)) === (part === "texts"),
    ),
  };
}
