/** A country found, and what found it. */
export interface FoundCountry {
  /** Code of the EU authority list: ISO 3166-1 with EL and UK. */
  readonly code: string;
  /** `code`: as the authority list writes it; `iso`: GR or GB; `name`: its name in some language; `alias`: a part or byname. */
  readonly how: "code" | "iso" | "name" | "alias";
}

export interface FoundRegion {
  readonly code: string;
  /** 0 for countries to 3. */
  readonly level: number;
  readonly country: string;
  readonly name: string;
  /** The newest NUTS version that has the code: `2024` or `2021`. */
  readonly version: string;
}

export interface FoundCity {
  readonly name: string;
  readonly country: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly population: number;
}

/** Places by name and code, from data that ships with the program; nothing is looked up on the network. */
export interface Gazetteer {
  /** A country from its code or name in any of the languages known; undefined when unknown. */
  country(name: string): FoundCountry | undefined;
  /** The countries whose names are one or two letters away from a misspelt one, nearest first, each once. */
  nearCountries(name: string): readonly { readonly code: string; readonly name: string }[];
  /** The country that holds a point, by the nearest town of the gazetteer; undefined far from any. */
  countryAt(longitude: number, latitude: number): string | undefined;
  /** The countries a point may lie in, the likeliest first: those with towns about as near as the nearest one. */
  countriesNear(longitude: number, latitude: number): readonly string[];
  /** A NUTS region by code, from the newest version that has it. */
  region(code: string): FoundRegion | undefined;
  /** A town by name, the largest of several; only in `country` when told. */
  city(name: string, country: string | undefined): FoundCity | undefined;
}
