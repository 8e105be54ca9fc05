import type { Gazetteer } from "../gazetteer.ts";
import type { Note } from "./reading.ts";

/** A point in degrees, WGS 84. */
export interface Point {
  readonly longitude: number;
  readonly latitude: number;
}

/**
 * What is wrong with a point by itself: beyond 180° or 90° (`geo-range`, the point is not taken), or at 0, 0 in the sea
 * off Africa, where points without a place end up (`geo-null-island`, taken with a warning). The antimeridian and the
 * poles are places like others.
 */
export function pointProblem({ longitude, latitude }: Point): Note | undefined {
  if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90))
    return {
      severity: "repaired",
      code: "geo-range",
      message: `Longitude ${longitude} and latitude ${latitude} are not on the globe.`,
      hint: "Longitude goes from -180 to 180, latitude from -90 to 90, in degrees.",
    };
  if (longitude === 0 && latitude === 0)
    return {
      severity: "warning",
      code: "geo-null-island",
      message: "The point is at 0, 0, where points without a place end up.",
      hint: "Leave the coordinates empty when the place is not known.",
    };
  return undefined;
}

/**
 * Checks a point against the countries of its initiative by the nearest towns. Outside all of them gives
 * `geo-outside-country`, with the exchange of longitude and latitude as advice when that would put it inside. A point far from any
 * town is not judged.
 */
export function placeProblem(
  point: Point,
  countries: readonly string[],
  gazetteer: Gazetteer,
): Note | undefined {
  if (countries.length === 0) return undefined;
  const possible = gazetteer.countriesNear(point.longitude, point.latitude);
  const inside = (found: readonly string[]) => found.some((country) => countries.includes(country));
  if (inside(possible)) return undefined;
  const swapped = gazetteer.countriesNear(point.latitude, point.longitude);
  if (possible.length === 0 && !inside(swapped)) return undefined;
  const where = possible[0] === undefined ? "far from any town" : `in ${possible[0]}`;
  return {
    severity: "warning",
    code: "geo-outside-country",
    message: `The point ${point.longitude}, ${point.latitude} lies ${where}, not in ${countries.join(", ")}.`,
    hint: inside(swapped)
      ? "Longitude and latitude look exchanged; exchange the two columns."
      : "Check the coordinates and the country.",
  };
}
