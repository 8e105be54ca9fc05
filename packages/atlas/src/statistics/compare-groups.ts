import { ProblemError } from "@mapwright/domain";
import { adjustedP } from "./adjusted-p.ts";
import { type ChiSquareTest, chiSquareTest } from "./chi-square-test.ts";
import { type CramersV, cramersV } from "./cramers-v.ts";
import { fisherExactByGroups } from "./fisher-exact-groups.ts";
import { type Difference, differenceOf } from "./newcombe-difference.ts";
import { type Share, shareOf } from "./share.ts";

/** Counts of options (rows) in groups (columns) of cases. */
export interface GroupCounts {
  readonly options: readonly string[];
  readonly groups: readonly string[];
  /** Cases in each group with a known value. */
  readonly bases: readonly number[];
  /** `counts[option][group]`: cases of the group that have the option. */
  readonly counts: readonly (readonly number[])[];
}

/** Whether an option is as frequent in one group as in another. */
export interface OptionComparison {
  readonly option: string;
  /** In the order of the groups. */
  readonly shares: readonly Share[];
  /** `chi-square`, or `fisher` where Cochran's rule asks for it; null when the groups cannot differ. */
  readonly method: "chi-square" | "fisher" | null;
  /** False where Cochran's rule is broken and the exact test would take too long: chi-square is then only rough. */
  readonly reliable: boolean;
  readonly statistic: number | null;
  readonly df: number;
  readonly leastExpected: number | null;
  /** Of `method`. */
  readonly p: number | null;
  /** `p` adjusted for the number of options tested; see `adjustedP`. */
  readonly adjusted: { readonly bonferroni: number; readonly holm: number; readonly bh: number } | null;
  readonly effect: CramersV;
  /** First group minus second, where there are two groups and both have cases. */
  readonly difference: Difference | null;
}

/**
 * Compares groups option by option: has or has not, by group. Groups must not overlap. Chi-square (without continuity
 * correction) is used when no expected count is below 1 and at most a fifth of them below 5 (none in a 2 x 2 table),
 * Fisher's exact test otherwise. Groups without cases take no part. Throws `count-out-of-range` for a count that is
 * negative, not whole or above its base.
 * Source of the rule: Cochran (1954), Biometrics 10, 417-451.
 *
 * @example compareGroups({ options: ["a"], groups: ["x", "y"], bases: [30, 30], counts: [[10, 20]] })[0]?.p // 0.0098
 */
export function compareGroups({ options, groups, bases, counts }: GroupCounts): OptionComparison[] {
  const compared = options.map((option, row) =>
    compareOption(
      option,
      groups.map((group, column) => {
        const successes = counts[row]?.[column] ?? 0;
        const trials = bases[column] ?? 0;
        checkCount(option, group, successes, trials);
        return { successes, trials };
      }),
    ),
  );
  const tested = compared.flatMap(({ p }, place) => (p === null ? [] : [{ p, place }]));
  const { bonferroni, holm, bh } = adjustedP(tested.map(({ p }) => p));
  const adjusted = new Map(
    tested.map(({ place }, i) => [
      place,
      { bonferroni: bonferroni[i] ?? 1, holm: holm[i] ?? 1, bh: bh[i] ?? 1 },
    ]),
  );
  return compared.map((comparison, place) => ({ ...comparison, adjusted: adjusted.get(place) ?? null }));
}

interface Group {
  readonly successes: number;
  readonly trials: number;
}

function compareOption(option: string, groups: readonly Group[]): Omit<OptionComparison, "adjusted"> {
  const filled = groups.filter(({ trials }) => trials > 0);
  const table = filled.map(({ successes, trials }) => [successes, trials - successes]);
  const test = chiSquareTest(table);
  const [first, second] = groups;
  const isPair = groups.length === 2 && filled.length === 2;
  return {
    option,
    shares: groups.map(({ successes, trials }) => shareOf(successes, trials)),
    ...testOf(test, filled),
    df: test.df,
    leastExpected: test.leastExpected,
    effect: cramersV(table),
    difference: isPair && first && second ? differenceOf(first, second) : null,
  };
}

function testOf(test: ChiSquareTest, groups: readonly Group[]) {
  const { statistic, p } = test;
  if (p === null) return { method: null, reliable: true, statistic, p } as const;
  if (isExpectedEnough(test)) return { method: "chi-square", reliable: true, statistic, p } as const;
  const exact = fisherExactByGroups(groups);
  if (exact === null) return { method: "chi-square", reliable: false, statistic, p } as const;
  return { method: "fisher", reliable: true, statistic: null, p: exact } as const;
}

/** Cochran's rule: no expected count below 1, and at most a fifth of them below 5 (none in a 2 x 2 table). */
export function isExpectedEnough({ expected }: ChiSquareTest): boolean {
  const cells = expected.flat();
  const few = cells.filter((count) => count < 5).length;
  return cells.every((count) => count >= 1) && few <= (cells.length > 4 ? cells.length / 5 : 0);
}

function checkCount(option: string, group: string, count: number, base: number): void {
  if (Number.isInteger(count) && Number.isInteger(base) && count >= 0 && count <= base) return;
  throw new ProblemError({
    code: "count-out-of-range",
    message: `${count} of ${base} cases of "${group}" have "${option}".`,
    hint: "Give whole counts from 0 to the number of cases in the group.",
  });
}
