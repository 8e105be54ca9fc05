import { describe, expect, test } from "vitest";
import { adjustedP } from "./adjusted-p.ts";
import { chiSquareTest } from "./chi-square-test.ts";
import { clopperPearsonInterval } from "./clopper-pearson-interval.ts";
import { cramersV } from "./cramers-v.ts";
import { fisherExact } from "./fisher-exact.ts";
import farmers from "./golden/golden-01-multiple-response-farmers.json" with { type: "json" };
import initiatives from "./golden/golden-02-multiple-response-300.json" with { type: "json" };
import smoking from "./golden/golden-03-contingency-ca.json" with { type: "json" };
import { differenceOf } from "./newcombe-difference.ts";
import { shareOf } from "./share.ts";
import { chiSquareUpperTail, normalCritical, studentCritical } from "./tails.ts";
import { type Interval, wilsonInterval } from "./wilson-interval.ts";

function expectInterval({ low, high }: Interval, golden: readonly number[]): void {
  expect(low).toBeCloseTo(golden[0] ?? Number.NaN, 10);
  expect(high).toBeCloseTo(golden[1] ?? Number.NaN, 10);
}

describe("intervals equal R's", () => {
  test.each(smoking.proportions)("for $x of $n", ({ x, n, ...golden }) => {
    expectInterval(wilsonInterval(x, n), golden.wilson95);
    expectInterval(wilsonInterval(x, n, 0.9), golden.wilson90);
    expectInterval(clopperPearsonInterval(x, n), golden.clopper_pearson95);
  });

  test.each([...farmers.table, ...initiatives.table])("for the option $option and its groups", (golden) => {
    const cases = Math.round(golden.n / golden.pct_cases);
    expectInterval(wilsonInterval(golden.n, cases), golden.wilson95);
    expectInterval(clopperPearsonInterval(golden.n, cases), golden.clopper_pearson95);
    for (const group of golden.by_group) expectInterval(wilsonInterval(group.n, group.base), group.wilson95);
  });

  test.each(smoking.differences)("for $x1 of $n1 against $x2 of $n2", (golden) => {
    const first = { successes: golden.x1, trials: golden.n1 };
    const difference = differenceOf(first, { successes: golden.x2, trials: golden.n2 });
    expect(difference.difference).toBeCloseTo(golden.diff, 10);
    expectInterval(difference, golden.newcombe95);
  });
});

test("keeps the far tail of chi-square as R's pchisq does", () => {
  expect(chiSquareUpperTail(120, 3) / 7.71679e-26).toBeCloseTo(1, 6);
});

test("gives 1.959964 for 95 percent and 1.644854 for 90", () => {
  expect(normalCritical(0.95)).toBeCloseTo(1.959963984540054, 12);
  expect(normalCritical(0.9)).toBeCloseTo(1.6448536269514722, 10);
});

test.each([
  [1, 12.7062047361747],
  [11, 2.20098516009164],
  [1000, 1.96233908082641],
])("Student's t keeps 95 percent on %d df within %d, as R's qt does", (df, t) => {
  expect(studentCritical(0.95, df)).toBeCloseTo(t, 9);
});

test("tests the smoking table as R does", () => {
  const { stats, table } = smoking;
  const result = chiSquareTest(table);
  expect(result.statistic).toBeCloseTo(stats.chi2, 9);
  expect(result.df).toBe(stats.df);
  expect(result.p).toBeCloseTo(stats.p, 9);
  expect(result.leastExpected).toBeCloseTo(stats.min_expected, 9);
  result.expected.flat().forEach((value, i) => {
    expect(value).toBeCloseTo(stats.expected.flat()[i] ?? Number.NaN, 9);
  });
  result.adjustedResiduals.flat().forEach((value, i) => {
    expect(value).toBeCloseTo(stats.adjusted_residuals.flat()[i] ?? Number.NaN, 9);
  });
  expect(cramersV(table).v).toBeCloseTo(stats.cramers_v, 9);
  expect(cramersV(table).corrected).toBeCloseTo(stats.cramers_v_bias_corrected, 9);
});

test.each([farmers, initiatives])(
  "tests each option of $id by group, and adjusts for their number",
  (golden) => {
    const values = golden.table.map((option) => {
      const table = option.by_group.map(({ n, base }) => [n, base - n]);
      const result = chiSquareTest(table);
      expect(result.statistic).toBeCloseTo(option.chi2, 9);
      expect((result.p ?? 0) / option.p).toBeCloseTo(1, 9);
      expect(cramersV(table).v).toBeCloseTo(option.cramers_v, 9);
      return result.p ?? 1;
    });
    for (const method of ["bonferroni", "holm", "bh"] as const) {
      adjustedP(values)[method].forEach((p, i) => {
        expect(p / (golden.p_adjusted[method][i] ?? Number.NaN)).toBeCloseTo(1, 8);
      });
    }
  },
);

test.each(smoking.fisher2x2)("Fisher's exact test of $table has p $p", ({ table, p }) => {
  const [[a, b], [c, d]] = table as [[number, number], [number, number]]; // JSON arrays have no lengths
  expect(
    fisherExact([
      [a, b],
      [c, d],
    ]),
  ).toBeCloseTo(p, 10);
});

test("a table with one non-empty column is told as not testable", () => {
  expect(
    chiSquareTest([
      [3, 0],
      [4, 0],
    ]),
  ).toMatchObject({ statistic: null, p: null, df: 0, leastExpected: 3 });
  expect(
    cramersV([
      [3, 0],
      [4, 0],
    ]),
  ).toEqual({ v: null, corrected: null });
});

test("a base of 0 has no share", () => {
  const nothing = { numerator: 0, denominator: 0, missing: 7, share: null, low: null, high: null };
  expect(shareOf(0, 0, 7)).toEqual(nothing);
});
