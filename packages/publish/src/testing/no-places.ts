import type { Gazetteer } from "@mapwright/domain";

/** Knows no place by name. */
export const noPlaces: Gazetteer = {
  country: () => undefined,
  nearCountries: () => [],
  countryAt: () => undefined,
  countriesNear: () => [],
  region: () => undefined,
  city: () => undefined,
};
