import type { CoordinateVariables, PlaceLevel } from "@mapwright/atlas";

/** What a map knows of places. */
export interface PlacesSetup {
  /** Counted in the filters beside the map. */
  readonly facets: readonly string[];
  /** The variable that holds the places of a level: countries for 0, regions below. Only levels that can be drawn and have values. */
  readonly levels: readonly { readonly level: PlaceLevel; readonly variable: string }[];
  readonly coordinates: CoordinateVariables | null;
  /** Text columns of the table. */
  readonly city: string | null;
  readonly id: string;
  readonly title: string;
  /** Groups of countries to draw an outline around: the variable, and the category of each country. */
  readonly groups: { readonly variable: string; readonly of: Readonly<Record<string, string>> } | null;
  /** The region codes of the data. */
  readonly regionCodes: readonly string[];
  /** Names of regions by code, in their own languages; a code that is not here has none. */
  readonly names: Readonly<Record<string, string>>;
  /** Addresses of the boundaries, by level. */
  readonly boundaries: Readonly<Partial<Record<PlaceLevel, string>>>;
}
