import fc from "fast-check";
import { expect, it } from "vitest";
import { bestPlaces } from "./best-places.ts";

it("gives the first places of a stable sort by score", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { maxLength: 200 }), fc.nat(40), (scores, count) => {
      const places = scores.map((_, place) => place).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
      expect(bestPlaces(Float64Array.from(scores), count)).toEqual(places.slice(0, count));
    }),
  );
});
