import { chiSquareTest } from "./chi-square-test.ts";
import { compareGroups, isExpectedEnough, type OptionComparison } from "./compare-groups.ts";
import { type CountTable, marginsOf } from "./contingency-table.ts";
import { type CramersV, cramersV } from "./cramers-v.ts";
import { fisherExactByGroups } from "./fisher-exact-groups.ts";

/** Below so many cases no test is made: a share moves by five per cent with a single one. */
export const smallBase = 20;

export interface TableComparisonInput {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** `counts[row][column]`: cases with both. */
  readonly counts: CountTable;
  /** Cases of each column with a known row. */
  readonly columnBases: readonly number[];
  /** Cases with both known, each once. */
  readonly base: number;
  /** A case may have several rows, or several columns. */
  readonly severalRows: boolean;
  readonly severalColumns: boolean;
}

/**
 * What can be said about a cross-table beyond its counts.
 * - `none`: no test, with the reason: `small-base` (fewer than `smallBase` cases), `groups-overlap` (a case may be in
 *   several columns, so that they are no groups to compare), `nothing-varies` (one row or one column holds all).
 * - `overall`: each case is in one row and one column: one test of the whole table. `chi-square` keeps Cochran's rule
 *   where `reliable`; `fisher` is exact (two rows).
 * - `by-option`: a case may have several rows: each row is tested alone, has it or not, p adjusted for their number.
 */
export type TableComparison =
  | { readonly kind: "none"; readonly reason: "small-base" | "groups-overlap" | "nothing-varies" }
  | {
      readonly kind: "overall";
      readonly method: "chi-square" | "fisher";
      readonly reliable: boolean;
      readonly statistic: number | null;
      readonly df: number;
      readonly p: number;
      readonly leastExpected: number | null;
      readonly effect: CramersV;
      /** In standard errors, row by row; beyond 2 or -2 a cell stands out. */
      readonly residuals: CountTable;
    }
  | { readonly kind: "by-option"; readonly options: readonly OptionComparison[] };

/**
 * Chooses and makes the test that a cross-table allows. Sources as for `compareGroups` and `chiSquareTest`.
 *
 * @example tableComparisonOf({ rows: ["a", "b"], columns: ["x", "y"], counts: [[10, 20], [20, 10]], ... }).p // 0.0098
 */
export function tableComparisonOf(input: TableComparisonInput): TableComparison {
  const { rows, columns, counts, columnBases, base, severalRows, severalColumns } = input;
  if (severalColumns) return { kind: "none", reason: "groups-overlap" };
  if (base < smallBase) return { kind: "none", reason: "small-base" };
  if (columnBases.filter((cases) => cases > 0).length < 2) return { kind: "none", reason: "nothing-varies" };
  if (severalRows)
    return {
      kind: "by-option",
      options: compareGroups({ options: rows, groups: columns, bases: columnBases, counts }),
    };
  return overallOf(counts);
}

function overallOf(counts: CountTable): TableComparison {
  const test = chiSquareTest(counts);
  if (test.p === null) return { kind: "none", reason: "nothing-varies" };
  const { df, leastExpected, adjustedResiduals: residuals } = test;
  const shared = { kind: "overall", df, leastExpected, residuals, effect: cramersV(counts) } as const;
  const reliable = isExpectedEnough(test);
  const exact = reliable ? null : exactOf(counts);
  if (exact !== null) return { ...shared, method: "fisher", reliable: true, statistic: null, p: exact };
  return { ...shared, method: "chi-square", reliable, statistic: test.statistic, p: test.p };
}

/** Fisher's exact p of a table with two filled rows; null for larger ones. */
function exactOf(counts: CountTable): number | null {
  const [first, second, ...more] = counts.filter((row) => row.some((count) => count > 0));
  if (!first || !second || more.length > 0) return null;
  const { columns } = marginsOf([first, second]);
  return fisherExactByGroups(
    columns.flatMap((trials, place) => (trials > 0 ? [{ successes: first[place] ?? 0, trials }] : [])),
  );
}
