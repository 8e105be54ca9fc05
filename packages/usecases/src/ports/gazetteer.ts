/** Places by name and code, from data that ships with the program; nothing is looked up on the network. */
export interface Gazetteer {
  /** A country's code in the EU authority list (EL, UK) from its code or name in any of the languages known; undefined when unknown. */
  country(name: string): { readonly code: string; readonly how: "code" | "name" | "alias" } | undefined;
  /** The country that holds a point, by the nearest town of the gazetteer; undefined far from any. */
  countryAt(longitude: number, latitude: number): string | undefined;
  /** A NUTS region by code, with the newest version that has it (2024, 2021). */
  region(
    code: string,
  ):
    | {
        readonly code: string;
        readonly level: number;
        readonly country: string;
        readonly name: string;
        readonly version: string;
      }
    | undefined;
  /** A town by name in a country, the largest of several. */
  city(
    name: string,
    country: string | undefined,
  ):
    | {
        readonly name: string;
        readonly country: string;
        readonly longitude: number;
        readonly latitude: number;
        readonly population: number;
      }
    | undefined;
  /** Codes and near names, for messages. */
  nearCountries(name: string): readonly string[];
}
