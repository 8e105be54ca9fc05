import type { CategoryLevel } from "../gap-map/lines.ts";

/** Level 0 is a country, 1 to 3 are the levels of NUTS. */
export type PlaceLevel = 0 | 1 | 2 | 3;

export const placeLevels: readonly PlaceLevel[] = [0, 1, 2, 3];

/**
 * The place of a level that a country or NUTS code lies in; undefined when the code names a larger place than that.
 *
 * @example placeAt("BE211", 2) // "BE21"
 * @example placeAt("BE", 2) // undefined
 */
export function placeAt(code: string, level: PlaceLevel): string | undefined {
  return code.length >= level + 2 ? code.slice(0, level + 2) : undefined;
}

/** The level of a country or NUTS code. Codes have two letters and one more sign for each level below. */
export function levelOf(code: string): PlaceLevel {
  return placeLevels.find((level) => level === code.length - 2) ?? 3;
}

/**
 * Regions below their countries, as the levels of a variable: each country, whether it is among the codes or not, then its
 * regions of whatever level.
 *
 * @example regionLevels(["BE21"]) // [{ code: "BE", parent: null }, { code: "BE21", parent: "BE" }]
 */
export function regionLevels(codes: readonly string[]): readonly CategoryLevel[] {
  const regions = new Map<string, string[]>();
  for (const code of codes) {
    const country = placeAt(code, 0) ?? code;
    const known = regions.get(country) ?? [];
    regions.set(country, code === country ? known : [...known, code]);
  }
  return [...regions].flatMap(([country, within]) => [
    { code: country, parent: null },
    ...within.map((code) => ({ code, parent: country })),
  ]);
}
