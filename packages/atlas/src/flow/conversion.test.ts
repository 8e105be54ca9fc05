import { expect, test } from "vitest";
import { conversionOf } from "./conversion.ts";

const input = {
  groups: [["nordic"], ["nordic", "baltic"], ["baltic", "baltic"], [], ["nordic"], ["nordic"]],
  stages: ["mapping", "inventory", "shortlisted", "inventory", "inventory", "duplicate"],
  tests: [
    { test: "policy", outcomes: ["pass", "pass", "pass", "fail", "not-assessed", "fail"] },
    { test: "impact", outcomes: ["pass", "fail", "pass", "fail", "partial", "fail"] },
    { test: "evidence", outcomes: ["fail", "fail", "pass", "pass", "pass", "fail"] },
  ],
} as const;

test("says what share of each group is mapped and which test stopped the rest first", () => {
  const { all, groups, withoutGroup } = conversionOf(input);
  expect(groups).toMatchObject([
    {
      group: "nordic",
      inventory: 3,
      mapping: 1,
      share: { numerator: 1, denominator: 3 },
      stoppedBy: { policy: 0, impact: 1, evidence: 0 },
      failed: { policy: 0, impact: 1, evidence: 1 },
      unknown: 1,
    },
    { group: "baltic", inventory: 2, mapping: 0, stoppedBy: { impact: 1 }, unknown: 1 },
  ]);
  expect(all).toMatchObject({ inventory: 5, mapping: 1, stoppedBy: { policy: 1, impact: 1 }, unknown: 2 });
  expect(withoutGroup).toMatchObject({ inventory: 1, stoppedBy: { policy: 1 }, failed: { impact: 1 } });
});

test("shows a group without initiatives, without a share", () => {
  const { groups } = conversionOf({ ...input, categories: ["alpine"] });
  expect(groups.map(({ group }) => group)).toEqual(["alpine", "nordic", "baltic"]);
  expect(groups[0]?.share.share).toBeNull();
});

test("refuses columns of different lengths", () => {
  expect(() => conversionOf({ ...input, groups: [] })).toThrow("6 stages, but 0 entries of groups");
});
