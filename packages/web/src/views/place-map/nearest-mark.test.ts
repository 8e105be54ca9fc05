import { describe, expect, test } from "vitest";
import { nearestMark } from "./nearest-mark.ts";

const marks = [
  { x: 100, y: 100 },
  { x: 200, y: 110 },
  { x: 150, y: 180 },
  { x: 100, y: 20 },
];

describe("moving between the marks of a map", () => {
  test.each([
    ["ArrowRight", 0, 1],
    ["ArrowLeft", 1, 0],
    ["ArrowDown", 0, 2],
    ["ArrowUp", 0, 3],
    ["Home", 2, 0],
    ["End", 0, 3],
    ["ArrowLeft", 0, undefined],
    ["a", 0, undefined],
  ])("%s from %i leads to %s", (key, from, to) => {
    expect(nearestMark(key, from, marks)).toBe(to);
  });

  test("goes nowhere on an empty map", () => {
    expect(nearestMark("ArrowUp", 0, [])).toBeUndefined();
    expect(nearestMark("Home", 0, [])).toBeUndefined();
  });
});
