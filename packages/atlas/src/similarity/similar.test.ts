import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codesAt } from "../table/column.ts";
import { missingCode } from "../table/columns.ts";
import { columnOf, type Table } from "../table/table.ts";
import { tableOf } from "../table/table-of.ts";
import { likenessOf, similarTo } from "./similar.ts";

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
    const [first] = similarTo(likenessOf(table, ["area", "country"]), 0);
    expect(first).toMatchObject({ row: 1, likeness: 1, unknown: 0 });
    expect(first?.factors.map(({ variable }) => variable).sort()).toEqual(["area", "country"]);
    expect(first?.factors.find(({ variable }) => variable === "area")?.categories).toEqual([
      "housing",
      "care",
    ]);
  });

  test("share at least two variables, so that a common country alone is no likeness", () => {
    expect(similarTo(likenessOf(table, ["area", "country"]), 0).map(({ row }) => row)).toEqual([1, 2]);
  });

  test("say how much is not known of them", () => {
    const found = similarTo(likenessOf(table, ["area", "country"]), 0, { fewest: 1 });
    expect(found.find(({ row }) => row === 4)).toMatchObject({ unknown: 1 });
  });

  test("are never the initiative itself, in order, each with parts that add up to its likeness of at most 1", () => {
    const row = fc.uniqueArray(fc.integer({ min: 0, max: 2 }), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 30 }), (rows) => {
        const found = similarTo(likenessOf(tableOf([areas(rows)]), ["area"]), 0, { limit: 100, fewest: 1 });
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

  test("are those that comparing all pairs finds", () => {
    const row = fc.record({
      area: fc.uniqueArray(fc.integer({ min: 0, max: 2 }), { maxLength: 3 }),
      country: fc.integer({ min: 0, max: 1 }),
    });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 2, maxLength: 30 }),
        fc.integer({ min: 1, max: 3 }),
        (rows, fewest) => {
          const made = tableOf([
            areas(rows.map(({ area }) => area)),
            {
              variable: "country",
              shape: "single",
              categories: ["BE", "FR"],
              values: rows.map(({ country }) => country),
            },
          ]);
          const found = similarTo(likenessOf(made, ["area", "country"]), 0, { limit: 100, fewest });
          const expected = comparedOneByOne(made, fewest);
          expect(new Map(found.map((one) => [one.row, one.likeness.toFixed(9)]))).toEqual(expected);
        },
      ),
    );
  });
});

/** The likeness of every row to the first, straight from the definition: by row, those above 0. */
function comparedOneByOne(table: Table, fewest: number): ReadonlyMap<number, string> {
  const columns = ["area", "country"].flatMap((variable) => {
    const column = columnOf(table, variable);
    return "categories" in column && codesAt(column, 0).length > 0 ? [column] : [];
  });
  const everyone = Array.from({ length: table.rows }, (_, row) => row);
  const found = new Map<number, string>();
  for (const other of everyone.slice(1)) {
    let likeness = 0;
    let shared = 0;
    for (const column of columns) {
      const having = (code: number) => everyone.filter((row) => codesAt(column, row).includes(code)).length;
      const known = everyone.filter((row) => codesAt(column, row).length > 0).length;
      const weightOf = (codes: readonly number[]) =>
        codes.reduce((sum, code) => sum + Math.log(known / having(code)), 0);
      const own = codesAt(column, 0);
      const theirs = codesAt(column, other);
      const both = own.filter((code) => theirs.includes(code));
      if (both.length > 0) shared += 1;
      const whole = weightOf([...new Set([...own, ...theirs])]);
      if (whole > 0) likeness += weightOf(both) / whole / columns.length;
    }
    if (shared >= Math.min(fewest, columns.length) && likeness > 0) found.set(other, likeness.toFixed(9));
  }
  return found;
}
