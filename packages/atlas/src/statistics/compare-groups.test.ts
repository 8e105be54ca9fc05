import { expect, test } from "vitest";
import { compareGroups } from "./compare-groups.ts";
import { fisherExact } from "./fisher-exact.ts";
import { fisherExactByGroups } from "./fisher-exact-groups.ts";
import farmers from "./golden/golden-01-multiple-response-farmers.json" with { type: "json" };
import initiatives from "./golden/golden-02-multiple-response-300.json" with { type: "json" };
import { multipleResponseOf } from "./multiple-response.ts";

/** Counted from the cases of a golden file with plain loops. */
function countedIn(golden: typeof farmers | typeof initiatives) {
  const { options, groups, data } = golden;
  const bases = groups.map((group) => data.group.filter((other) => other === group).length);
  const counts = options.map((_, option) =>
    groups.map(
      (group) => data.y.filter((chosen, i) => chosen[option] === 1 && data.group[i] === group).length,
    ),
  );
  return { options, groups, bases, counts };
}

test.each([farmers, initiatives])("the table of $id has R's percent of cases and of responses", (golden) => {
  const { options: categories, counts } = countedIn(golden);
  const totals = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  const result = multipleResponseOf({ categories, totals, base: golden.n });
  expect(result.responses).toBe(golden.responses_total);
  expect(result.meanResponses).toBeCloseTo(golden.mean_responses_per_case, 10);
  result.options.forEach((option, i) => {
    expect(option.count).toBe(golden.table[i]?.n);
    expect(option.ofCases.share).toBeCloseTo(golden.table[i]?.pct_cases ?? Number.NaN, 10);
    expect(option.ofResponses).toBeCloseTo(golden.table[i]?.pct_responses ?? Number.NaN, 10);
  });
});

test.each([farmers, initiatives])("compares the groups of $id as R does", (golden) => {
  const counted = countedIn(golden);
  compareGroups(counted).forEach((comparison, i) => {
    const expected = golden.table[i];
    if (!expected) throw new Error("An option has no golden values.");
    const isFisher = comparison.method === "fisher";
    expect((comparison.p ?? 0) / (isFisher ? expected.fisher_p : expected.p)).toBeCloseTo(1, 7);
    if (!isFisher) expect(comparison.statistic).toBeCloseTo(expected.chi2, 9);
    expect(comparison.leastExpected).toBeCloseTo(expected.min_expected, 9);
    expect(comparison.effect.v).toBeCloseTo(expected.cramers_v, 9);
    expect(comparison.shares.map(({ share }) => share?.toFixed(9))).toEqual(
      expected.by_group.map(({ pct }) => pct.toFixed(9)),
    );
  });
});

test.each([...countedIn(farmers).counts.keys()])("Fisher's exact test of five groups has R's p (%i)", (i) => {
  const { bases, counts } = countedIn(farmers);
  const groups = bases.map((trials, group) => ({ trials, successes: counts[i]?.[group] ?? 0 }));
  expect(fisherExactByGroups(groups)).toBeCloseTo(farmers.table[i]?.fisher_p ?? Number.NaN, 8);
});

test("Fisher's test of two groups is that of the 2 x 2 table, and gives up when too large", () => {
  const pair = [
    { successes: 3, trials: 20 },
    { successes: 9, trials: 17 },
  ];
  const asTable = fisherExact([
    [3, 17],
    [9, 8],
  ]);
  expect(fisherExactByGroups(pair)).toBeCloseTo(asTable, 12);
  const many = Array.from({ length: 30 }, () => ({ successes: 4, trials: 50 }));
  expect(fisherExactByGroups(many)).toBeNull();
});

test("chooses by Cochran's rule, and adjusts only what was tested", () => {
  const bases = [30, 40, 0];
  const counts = [
    [10, 20, 0],
    [1, 3, 0],
    [0, 0, 0],
  ];
  const groups = ["x", "y", "none"];
  const compared = compareGroups({ options: ["a", "rare", "never"], groups, bases, counts });
  expect(compared.map(({ method }) => method)).toEqual(["chi-square", "fisher", null]);
  expect(compared[0]?.adjusted?.bonferroni).toBeCloseTo(2 * (compared[0]?.p ?? 0), 12);
  expect(compared[2]).toMatchObject({ p: null, adjusted: null, effect: { v: null } });
  expect(compared[0]?.shares[2]?.share).toBeNull();
});

test("gives the difference of two groups", () => {
  const pair = { options: ["a"], groups: ["x", "y"], bases: [70, 80], counts: [[56, 48]] };
  expect(compareGroups(pair)[0]?.difference?.difference).toBeCloseTo(0.2, 12);
});

test("refuses counts above their base", () => {
  expect(() => compareGroups({ options: ["a"], groups: ["x"], bases: [2], counts: [[3]] })).toThrow(
    '3 of 2 cases of "x" have "a".',
  );
});
