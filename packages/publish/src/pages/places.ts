import { type PlaceLevel, placeCountsOf, placeLevels } from "@mapwright/atlas";
import { deriveValues } from "@mapwright/domain";
import { facetVariables, found, type LoadedMap } from "@mapwright/usecases";
import type { BoundariesShelf, PlacesSetup } from "@mapwright/web";
import { codesIn, regionNames } from "./codes-in-map.ts";

/** The boundaries that figures of places are drawn with, and where the pages fetch them. */
export interface DrawnBoundaries extends BoundariesShelf {
  readonly addresses: Readonly<Partial<Record<PlaceLevel, string>>>;
}

/** What a map knows of places: its variables of countries, regions, cities and coordinates, by kind and code. */
export function placesSetup(map: LoadedMap, boundaries: DrawnBoundaries): PlacesSetup {
  const { content, table } = map;
  const texts = new Set(table.columns.flatMap(({ shape, variable }) => (shape === "text" ? [variable] : [])));
  const numbers = new Set(
    table.columns.flatMap(({ shape, variable }) => (shape === "number" ? [variable] : [])),
  );
  const { region } = placeVariables(map);
  const regionCodes = region === undefined ? [] : codesIn(map, region);
  const levels = found(map, levelsIn);
  const hasCoordinates = numbers.has("longitude") && numbers.has("latitude");
  return {
    facets: facetVariables(map).filter((code) =>
      content.codebook.variables.some((known) => known.code === code),
    ),
    levels,
    coordinates: hasCoordinates ? { longitude: "longitude", latitude: "latitude" } : null,
    city: texts.has("city") ? "city" : null,
    id: "id",
    title: texts.has("name") ? "name" : "id",
    groups: groupsOf(map, boundaries),
    regionCodes,
    names: regionNames(
      map,
      regionCodes.flatMap((code) => placeLevels.map((level) => code.slice(0, level + 2))),
    ),
    boundaries: boundaries.addresses,
  };
}

/** The first variables of the codebook that hold countries and regions of operation. */
export function placeVariables(map: LoadedMap) {
  return found(map, variablesOfPlaces);
}

function variablesOfPlaces({ content }: LoadedMap) {
  const ofKind = (kind: "country" | "region") =>
    content.codebook.variables.find((variable) => variable.kind === kind && !variable.personal)?.code;
  return { country: ofKind("country"), region: ofKind("region") };
}

/** The levels that the map has places of: every initiative is looked at. */
function levelsIn(map: LoadedMap): PlacesSetup["levels"] {
  const { country, region } = placeVariables(map);
  return placeLevels.flatMap((level) => {
    const variable = level === 0 ? country : region;
    return variable !== undefined && hasPlaces(map, variable, level) ? [{ level, variable }] : [];
  });
}

function hasPlaces({ table }: LoadedMap, variable: string, level: PlaceLevel): boolean {
  const rows = Uint32Array.from({ length: table.rows }, (_, row) => row);
  return placeCountsOf(table, variable, level, rows).base > 0;
}

/** The variable that groups countries (welfare-system clusters, for instance): one that the codebook looks up from a country. */
export function groupVariable({ content }: LoadedMap) {
  const { variables } = content.codebook;
  return variables.find(
    ({ derive }) =>
      derive?.rule === "lookup" &&
      variables.some(({ code, kind }) => code === derive.from && kind === "country"),
  );
}

/** The group of each country that is drawn; null when the codebook has no such variable. */
function groupsOf(map: LoadedMap, boundaries: DrawnBoundaries): PlacesSetup["groups"] {
  const variable = groupVariable(map);
  const drawn = boundaries.at(0);
  if (variable === undefined || drawn === undefined) return null;
  const of: Record<string, string> = {};
  for (const { code } of drawn.shapes) {
    const group = code === "" ? undefined : groupOfCountry(map, code);
    if (group !== undefined) of[code] = group;
  }
  return { variable: variable.code, of };
}

/** The group that a country is looked up to; undefined where the codebook does not say. */
export function groupOfCountry(map: LoadedMap, country: string): string | undefined {
  const kept = found(map, keptGroups);
  const known = kept.get(country) ?? { group: groupNow(map, country) };
  kept.set(country, known);
  return known.group;
}

/** Groups that were looked up, by country. */
function keptGroups() {
  return new Map<string, { readonly group: string | undefined }>();
}

function groupNow(map: LoadedMap, country: string): string | undefined {
  const variable = groupVariable(map);
  if (variable?.derive === undefined) return undefined;
  const derived = deriveValues(
    map.content.codebook,
    new Map([[variable.derive.from, { codes: [country] }]]),
  ).get(variable.code);
  return derived !== undefined && "codes" in derived ? derived.codes[0] : undefined;
}
