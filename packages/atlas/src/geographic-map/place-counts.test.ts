import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { missingCode } from "../table/columns.ts";
import { tableOf } from "../table/table-of.ts";
import { levelOf, placeAt, placeLevels } from "./place-code.ts";
import { codesWithin, placeCountsOf } from "./place-counts.ts";

const codes = ["BE", "BE10", "BE21", "BE211", "NL329"];

function regions(values: readonly (readonly number[])[]) {
  return tableOf([
    {
      variable: "region",
      shape: "multiple",
      categories: codes,
      offsets: [0, ...values.map((_, row) => values.slice(0, row + 1).flat().length)],
      codes: values.flat(),
      missing: values.map((row) => (row.length === 0 ? missingCode["not-reported"] : 0)),
    },
  ]);
}

const rowsOf = (count: number) => Uint32Array.from({ length: count }, (_, row) => row);

describe("counts by place", () => {
  const table = regions([[2, 3], [1], [0], [4, 1], []]);

  test("counts an initiative once in a place however many of its regions lie there", () => {
    const { counts } = placeCountsOf(table, "region", 2, rowsOf(5));
    expect([...counts]).toEqual([
      ["BE10", 2],
      ["BE21", 1],
      ["NL32", 1],
    ]);
  });

  test("tells those whose place is only known as a larger one from those without any", () => {
    expect(placeCountsOf(table, "region", 2, rowsOf(5))).toMatchObject({
      base: 3,
      coarser: 1,
      missing: { "not-reported": 1 },
    });
    expect(placeCountsOf(table, "region", 0, rowsOf(5))).toMatchObject({ base: 4, coarser: 0 });
  });

  test("names the codes that a condition on a place has to hold", () => {
    expect(codesWithin(table, "region", "BE2")).toEqual(["BE21", "BE211"]);
  });

  test("accounts for every row and agrees with a plain count, at every level", () => {
    const row = fc.uniqueArray(fc.integer({ min: 0, max: codes.length - 1 }), { maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 40 }),
        fc.constantFrom(...placeLevels),
        (rows, level) => {
          const found = placeCountsOf(regions(rows), "region", level, rowsOf(rows.length));
          const missing = Object.values(found.missing).reduce((sum, count) => sum + count, 0);
          expect(found.base + found.coarser + missing).toBe(rows.length);
          for (const place of ["BE", "BE1", "BE21", "NL329"].filter((code) => levelOf(code) === level)) {
            const plain = rows.filter((values) =>
              values.some((value) => placeAt(codes[value] ?? "", level) === place),
            ).length;
            expect(found.counts.get(place) ?? 0).toBe(plain);
          }
        },
      ),
    );
  });

  test("refuses a variable that names no places", () => {
    const years = tableOf([{ variable: "year", shape: "number", year: true, values: [2000], missing: [0] }]);
    expect(() => placeCountsOf(years, "year", 0, rowsOf(1))).toThrowError(/names no places/);
  });
});
