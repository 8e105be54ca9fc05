import { type Gazetteer, once } from "@mapwright/domain";
import { Countries } from "./countries.ts";
import { readRegions } from "./regions.ts";
import { Towns } from "./towns.ts";

/** The gazetteer that ships with the program. Countries, regions and towns are each loaded when first asked for. */
export function openGazetteer(): Gazetteer {
  const countries = once(() => new Countries());
  const towns = once(() => new Towns());
  const regions = once(readRegions);
  return {
    country: (name) => countries().find(name),
    nearCountries: (name) => countries().near(name),
    countryAt: (longitude, latitude) => towns().countriesNear(longitude, latitude)[0],
    countriesNear: (longitude, latitude) => towns().countriesNear(longitude, latitude),
    region: (code) => regions().get(code),
    city: (name, country) => towns().city(name, country),
  };
}
