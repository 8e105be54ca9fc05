import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { classAt, classesOf } from "./value-classes.ts";

describe("classes of a choropleth", () => {
  test("keep equal values together and leave zero out", () => {
    expect(classesOf([0, 1, 1, 2, 8], 2)).toEqual([
      { from: 1, to: 1 },
      { from: 2, to: 8 },
    ]);
    expect(classesOf([0, 0], 5)).toEqual([]);
  });

  test("hold every positive value in exactly one class, in order, and never more than asked", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 30 })),
        fc.integer({ min: 1, max: 6 }),
        (values, most) => {
          const classes = classesOf(values, most);
          expect(classes.length).toBeLessThanOrEqual(most);
          for (const [index, { from, to }] of classes.entries()) {
            expect(from).toBeLessThanOrEqual(to);
            if (index > 0) expect(from).toBeGreaterThan(classes[index - 1]?.to ?? 0);
          }
          for (const value of values) {
            const found = classes.filter(({ from, to }) => value >= from && value <= to);
            expect(found.length).toBe(value > 0 ? 1 : 0);
            if (value > 0) expect(classes[classAt(classes, value)]).toBe(found[0]);
          }
        },
      ),
    );
  });
});
