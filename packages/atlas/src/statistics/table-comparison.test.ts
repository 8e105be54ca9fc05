import { describe, expect, it } from "vitest";
import { tableComparisonOf } from "./table-comparison.ts";

const pair = {
  rows: ["a", "b"],
  columns: ["x", "y"],
  counts: [
    [10, 20],
    [20, 10],
  ],
  columnBases: [30, 30],
  base: 60,
  severalRows: false,
  severalColumns: false,
};

describe("comparing a cross-table", () => {
  it("tests the whole table where each case is in one cell", () => {
    // R: chisq.test(matrix(c(10,20,20,10),2), correct=FALSE): X-squared = 6.6667, p = 0.009823
    const comparison = tableComparisonOf(pair);
    expect(comparison).toMatchObject({ kind: "overall", method: "chi-square", reliable: true, df: 1 });
    expect(comparison.kind === "overall" && comparison.p).toBeCloseTo(0.009823, 5);
  });

  it("takes the exact test where expected counts are small and there are two rows", () => {
    // R: fisher.test(matrix(c(8,2,1,10),2)): p = 0.001876 (two-sided)
    const comparison = tableComparisonOf({
      ...pair,
      counts: [
        [8, 1],
        [2, 10],
      ],
      columnBases: [10, 11],
      base: 21,
    });
    expect(comparison).toMatchObject({ kind: "overall", method: "fisher" });
    expect(comparison.kind === "overall" && comparison.p).toBeCloseTo(0.0019, 3);
  });

  it("says that chi-square is rough where no exact test is at hand", () => {
    const counts = [
      [9, 1, 0],
      [1, 9, 1],
      [0, 1, 2],
    ];
    const comparison = tableComparisonOf({
      ...pair,
      rows: ["a", "b", "c"],
      columns: ["x", "y", "z"],
      counts,
      columnBases: [10, 11, 3],
      base: 24,
    });
    expect(comparison).toMatchObject({ kind: "overall", method: "chi-square", reliable: false });
  });

  it("makes no test of few cases, of overlapping groups, or where nothing varies", () => {
    expect(tableComparisonOf({ ...pair, base: 19 })).toEqual({ kind: "none", reason: "small-base" });
    expect(tableComparisonOf({ ...pair, severalColumns: true })).toEqual({
      kind: "none",
      reason: "groups-overlap",
    });
    expect(
      tableComparisonOf({
        ...pair,
        counts: [
          [30, 30],
          [0, 0],
        ],
      }),
    ).toEqual({ kind: "none", reason: "nothing-varies" });
    expect(
      tableComparisonOf({
        ...pair,
        counts: [
          [10, 0],
          [20, 0],
        ],
        columnBases: [30, 0],
      }),
    ).toEqual({
      kind: "none",
      reason: "nothing-varies",
    });
  });

  it("tests each option alone where a case may have several", () => {
    const comparison = tableComparisonOf({ ...pair, severalRows: true });
    expect(comparison.kind === "by-option" && comparison.options.map(({ option }) => option)).toEqual([
      "a",
      "b",
    ]);
  });
});
