import { nearMatches, ProblemError, shownValue } from "@mapwright/domain";
import { bytesOfColumn, type TableColumn } from "./column.ts";

/** Columns of one length, one per variable; row i of every column is initiative i. Never changes. */
export interface Table {
  readonly rows: number;
  readonly columns: readonly TableColumn[];
}

/** The column of a variable; throws `variable-unknown`, naming the nearest variables. */
export function columnOf(table: Table, variable: string): TableColumn {
  const column = table.columns.find((candidate) => candidate.variable === variable);
  if (column) return column;
  const variables = table.columns.map((candidate) => candidate.variable);
  throw new ProblemError({
    code: "variable-unknown",
    message: `There is no variable "${shownValue(variable)}".`,
    hint: unknownHint(nearMatches(variable, variables), variables),
    value: shownValue(variable),
  });
}

/** What to say after an unknown word: the nearest known ones, or the first ten. */
export function unknownHint(near: readonly string[], all: readonly string[]): string {
  if (near.length > 0) return `Did you mean ${near.map((word) => `"${word}"`).join(" or ")}?`;
  if (all.length === 0) return "There are none.";
  return `There ${all.length > 10 ? "are, among others," : "are"} ${all.slice(0, 10).join(", ")}.`;
}

/** Bytes held by the arrays of a table, dictionaries left out. */
export function bytesOfTable(table: Table): number {
  return table.columns.reduce((sum, column) => sum + bytesOfColumn(column), 0);
}
