import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { marksOf } from "./marks.ts";

const scale = { most: 16, radius: 20, style: "bubble" } as const;
const at = { x: 30, y: 20 };

describe("the marks of cells", () => {
  it("are in proportion to the most by their area", () => {
    const parts = marksOf(
      [
        { count: 4, parts: [4], ...at },
        { count: 16, parts: [16], x: 100, y: 20 },
      ],
      scale,
    );
    expect(parts).toEqual([
      "M30,10a10,10 0 1 1 0,20a10,10 0 1 1 0,-20zM100,0a20,20 0 1 1 0,40a20,20 0 1 1 0,-40z",
    ]);
  });

  it("share one path for each part, empty where no cell has it", () => {
    const parts = marksOf([{ count: 16, parts: [8, 0, 8], ...at }], scale);
    expect(parts).toEqual(["M30,20l0,-20a20,20 0 0 1 0,40z", "", "M30,20l0,20a20,20 0 0 1 0,-40z"]);
  });

  it("draw nothing for an empty cell", () => {
    expect(marksOf([{ count: 0, parts: [0], ...at }], scale)).toEqual([""]);
  });

  it("are as large for all donuts, and leave their middle free for the number", () => {
    const donuts = { ...scale, style: "donut" } as const;
    expect(marksOf([{ count: 1, parts: [1], ...at }], donuts)).toEqual([
      "M30,0a20,20 0 1 1 0,40a20,20 0 1 1 0,-40zM30,7.6a12.4,12.4 0 1 0 0,24.8a12.4,12.4 0 1 0 0,-24.8z",
    ]);
    expect(marksOf([{ count: 2, parts: [1, 1], ...at }], donuts)[0]).toBe(
      "M30,0a20,20 0 0 1 0,40l0,-7.6a12.4,12.4 0 0 0 0,-24.8z",
    );
  });

  it("fill a mosaic's square side by side", () => {
    const parts = marksOf([{ count: 16, parts: [4, 12], ...at }], { ...scale, style: "mosaic" });
    expect(parts).toEqual(["M10,0h10v40h-10z", "M20,0h30v40h-30z"]);
  });

  it("stay within their radius", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { minLength: 1, maxLength: 6 }), (parts) => {
        const count = parts.reduce((sum, part) => sum + part, 0);
        const drawn = marksOf([{ count, parts, x: 0, y: 0 }], { ...scale, most: Math.max(1, count) });
        for (const [, dx = "", dy = ""] of drawn.join("").matchAll(/l([-\d.]+),([-\d.]+)/g))
          expect(Math.hypot(Number(dx), Number(dy))).toBeCloseTo(20, 1);
        expect(drawn.map((d) => d !== "")).toEqual(parts.map((part) => part > 0));
      }),
    );
  });
});
