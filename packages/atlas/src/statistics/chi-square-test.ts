import { type CountTable, marginsOf } from "./contingency-table.ts";
import { chiSquareUpperTail } from "./tails.ts";

/** What a chi-square test of independence gives; null where the table has fewer than two non-empty rows or columns. */
export interface ChiSquareTest {
  readonly statistic: number | null;
  readonly df: number;
  readonly p: number | null;
  /** Counts to expect under independence; 0 in empty rows and columns. */
  readonly expected: CountTable;
  /** (observed - expected) in standard errors; 0 in empty rows and columns. Beyond 2 or -2 a cell stands out. */
  readonly adjustedResiduals: CountTable;
  /** Smallest expected count over non-empty rows and columns; null without any. */
  readonly leastExpected: number | null;
  /** Cases in the table. */
  readonly total: number;
}

/**
 * Pearson's chi-square test of independence, without continuity correction. Empty rows and columns take no part.
 * Source: Pearson (1900); adjusted residuals: Haberman (1973), Biometrics 29, 205-220.
 *
 * @example chiSquareTest([[10, 20], [20, 10]]).statistic // 6.667 on 1 df, p 0.0098
 */
export function chiSquareTest(table: CountTable): ChiSquareTest {
  const { rows, columns, total } = marginsOf(table);
  const expected = rows.map((row) => columns.map((column) => (total > 0 ? (row * column) / total : 0)));
  const filled = expected.flat().filter((count) => count > 0);
  const df = Math.max(0, (filledOf(rows) - 1) * (filledOf(columns) - 1));
  const statistic = df > 0 ? statisticOf(table, expected) : null;
  return {
    statistic,
    df,
    p: statistic === null ? null : chiSquareUpperTail(statistic, df),
    expected,
    adjustedResiduals: residualsOf(table, expected, rows, columns, total),
    leastExpected: filled.length > 0 ? Math.min(...filled) : null,
    total,
  };
}

function filledOf(margin: readonly number[]): number {
  return margin.filter((count) => count > 0).length;
}

function statisticOf(table: CountTable, expected: CountTable): number {
  let sum = 0;
  table.forEach((row, i) => {
    row.forEach((observed, j) => {
      const e = expected[i]?.[j] ?? 0;
      if (e > 0) sum += (observed - e) ** 2 / e;
    });
  });
  return sum;
}

function residualsOf(
  table: CountTable,
  expected: CountTable,
  rows: readonly number[],
  columns: readonly number[],
  total: number,
): CountTable {
  return table.map((row, i) =>
    row.map((observed, j) => {
      const e = expected[i]?.[j] ?? 0;
      const variance = e * (1 - (rows[i] ?? 0) / total) * (1 - (columns[j] ?? 0) / total);
      return variance > 0 ? (observed - e) / Math.sqrt(variance) : 0;
    }),
  );
}
