import { expect, test } from "vitest";
import type { CrossTable } from "../crosstab/cross.ts";
import { knowledgeMapOf } from "./knowledge-map.ts";

const side = (variable: string, categories: string[], totals: number[]) => ({
  variable,
  categories,
  totals,
  missing: { unclear: 1 },
});
const flat: CrossTable = {
  selected: 12,
  base: 10,
  rows: side("potential", ["sustaining", "radical"], [7, 3]),
  columns: side("level", ["local", "national"], [6, 6]),
  cells: [
    [
      [4, 5],
      [3, 0],
    ],
  ],
};
const layered = (totals: number[]): CrossTable => ({
  ...flat,
  base: 9,
  layers: side("element", ["openness", "scale"], totals),
  cells: [
    [
      [3, 5],
      [1, 0],
    ],
    [
      [2, 0],
      [1, 0],
    ],
  ],
});

test("counts cells of the base, finds the largest and the gaps", () => {
  const map = knowledgeMapOf(flat);
  expect(map.cells.map(({ count }) => count)).toEqual([4, 5, 3, 0]);
  expect(map.cells[1]?.share).toMatchObject({ numerator: 5, denominator: 10, missing: 2, share: 0.5 });
  expect(map.largest).toMatchObject([{ row: "sustaining", column: "national" }]);
  expect(map.empty).toEqual([{ row: "radical", column: "national" }]);
  expect(map).toMatchObject({ missing: 2, layers: null, missingBy: { potential: { unclear: 1 } } });
});

test("tells what cells are made of, without adding overlapping layers", () => {
  const map = knowledgeMapOf(flat, layered([8, 3]));
  expect(map.cells.map(({ count, byLayer }) => [count, ...byLayer])).toEqual([
    [4, 3, 2],
    [5, 5, 0],
    [3, 1, 1],
    [0, 0, 0],
  ]);
  expect(() => knowledgeMapOf(layered([8, 3]))).toThrow(/several categories of "element"/);
});

test("adds layers that exclude each other", () => {
  expect(knowledgeMapOf(layered([7, 2])).cells.map(({ count }) => count)).toEqual([5, 5, 2, 0]);
});

test("a map of nothing has no largest cell and no shares", () => {
  const none = knowledgeMapOf({ ...flat, selected: 0, base: 0, cells: [] });
  expect(none.largest).toEqual([]);
  expect(none.empty).toHaveLength(4);
  expect(none.cells[0]?.share.share).toBeNull();
});

test("refuses layers of another map", () => {
  const other = { ...layered([7, 2]), columns: side("country", ["IE"], [9]) };
  expect(() => knowledgeMapOf(flat, other)).toThrow(/other rows or columns/);
});
