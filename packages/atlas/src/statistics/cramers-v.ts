import { chiSquareTest } from "./chi-square-test.ts";
import { type CountTable, withoutEmpty } from "./contingency-table.ts";

/** Strength of association, 0 (none) to 1; null where a table has fewer than two non-empty rows or columns. */
export interface CramersV {
  readonly v: number | null;
  /** Corrected for the bias upwards that small tables have; never below 0. */
  readonly corrected: number | null;
}

/**
 * Cramer's V of a table of counts, plain and bias-corrected.
 * Source: Cramer (1946), section 21.9; correction: Bergsma (2013), Journal of the Korean Statistical Society 42, 323-328.
 *
 * @example cramersV([[10, 20], [20, 10]]).v // 0.3333
 */
export function cramersV(table: CountTable): CramersV {
  const filled = withoutEmpty(table);
  const r = filled.length;
  const c = filled[0]?.length ?? 0;
  const { statistic, total } = chiSquareTest(filled);
  if (statistic === null) return { v: null, corrected: null };
  const phi2 = statistic / total;
  return {
    v: Math.sqrt(phi2 / (Math.min(r, c) - 1)),
    corrected: total > 1 ? correctedOf(phi2, r, c, total) : null,
  };
}

function correctedOf(phi2: number, r: number, c: number, n: number): number | null {
  const phi2Corrected = Math.max(0, phi2 - ((r - 1) * (c - 1)) / (n - 1));
  const rows = r - (r - 1) ** 2 / (n - 1);
  const columns = c - (c - 1) ** 2 / (n - 1);
  const least = Math.min(rows, columns) - 1;
  return least > 0 ? Math.sqrt(phi2Corrected / least) : null;
}
