import type { Table } from "../table/table.ts";
import { textAt } from "../table/text.ts";
import type { TextIndex } from "./text-index.ts";
import { textIndexOf } from "./text-index-of.ts";

/** The text index of a table: all its text columns but those of weight 0, each with its weight. */
function textIndexOfTable(table: Table): TextIndex {
  return textIndexOf(
    table.columns.flatMap((column) => {
      if (column.shape !== "text" || column.weight === 0) return [];
      const values = Array.from({ length: table.rows }, (_, row) => textAt(column, row));
      const missing = new Int8Array(table.rows);
      return [{ variable: column.variable, shape: "text" as const, weight: column.weight, values, missing }];
    }),
  );
}

/** The text index of a table, made when it is first asked for and kept: nobody waits for it who does not search. */
export function textIndexOnce(table: Table): () => TextIndex {
  let made: TextIndex | undefined;
  return () => {
    made ??= textIndexOfTable(table);
    return made;
  };
}
