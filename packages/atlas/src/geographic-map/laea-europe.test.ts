import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { laeaEurope } from "./laea-europe.ts";

describe("the equal-area projection of Europe", () => {
  test("gives the worked example of the IOGP guidance note 7-2 to the centimetre", () => {
    const point = laeaEurope(5, 50);
    expect(point?.easting).toBeCloseTo(3_962_799.45, 2);
    expect(point?.northing).toBeCloseTo(2_999_718.85, 2);
  });

  test("puts its origin at the false easting and northing", () => {
    const point = laeaEurope(10, 52);
    expect(point?.easting).toBeCloseTo(4_321_000, 3);
    expect(point?.northing).toBeCloseTo(3_210_000, 3);
  });

  test("keeps areas: a small square of degrees is as large on the plane as on the ellipsoid", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -20, max: 40, noNaN: true }),
        fc.double({ min: 35, max: 70, noNaN: true }),
        (longitude, latitude) => {
          const side = 0.01;
          const corners = [
            laeaEurope(longitude, latitude),
            laeaEurope(longitude + side, latitude),
            laeaEurope(longitude + side, latitude + side),
            laeaEurope(longitude, latitude + side),
          ].map((corner) => [corner?.easting ?? 0, corner?.northing ?? 0] as const);
          const flat = Math.abs(
            corners.reduce((sum, [x, y], index) => {
              const [bx, by] = corners.at(index - 1) ?? [0, 0];
              return sum + (bx * y - x * by) / 2;
            }, 0),
          );
          expect(flat / areaOnEllipsoid(latitude, side)).toBeCloseTo(1, 5);
        },
      ),
    );
  });

  test.each([
    [Number.NaN, 50],
    [5, 91],
    [Number.POSITIVE_INFINITY, 0],
    [190, -52],
  ])("has no place for %d, %d", (longitude, latitude) => {
    expect(laeaEurope(longitude, latitude)).toBeUndefined();
  });
});

/** A square of degrees on GRS 1980, from its radii of curvature in the middle. */
function areaOnEllipsoid(latitude: number, side: number): number {
  const squared = (1 / 298.257222101) * (2 - 1 / 298.257222101);
  const middle = ((latitude + side / 2) * Math.PI) / 180;
  const bent = 1 - squared * Math.sin(middle) ** 2;
  const meridian = (6_378_137 * (1 - squared)) / bent ** 1.5;
  const parallel = (6_378_137 / Math.sqrt(bent)) * Math.cos(middle);
  return meridian * parallel * ((side * Math.PI) / 180) ** 2;
}
