import { type Table, type TextIndex, textAt, textIndexOf } from "@mapwright/atlas";

/** Makes the text index of a table when it is first asked for, and keeps it. */
export function textOf(table: Table): () => TextIndex {
  let made: TextIndex | undefined;
  return () => {
    made ??= textIndexOf(
      table.columns.flatMap((column) => {
        if (column.shape !== "text" || column.weight === 0) return [];
        const values = Array.from({ length: table.rows }, (_, row) => textAt(column, row));
        const missing = new Int8Array(table.rows);
        return [
          { variable: column.variable, shape: "text" as const, weight: column.weight, values, missing },
        ];
      }),
    );
    return made;
  };
}
