import { describe, expect, test } from "vitest";
import { atlasOf } from "../atlas.ts";
import { missingCode } from "../table/columns.ts";
import { tableOf } from "../table/table-of.ts";
import { placeGapsOf } from "./place-gaps.ts";

const atlas = atlasOf(
  tableOf([
    { variable: "country", shape: "single", categories: ["BE", "FR"], values: [0, 0, 1, 1, 1] },
    {
      variable: "area",
      shape: "single",
      categories: ["care", "housing", "work"],
      values: [0, 0, 1, 2, missingCode.unclear],
    },
  ]),
);
const here = Uint32Array.of(0, 1);
const elsewhere = Uint32Array.of(2, 3, 4);

describe("what a place lacks", () => {
  test("is what comparable places have and it has not, over what is known there", () => {
    expect(placeGapsOf(atlas, here, elsewhere, ["area"], 2)).toMatchObject([
      { category: "housing", known: 2, elsewhere: { numerator: 1, denominator: 2, missing: 1 } },
      { category: "work", known: 2, elsewhere: { numerator: 1, denominator: 2, missing: 1 } },
    ]);
  });

  test("is not told of what would hardly be expected here", () => {
    expect(placeGapsOf(atlas, here.slice(0, 1), elsewhere, ["area"], 1)).toEqual([]);
  });

  test("is not told where too little is known", () => {
    expect(placeGapsOf(atlas, here, elsewhere, ["area"], 3)).toEqual([]);
  });
});
