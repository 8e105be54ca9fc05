import fc from "fast-check";
import { expect, it } from "vitest";
import { countTicks, ticksTo } from "./axis.tsx";

it("ends at or after the most, in even round steps", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (most) => {
      const ticks = ticksTo(most);
      expect(ticks[0]).toBe(0);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(most * (1 - 1e-9));
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(6);
    }),
  );
});

it("counts whole things in whole steps", () => {
  expect(countTicks(3)).toEqual([0, 1, 2, 3]);
  expect(countTicks(1)).toEqual([0, 1]);
  expect(countTicks(300)).toEqual([0, 100, 200, 300]);
  expect(countTicks(0)).toEqual([0, 1]);
});
