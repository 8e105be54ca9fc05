import type { Table } from "@mapwright/atlas";

/** Short texts that are shown wherever an initiative is named, or listed by where it is. */
const names = new Set(["id", "name", "city"]);

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
