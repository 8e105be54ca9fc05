/** Counts of a table, row by row; every row has the same length and every count is a whole number >= 0. */
export type CountTable = readonly (readonly number[])[];

/** The sums of a table's rows and columns, and of all of it. */
export interface Margins {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly total: number;
}

/**
 * Sums rows, columns and all of a table; a table without rows has no columns.
 *
 * @example marginsOf([[1, 2], [3, 4]]) // { rows: [3, 7], columns: [4, 6], total: 10 }
 */
export function marginsOf(table: CountTable): Margins {
  const rows = table.map(sumOf);
  const columns = (table[0] ?? []).map((_, column) => sumOf(table.map((row) => row[column] ?? 0)));
  return { rows, columns, total: sumOf(rows) };
}

/** A table without the rows and columns that hold nothing; they say nothing about association. */
export function withoutEmpty(table: CountTable): CountTable {
  const { columns } = marginsOf(table);
  return table.filter((row) => sumOf(row) > 0).map((row) => row.filter((_, j) => (columns[j] ?? 0) > 0));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
