import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { missingCode } from "../table/columns.ts";
import { tableOf } from "../table/table-of.ts";
import { similarTo } from "./similar.ts";

const areas = (values: readonly (readonly number[])[]) => ({
  variable: "area",
  shape: "multiple" as const,
  categories: ["care", "housing", "work"],
  offsets: [0, ...values.map((_, row) => values.slice(0, row + 1).flat().length)],
  codes: values.flat(),
  missing: values.map((row) => (row.length === 0 ? missingCode["not-yet-coded"] : 0)),
});

describe("similar initiatives", () => {
  const table = tableOf([
    areas([[0, 1], [0, 1], [0], [2], [], [0]]),
    { variable: "country", shape: "single", categories: ["BE", "FR"], values: [0, 0, 0, 1, 0, 1] },
  ]);

  test("come with what they share, the rarest category first", () => {
    const [first] = similarTo(table, 0, ["area", "country"]);
    expect(first).toMatchObject({ row: 1, likeness: 1, unknown: 0 });
    expect(first?.factors.map(({ variable }) => variable).sort()).toEqual(["area", "country"]);
    expect(first?.factors.find(({ variable }) => variable === "area")?.categories).toEqual([
      "housing",
      "care",
    ]);
  });

  test("share at least two variables, so that a common country alone is no likeness", () => {
    expect(similarTo(table, 0, ["area", "country"]).map(({ row }) => row)).toEqual([1, 2]);
  });

  test("say how much is not known of them", () => {
    const found = similarTo(table, 0, ["area", "country"], { fewest: 1 });
    expect(found.find(({ row }) => row === 4)).toMatchObject({ unknown: 1 });
  });

  test("are never the initiative itself, in order, each with parts that add up to its likeness of at most 1", () => {
    const row = fc.uniqueArray(fc.integer({ min: 0, max: 2 }), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 30 }), (rows) => {
        const found = similarTo(tableOf([areas(rows)]), 0, ["area"], { limit: 100, fewest: 1 });
        expect(found.map(({ row: other }) => other)).not.toContain(0);
        expect(found.map(({ likeness }) => likeness)).toEqual(
          found.map(({ likeness }) => likeness).toSorted((a, b) => b - a),
        );
        for (const { likeness, factors } of found) {
          expect(likeness).toBeLessThanOrEqual(1 + 1e-12);
          expect(factors.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(likeness, 12);
        }
      }),
    );
  });
});
