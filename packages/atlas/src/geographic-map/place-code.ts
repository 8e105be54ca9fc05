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
