import { type Table, type TextIndex, textIndexOfTable } from "@mapwright/atlas";

/** Makes the text index of a table when it is first asked for, and keeps it. */
export function textOf(table: Table): () => TextIndex {
  let made: TextIndex | undefined;
  return () => {
    made ??= textIndexOfTable(table);
    return made;
  };
}
