import { describe, expect, test } from "vitest";
import { adjustedP } from "./adjusted-p.ts";
import { chiSquareTest } from "./chi-square-test.ts";
import { clopperPearsonInterval } from "./clopper-pearson-interval.ts";
import { correspondenceAnalysis } from "./correspondence-analysis.ts";
import { cramersV } from "./cramers-v.ts";
import { fisherExact } from "./fisher-exact.ts";
import farmers from "./golden/golden-01-multiple-response-farmers.json" with { type: "json" };
import initiatives from "./golden/golden-02-multiple-response-300.json" with { type: "json" };
import smoking from "./golden/golden-03-contingency-ca.json" with { type: "json" };
import mca from "./golden/golden-04-mca-80.json" with { type: "json" };
import { type JointOptionTest, jointOptionTest } from "./joint-option-test.ts";
import { multipleCorrespondenceAnalysis } from "./multiple-correspondence-analysis.ts";
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

/** Axes are free in sign: the whole axis may be turned. */
function expectAxis(found: readonly number[], golden: readonly number[]): void {
  const lead = golden.findIndex((value) => Math.abs(value) === Math.max(...golden.map(Math.abs)));
  const turn = Math.sign(found[lead] ?? 0) === Math.sign(golden[lead] ?? 0) ? 1 : -1;
  found.forEach((value, i) => {
    expect(value * turn).toBeCloseTo(golden[i] ?? Number.NaN, 6);
  });
}

function axis(rows: readonly (readonly number[])[], at: number): number[] {
  return rows.map((row) => row[at] ?? Number.NaN);
}

test("maps the smoking table as FactoMineR does", () => {
  const golden = smoking.correspondence_analysis;
  const found = correspondenceAnalysis(smoking.table);
  expect(found.totalInertia).toBeCloseTo(golden.total_inertia, 9);
  expect(found.axes).toHaveLength(golden.eigenvalues.length);
  found.axes.forEach(({ inertia, share }, at) => {
    expect(inertia).toBeCloseTo(golden.eigenvalues[at] ?? 0, 9);
    expect(100 * share).toBeCloseTo(golden.pct[at] ?? 0, 6);
    for (const [points, part] of [
      [found.rows, "row"],
      [found.columns, "col"],
    ] as const) {
      expectAxis(
        axis(
          points.map(({ coordinates }) => coordinates),
          at,
        ),
        axis(golden[`${part}_coord`], at),
      );
      points.forEach(({ contributions }, place) => {
        expect(100 * (contributions[at] ?? 0)).toBeCloseTo(golden[`${part}_contrib`][place]?.[at] ?? 0, 5);
      });
    }
    found.rows.forEach(({ cos2 }, place) => {
      expect(cos2[at]).toBeCloseTo(golden.row_cos2[place]?.[at] ?? 0, 6);
    });
  });
});

test("maps 80 cases and four variables as FactoMineR does", () => {
  const golden = mca.mca;
  const variables = ["level", "phase", "ai", "eval"] as const;
  const categories = variables.map((variable) => [...new Set(mca.data.map((row) => row[variable]))].sort());
  const cases = mca.data.map((row) =>
    variables.map((variable, i) => categories[i]?.indexOf(row[variable]) ?? -1),
  );
  const found = multipleCorrespondenceAnalysis(
    cases,
    categories.map(({ length }) => length),
  );
  expect(found.axes).toHaveLength(golden.eigenvalues.length);
  found.axes.forEach(({ inertia, share }, at) => {
    expect(inertia).toBeCloseTo(golden.eigenvalues[at] ?? 0, 9);
    expect(100 * share).toBeCloseTo(golden.pct[at] ?? 0, 6);
  });
  for (const at of [0, 1, 2]) {
    expectAxis(
      axis(
        found.categories.flat().map(({ coordinates }) => coordinates),
        at,
      ),
      axis(golden.var_coord_3dims, at),
    );
    expectAxis(axis(cases.slice(0, 10).map(found.place), at), axis(golden.ind_coord_first10, at));
    found.explained.forEach((own, variable) => {
      expect(own[at]).toBeCloseTo(golden.eta2_3dims[variable]?.[at] ?? Number.NaN, 6);
    });
  }
});

function jointTest({ data, groups }: typeof farmers): JointOptionTest {
  const cases = data.y.map((row, i) => ({
    group: groups.indexOf(data.group[i] ?? ""),
    options: row.flatMap((has, option) => (has === 1 ? [option] : [])),
  }));
  return jointOptionTest(cases, groups.length, data.y[0]?.length ?? 0);
}

test.each([farmers, initiatives])("tests all options of $id together as MRCV does", (golden) => {
  const expected = golden.multiple_marginal_independence;
  const found = jointTest(golden as typeof farmers);
  expect(found.sum).toBeCloseTo(expected.x2_sum, 6);
  expect(found.statistic).toBeCloseTo(expected.rao_scott2_statistic, 6);
  expect(found.df).toBeCloseTo(expected.rao_scott2_df, 6);
  expect((found.p ?? 0) / expected.rao_scott2_p).toBeCloseTo(1, 6);
});
