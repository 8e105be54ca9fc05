import type { Gazetteer } from "../gazetteer.ts";
import type { Point } from "./coordinates.ts";
import { clean, type Reading, repaired, unreadable, warned } from "./reading.ts";

/**
 * Reads a country as a code of the EU authority list (EL, UK). Codes of that list and names in any language are taken as
 * they are; ISO codes that differ (GR, GB) and parts or bynames (Scotland) are taken with a notice; a name one or two
 * letters off is repaired when it can only be one country; a town is not a
 * country: it is repaired when the row's own point lies in that town's country, refused with advice otherwise.
 *
 * @example recogniseCountry("Frace", gazetteer).taken // "FR", with the note country-misspelt
 */
export function recogniseCountry(found: string, gazetteer: Gazetteer, point?: Point): Reading<string> {
  const text = found.trim();
  const known = gazetteer.country(text);
  if (known !== undefined) {
    if (known.how === "code" || known.how === "name") return clean(known.code);
    return warned(known.code, "country-alias", `"${text}" was taken as ${known.code}.`);
  }
  const near = gazetteer.nearCountries(text);
  const [nearest] = near;
  if (nearest !== undefined && near.length === 1)
    return repaired(
      nearest.code,
      "country-misspelt",
      `"${text}" is no country; it was read as ${nearest.name} (${nearest.code}).`,
      nearest.code,
    );
  return unknownCountry(text, near, gazetteer, point);
}

function unknownCountry(
  text: string,
  near: readonly { readonly name: string }[],
  gazetteer: Gazetteer,
  point: Point | undefined,
): Reading<string> {
  if (near.length > 0)
    return unreadable(
      "country-unknown",
      `"${text}" is not a country that is known.`,
      `Did you mean ${near.map(({ name }) => name).join(" or ")}? Name the text under \`values\` in the profile.`,
    );
  const town = gazetteer.city(text, undefined);
  if (town === undefined) return unknown(text);
  const here = point === undefined ? [] : gazetteer.countriesNear(point.longitude, point.latitude);
  if (here.includes(town.country))
    return repaired(
      town.country,
      "country-from-town",
      `"${text}" is a town in ${town.country}, where the row's coordinates lie; its country was taken.`,
      town.country,
    );
  return unreadable(
    "country-is-town",
    `"${text}" is a town (${town.name}, ${town.country}), not a country.`,
    `Write the country, or name the text under \`values\` in the profile as ${town.country}.`,
  );
}

function unknown(text: string): Reading<string> {
  return unreadable(
    "country-unknown",
    `"${text}" is not a country that is known.`,
    "Write its name or its two-letter code, or name the text under `values` in the profile.",
  );
}
