import { describe, expect, test } from "vitest";
import { missingCode } from "../table/columns.ts";
import { columnOf } from "../table/table.ts";
import { tableOf } from "../table/table-of.ts";
import { commonCodeOf } from "./common-code.ts";

const country = columnOf(
  tableOf([
    {
      variable: "country",
      shape: "multiple",
      categories: ["EL", "FR", "UK"],
      offsets: [0, 2, 3, 5, 5, 8],
      codes: [0, 2, 2, 0, 1, 0, 1, 2],
      missing: [0, 0, 0, missingCode["not-reported"], 0],
    },
  ]),
  "country",
);

describe("the category that rows share", () => {
  test("is the one that most name, not the first of the list", () => {
    expect(commonCodeOf(country, [0, 1])).toBe("UK");
  });

  test("is one named alone rather than one among many", () => {
    expect(commonCodeOf(country, [1, 4])).toBe("UK");
  });

  test("is not told where none leads or none is known", () => {
    expect(commonCodeOf(country, [2])).toBeUndefined();
    expect(commonCodeOf(country, [3])).toBeUndefined();
  });
});
