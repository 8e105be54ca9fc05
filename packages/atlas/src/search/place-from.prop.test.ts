import fc from "fast-check";
import { expect, it } from "vitest";
import { placeFrom } from "./place-from.ts";

it("finds the place that stepping one by one finds", () => {
  const ascending = fc.uniqueArray(fc.nat(300), { maxLength: 120 }).map((rows) => rows.sort((a, b) => a - b));
  fc.assert(
    fc.property(ascending, fc.nat(130), fc.nat(310), (rows, start, row) => {
      const from = Math.min(start, rows.length);
      const steps = rows.slice(from).findIndex((one) => one >= row);
      expect(placeFrom(Uint32Array.from(rows), from, row)).toBe(steps < 0 ? rows.length : from + steps);
    }),
  );
});
