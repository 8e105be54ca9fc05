import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxOf } from "./box.ts";
import { parseSvg } from "./parse-svg.ts";
import { moved, type Transform, transformIn, within } from "./transform.ts";

const small = fc.double({ min: -100, max: 100, noNaN: true });
const transform: fc.Arbitrary<Transform> = fc.tuple(small, small, small, small, small, small);

describe("transforms of a drawing", () => {
  it("move a point by the inner one first and then by the outer one", () => {
    fc.assert(
      fc.property(transform, transform, small, small, (outer, inner, x, y) => {
        const [px, py] = moved(outer, ...moved(inner, x, y));
        const [qx, qy] = moved(within(outer, inner), x, y);
        expect(qx).toBeCloseTo(px, 4);
        expect(qy).toBeCloseTo(py, 4);
      }),
    );
  });

  it.each([
    ["translate(3 4)", [4, 6]],
    ["translate(3)", [4, 2]],
    ["scale(2)", [2, 4]],
    ["scale(2, -1)", [2, -2]],
    ["rotate(90)", [-2, 1]],
    ["rotate(180 1 2)", [1, 2]],
    ["matrix(0 1 -1 0 5 5)", [3, 6]],
    ["translate(10 0) scale(2)", [12, 4]],
    ["", [1, 2]],
  ])("read %j as SVG does", (text, place) => {
    const [x, y] = moved(transformIn(text), 1, 2);
    expect([x, y].map((value) => Math.round(value * 1e9) / 1e9 + 0)).toEqual(place);
  });

  it("that are not painted are told", () => {
    expect(() => transformIn("skewX(3)")).toThrow('moved by "skewX"');
  });

  it("move the boxes of what they hold, however deep", () => {
    const svg = parseSvg(
      '<g><g transform="translate(10 20)"><rect x="1" y="2" width="3" height="4"/></g><g transform="translate(5 5) scale(2)"><circle cx="1" cy="1" r="1"/></g></g>',
    );
    expect(boxOf(svg)).toEqual([5, 5, 14, 26]);
    expect(boxOf(svg, transformIn("translate(100 0)"))).toEqual([105, 5, 114, 26]);
  });
});
