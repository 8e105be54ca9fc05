import { describe, expect, it } from "vitest";
import { atlasOf } from "../atlas.ts";
import { missingCode } from "../table/columns.ts";
import { tableOf } from "../table/table-of.ts";
import { trendOf } from "./trend.ts";

const atlas = atlasOf(
  tableOf([
    {
      variable: "year",
      shape: "number",
      year: true,
      values: [2010, 2010, 2013, 0],
      missing: [0, 0, 0, missingCode.unclear],
    },
    { variable: "wave", shape: "single", categories: ["1", "2"], values: [0, 0, 1, 1] },
    {
      variable: "sector",
      shape: "single",
      categories: ["public", "third"],
      values: [0, missingCode.unclear, 1, 1],
    },
  ]),
  { kernels: "javascript" },
);

describe("a trend", () => {
  it("shows years without initiatives between the first and the last", () => {
    const { steps, base, selected, missing } = trendOf(atlas, { time: "year", by: null, where: [] });
    expect(steps.map(({ step, total }) => [step, total])).toEqual([
      ["2010", 2],
      ["2011", 0],
      ["2012", 0],
      ["2013", 1],
    ]);
    expect({ base, selected, missing }).toEqual({ base: 3, selected: 4, missing: { unclear: 1 } });
  });

  it("keeps what lies outside of a window in sight", () => {
    const where = [{ variable: "year", range: { from: 2013 } }];
    expect(trendOf(atlas, { time: "year", by: null, where }).base).toBe(3);
  });

  it("bases the shares of a step on those whose category is known", () => {
    const { steps, categories } = trendOf(atlas, { time: "year", by: "sector", where: [] });
    expect(categories).toEqual(["public", "third"]);
    expect(steps[0]).toEqual({ step: "2010", total: 2, base: 1, parts: [1, 0] });
  });

  it("follows waves in the order of the codebook, other conditions applied", () => {
    const where = [{ variable: "sector", codes: ["third"] }];
    expect(trendOf(atlas, { time: "wave", by: null, where }).steps.map(({ total }) => total)).toEqual([0, 2]);
  });
});
