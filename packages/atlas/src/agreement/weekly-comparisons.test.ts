import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weeklyComparisons } from "./weekly-comparisons.ts";

const vote = (unit: string, coder: string, value: string | readonly string[], at: string) => ({
  unit,
  coder,
  value,
  at: `${at}T12:00:00.000Z`,
});

describe("comparisons by week", () => {
  it("belong to the week in which the later of two votes came", () => {
    const codings = [
      vote("1", "ann", "pass", "2026-11-16"),
      vote("1", "ben", "pass", "2026-11-24"),
      vote("2", "ann", "pass", "2026-11-17"),
      vote("2", "ben", "fail", "2026-11-18"),
      vote("3", "ann", "pass", "2026-11-18"),
    ];
    expect(weeklyComparisons(codings, "nominal")).toEqual([
      { week: "2026-W47", agreed: 0, compared: 1 },
      { week: "2026-W48", agreed: 1, compared: 1 },
    ]);
  });

  it("take sets as the same whatever the order of their codes", () => {
    const codings = [
      vote("1", "ann", ["b", "a"], "2026-11-16"),
      vote("1", "ben", ["a", "b"], "2026-11-16"),
      vote("1", "cem", ["a"], "2026-11-16"),
    ];
    expect(weeklyComparisons(codings, "set")).toEqual([{ week: "2026-W47", agreed: 1, compared: 3 }]);
  });

  it("are with the right answers where those are known", () => {
    const codings = [
      vote("1", "ann", "pass", "2026-11-16"),
      vote("1", "ben", "fail", "2026-11-24"),
      vote("2", "ann", "pass", "2026-11-17"),
    ];
    expect(weeklyComparisons(codings, "nominal", new Map([["1", "pass"]]))).toEqual([
      { week: "2026-W47", agreed: 1, compared: 1 },
      { week: "2026-W48", agreed: 0, compared: 1 },
    ]);
  });

  it("are as many as there are pairs of votes, in whatever order the votes stand", () => {
    const votes = fc.uniqueArray(
      fc.record({
        unit: fc.constantFrom("1", "2", "3"),
        coder: fc.constantFrom("ann", "ben", "cem"),
        value: fc.constantFrom("pass", "fail"),
        at: fc.constantFrom("2026-11-16T12:00:00.000Z", "2026-11-24T12:00:00.000Z"),
      }),
      { selector: ({ unit, coder }) => `${unit} ${coder}` },
    );
    fc.assert(
      fc.property(votes, (codings) => {
        const counted = weeklyComparisons(codings, "nominal");
        const pairs = ["1", "2", "3"]
          .map((unit) => codings.filter((coding) => coding.unit === unit).length)
          .reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
        expect(counted.reduce((sum, { compared }) => sum + compared, 0)).toBe(pairs);
        expect(weeklyComparisons(codings.toReversed(), "nominal")).toEqual(counted);
      }),
    );
  });
});
