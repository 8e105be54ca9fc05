import { codesAt, type TableColumn } from "../table/column.ts";

/**
 * The category that most of some rows share: the country of a city, where initiatives of the city work in other countries, too.
 * A row that names several categories counts for each by its part of them, so that one country alone weighs more than one
 * among many. Undefined where no category leads, where none is known and for columns without categories.
 *
 * @example commonCodeOf(country, [0, 1]) // "UK", where one row names the UK and the other Greece and the UK
 */
export function commonCodeOf(column: TableColumn, rows: Iterable<number>): string | undefined {
  if (column.shape !== "single" && column.shape !== "multiple") return undefined;
  const weights = new Map<number, number>();
  for (const row of rows) {
    const codes = codesAt(column, row);
    for (const code of codes) weights.set(code, (weights.get(code) ?? 0) + 1 / codes.length);
  }
  const [first, second] = [...weights].sort(([, one], [, other]) => other - one);
  if (first === undefined || (second !== undefined && second[1] === first[1])) return undefined;
  return column.categories[first[0]];
}
