/** Below this many initiatives for each row, a row with one cell may be chance. */
const fewPerRow = 2;

/**
 * Whether the rows of a table of counts decide its columns, as countries decide groups of countries: every row that has
 * initiatives has them in one column. Such a table says in cells what its rows say alone. Tables with fewer than three rows that
 * have initiatives, or hardly more initiatives than rows, do not tell.
 */
export function columnsFollowRows(counts: readonly (readonly number[])[]): boolean {
  const rows = counts.map((row) => row.filter((count) => count > 0)).filter((row) => row.length > 0);
  const initiatives = rows.flat().reduce((sum, count) => sum + count, 0);
  return rows.length > 2 && initiatives >= fewPerRow * rows.length && rows.every((row) => row.length === 1);
}

/** The same table with rows and columns changed over. */
export function turned(counts: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return (counts[0] ?? []).map((_, column) => counts.map((row) => row[column] ?? 0));
}
