import { expect, it } from "vitest";
import { columnsFollowRows, turned } from "./follows.ts";

const countriesInGroups = [
  [12, 0, 0],
  [0, 8, 0],
  [0, 3, 0],
  [0, 0, 0],
];

it("sees that countries decide the group they are in, whichever side they stand on", () => {
  expect(columnsFollowRows(countriesInGroups)).toBe(true);
  expect(columnsFollowRows(turned(turned(countriesInGroups)))).toBe(true);
  expect(columnsFollowRows(turned(countriesInGroups))).toBe(false);
});

it.each([
  [
    "one row is in two columns",
    [
      [12, 1],
      [0, 8],
      [0, 3],
    ],
  ],
  [
    "there are two rows only",
    [
      [12, 0],
      [0, 8],
    ],
  ],
  [
    "there are as many initiatives as rows",
    [
      [1, 0],
      [0, 1],
      [1, 0],
    ],
  ],
  [
    "there are none",
    [
      [0, 0],
      [0, 0],
    ],
  ],
  ["there are no rows", []],
])("does not see it where %s", (_why, counts) => {
  expect(columnsFollowRows(counts)).toBe(false);
});
