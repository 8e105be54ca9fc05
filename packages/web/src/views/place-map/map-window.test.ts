import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boxOf, fitted, panned, wholePlane, windowFrom, windowText, zoomed } from "./map-window.ts";

const anyWindow = fc
  .record({
    x: fc.integer({ min: -100, max: 6000 }),
    y: fc.integer({ min: -100, max: 6000 }),
    zoom: fc.integer({ min: -1, max: 9 }),
  })
  .map(fitted);

describe("the window of a map", () => {
  test("comes back from its address as it went", () => {
    fc.assert(
      fc.property(anyWindow, (window) => {
        expect(windowFrom(windowText(window) ?? null)).toEqual(window);
      }),
    );
  });

  test.each(["", "1", "1.2", "a.b.c", "99999.99999.9", "1.2.3.4"])("is whole or fitted for %j", (text) => {
    const window = windowFrom(text);
    expect(fitted(window)).toEqual(window);
  });

  test("never shows anything beside the plane, whatever the steps", () => {
    fc.assert(
      fc.property(
        anyWindow,
        fc.array(fc.tuple(fc.constantFrom(-1, 0, 1), fc.double({ min: -1, max: 1, noNaN: true }))),
        (start, steps) => {
          const end = steps.reduce(
            (window, [nearer, right]) => panned(zoomed(window, nearer), right, right),
            start,
          );
          const box = boxOf(end);
          expect(box.x).toBeGreaterThanOrEqual(-1);
          expect(box.y).toBeGreaterThanOrEqual(-1);
          expect(box.x + box.width).toBeLessThanOrEqual(5001);
          expect(box.y + box.height).toBeLessThanOrEqual(4251);
        },
      ),
    );
  });

  test("is whole again after as many steps out as in", () => {
    expect(zoomed(zoomed(wholePlane, 3), -3)).toEqual(wholePlane);
  });
});
