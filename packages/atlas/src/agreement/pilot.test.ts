import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { driftOf } from "./drift.ts";
import { pilotResults } from "./pilot.ts";

const units = Array.from({ length: 30 }, (_, i) => `u${String(i).padStart(2, "0")}`);
const gold = new Map(units.map((unit) => [unit, "pass"]));
const round = (coder: string, right: number, of: number) =>
  units.slice(0, of).map((unit, i) => ({ unit, coder, value: i < right ? "pass" : "fail" }));

describe("a pilot round", () => {
  test.each([
    ["without a mistake on 16 units", 16, 16, "go"],
    ["without a mistake on 15, which is one too few", 15, 15, "too-few"],
    ["with two mistakes of 10, whose interval reaches below", 8, 10, "too-few"],
    ["with three of ten", 7, 10, "no-go"],
    ["without a unit", 0, 0, "too-few"],
  ])("%s", (_, right, of, readiness) => {
    // A vote without a gold answer makes the coder known and counts for nothing.
    const codings = [...round("ann", right, of), { unit: "other", coder: "ann", value: "fail" }];
    const [result] = pilotResults(codings, gold, 0.8);
    expect(result?.readiness).toBe(readiness);
    expect(result?.withGold).toMatchObject({ numerator: right, denominator: of, missing: 30 - of });
  });

  test("tells each coder where she missed", () => {
    const results = pilotResults([...round("ben", 29, 30), ...round("ann", 30, 30)], gold, 0.8);
    expect(results.map(({ coder, missed }) => [coder, missed])).toEqual([
      ["ann", []],
      ["ben", [{ unit: "u29", gold: "pass", chosen: "fail" }]],
    ]);
  });
});

describe("drift", () => {
  const options = { expected: 0.9, worrying: 0.75 };
  const week = (place: number, agreed: number, compared = 20) => ({
    week: `2026-W${place}`,
    agreed,
    compared,
  });

  test("raises no alarm while agreement is as expected", () => {
    const weeks = Array.from({ length: 20 }, (_, i) => week(i + 10, 18));
    expect(driftOf(weeks, options).filter(({ alarm }) => alarm)).toEqual([]);
  });

  test("is seen in a lasting decline of which no week alone would tell, and then starts again", () => {
    const steps = driftOf([week(1, 18), week(2, 15), week(3, 15), week(4, 18)], options);
    expect(steps.map(({ alarm }) => alarm)).toEqual([false, false, true, false]);
    expect(steps[3]?.evidence).toBe(0);
  });

  test("adds the log-likelihood ratio of each comparison", () => {
    const [step] = driftOf([week(1, 15)], options);
    expect(step?.evidence).toBeCloseTo(15 * Math.log(0.75 / 0.9) + 5 * Math.log(0.25 / 0.1), 12);
  });

  test("comes no later when a week had more disagreement", () => {
    const counts = fc.array(fc.nat(20), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(counts, fc.nat(9), (agreed, at) => {
        const firstAlarm = (weeks: readonly number[]) => {
          const place = driftOf(
            weeks.map((one, i) => week(i, one)),
            options,
          ).findIndex(({ alarm }) => alarm);
          return place < 0 ? Number.POSITIVE_INFINITY : place;
        };
        const worse = agreed.map((one, i) => (i === at ? Math.max(0, one - 1) : one));
        expect(firstAlarm(worse)).toBeLessThanOrEqual(firstAlarm(agreed));
      }),
    );
  });
});
