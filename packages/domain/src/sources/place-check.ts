import type { Gazetteer } from "./gazetteer.ts";
import { type Note, type Point, placeProblem, pointProblem } from "./recognise/index.ts";
import type { Value } from "./value.ts";

/**
 * Checks what a row says about places against each other: the point against the countries, regions against the
 * countries, and, where there is no point, the city against the countries. Everything is a warning that names the variable
 * it is about; values stay as the source gave them.
 */
export function checkPlaces(
  values: readonly Value[],
  point: Point | undefined,
  gazetteer: Gazetteer,
): readonly { readonly note: Note; readonly variable: string }[] {
  const countries = [...new Set([...codesOf(values, "country"), ...codesOf(values, "lead_country")])];
  const about = (variable: string, note: Note | undefined) =>
    note === undefined ? [] : [{ note, variable }];
  const pointNote =
    point === undefined ? undefined : (pointProblem(point) ?? placeProblem(point, countries, gazetteer));
  return [
    ...about("latitude", pointNote?.code === "geo-range" ? undefined : pointNote),
    ...codesOf(values, "region").flatMap((code) =>
      about("region", regionProblem(code, countries, gazetteer)),
    ),
    ...(point === undefined ? about("city", cityProblem(values, countries, gazetteer)) : []),
  ];
}

function codesOf(values: readonly Value[], variable: string): readonly string[] {
  return values.flatMap((value) =>
    value.variable === variable && "codes" in value.answer ? value.answer.codes : [],
  );
}

function regionProblem(code: string, countries: readonly string[], gazetteer: Gazetteer): Note | undefined {
  const region = gazetteer.region(code);
  if (region === undefined || countries.length === 0 || countries.includes(region.country)) return undefined;
  return {
    severity: "warning",
    code: "region-outside-country",
    message: `${code} is a region of ${region.country}, not of ${countries.join(", ")}.`,
    hint: "Check the region and the country.",
  };
}

function cityProblem(
  values: readonly Value[],
  countries: readonly string[],
  gazetteer: Gazetteer,
): Note | undefined {
  const answer = values.find((value) => value.variable === "city")?.answer;
  if (answer === undefined || !("text" in answer) || countries.length === 0) return undefined;
  const names = Object.values(answer.text);
  if (names.some((name) => countries.some((country) => gazetteer.city(name, country) !== undefined)))
    return undefined;
  const elsewhere = names.map((name) => gazetteer.city(name, undefined)).find((town) => town !== undefined);
  if (elsewhere === undefined || elsewhere.population < 100_000) return undefined;
  return {
    severity: "warning",
    code: "city-outside-country",
    message: `${elsewhere.name} is known as a town of ${elsewhere.country}, not of ${countries.join(", ")}.`,
    hint: "Check the city and the country.",
  };
}
