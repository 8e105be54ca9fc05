import { once } from "@mapwright/domain";
import type { Table } from "../table/table.ts";
import { textAt } from "../table/text.ts";
import type { TextIndex } from "./text-index.ts";
import { textIndexOf } from "./text-index-of.ts";

/** The text index of a table: all its text columns but those of weight 0, each with its weight. */
function textIndexOfTable(table: Table): TextIndex {
  const searched = table.columns.flatMap((column) =>
    column.shape === "text" && column.weight !== 0 ? [column] : [],
  );
  const inputs = searched.map((column) => ({
    variable: column.variable,
    shape: "text" as const,
    weight: column.weight,
    values: Array.from({ length: table.rows }, (_, row) => textAt(column, row)),
    missing: new Int8Array(table.rows),
  }));
  // Texts are read from the table again, so that their strings need not be kept.
  return textIndexOf(inputs, (row) => searched.map((column) => textAt(column, row)));
}

/** The text index of a table, made when it is first asked for and kept: nobody waits for it who does not search. */
export function textIndexOnce(table: Table): () => TextIndex {
  return once(() => textIndexOfTable(table));
}
