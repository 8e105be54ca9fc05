import {
  codesWithin,
  columnOf,
  commonCodeOf,
  levelOf,
  type PlaceLevel,
  placeCountsOf,
  placeGapsOf,
  type RowSet,
  type Where,
} from "@mapwright/atlas";
import { organisationRoles, type ReleasedInitiative } from "@mapwright/domain";
import { facetVariables, found, type LoadedMap } from "@mapwright/usecases";
import {
  countryName,
  type Frame,
  type GapLine,
  type Label,
  type Language,
  labelIn,
  listingOf,
  type NamedPlace,
  type PlacePage,
  type Selection,
} from "@mapwright/web";
import { codesIn, regionNames } from "./codes-in-map.ts";
import { titleOf } from "./initiative-facts.ts";
import { organisationIn } from "./known-in-map.ts";
import { mapHead } from "./map-head.ts";
import { groupOfCountry, groupVariable, placeVariables } from "./places.ts";
import { viewsFor } from "./views-of.ts";

const mostListed = 40;
const mostGaps = 20;
/** What tells how an initiative came into the map, and nothing of what it does. */
const ofTheProcess = ["stage", "wave", "source"];

/** The page of a country or region by its code; undefined where the map has no initiative. */
export function placePage(
  map: LoadedMap,
  frame: Frame,
  edition: string,
  code: string,
): PlacePage | undefined {
  if (!/^[A-Z]{2}[A-Z0-9]{0,3}$/.test(code)) return undefined;
  const level = levelOf(code);
  const selection = selectionOf(map, code, level);
  if (selection === undefined) return undefined;
  const rows = map.atlas.select(selection.where).rows();
  const country = code.slice(0, 2);
  const isHere = (city: string) => countryOfCity(map, city) === country;
  const larger = [0, 1, 2].filter((above) => above < level).map((above) => code.slice(0, above + 2));
  return {
    ...partsOf(map, frame, edition, rows, selection),
    name: placeLabel(map, code, level, frame.language),
    level,
    within: larger.map((above) => namedPlace(map, above, frame.language)),
    group: groupLine(map, frame.language, country),
    below: belowOf(map, frame.language, rows, code, level),
    cities: citiesOf(map, rows)
      .filter(({ label }) => isHere(label.text))
      .slice(0, mostListed),
    ...gapsOf(map, frame.language, rows, comparable(map, code, level)),
  };
}

/** The page of a city by the name that initiatives give it. */
export function cityPage(map: LoadedMap, frame: Frame, edition: string, city: string): PlacePage | undefined {
  const named = Uint32Array.from(found(map, citiesIn).rows.get(city) ?? []);
  if (named.length === 0) return undefined;
  const country = countryOfCity(map, city);
  return {
    ...partsOf(map, frame, edition, named, null),
    name: { text: city, lang: "und" },
    level: "city",
    within: country === undefined ? [] : [namedPlace(map, country, frame.language)],
    group: country === undefined ? null : groupLine(map, frame.language, country),
    below: [],
    cities: [],
    ...gapsOf(map, frame.language, named, otherCities(map, city, country)),
  };
}

/** The other cities of the country, as far as initiatives name them. */
function otherCities(map: LoadedMap, city: string, country: string | undefined): Comparable | null {
  const selection = country === undefined ? undefined : selectionOf(map, country, 0);
  if (selection === undefined) return null;
  const { where } = selection;
  const { at } = found(map, citiesIn);
  const rows = map.atlas
    .select(where)
    .rows()
    .filter((row) => at[row] !== undefined && at[row] !== city);
  return { kind: "cities", rows, where };
}

/** Where the page of a city is, below the map's address; undefined for one that no initiative of the Inventory names. */
export function cityPath(map: LoadedMap, city: string): string | undefined {
  return found(map, citiesIn).rows.has(city) ? `/cities/${encodeURIComponent(city)}` : undefined;
}

/** The country that most initiatives in a city name. */
function countryOfCity(map: LoadedMap, city: string): string | undefined {
  const { country } = placeVariables(map);
  const named = Uint32Array.from(found(map, citiesIn).rows.get(city) ?? []);
  return country === undefined ? undefined : commonCodeOf(columnOf(map.table, country), named);
}

/** The city of each row, and the rows of each city. */
function citiesIn({ initiatives }: LoadedMap) {
  const at = initiatives.map(cityOf);
  const rows = new Map<string, number[]>();
  for (const [row, city] of at.entries()) {
    if (city === undefined) continue;
    const known = rows.get(city);
    if (known === undefined) rows.set(city, [row]);
    else known.push(row);
  }
  return { at, rows };
}

/** The city that an initiative names, without blanks around it. */
export function cityOf({ values }: ReleasedInitiative): string | undefined {
  const answer = values.find(({ variable }) => variable === "city")?.answer;
  return answer !== undefined && "text" in answer ? Object.values(answer.text).join("\n").trim() : undefined;
}

function selectionOf(map: LoadedMap, code: string, level: PlaceLevel): Selection | undefined {
  const { country, region } = placeVariables(map);
  const variable = level === 0 ? country : region;
  if (variable === undefined) return undefined;
  const codes =
    level === 0
      ? codesIn(map, variable).filter((known) => known === code)
      : codesWithin(map.table, variable, code);
  return codes.length === 0 ? undefined : { where: [{ variable, codes }], query: "" };
}

/** What every place's page has: its initiatives, organisations and counts. */
function partsOf(map: LoadedMap, frame: Frame, edition: string, rows: RowSet, selection: Selection | null) {
  const { language } = frame;
  const { country, region } = placeVariables(map);
  const known = [country, region, groupVariable(map)?.code];
  const shown = facetVariables(map).filter((code) => !known.includes(code));
  const initiatives = [...rows].flatMap((row) => map.initiatives[row] ?? []);
  const organisations = [...organisationRoles(initiatives)]
    .flatMap(([id, roles]) => {
      const name = organisationIn(map, id)?.name;
      return name === undefined
        ? []
        : [{ id, name, count: new Set(roles.map(({ initiative }) => initiative)).size }];
    })
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  return {
    kind: "place" as const,
    frame,
    map: mapHead(map, language, edition),
    total: rows.length,
    of: map.table.rows,
    selection,
    variables: viewsFor(map, language).filter(({ code }) => shown.includes(code)),
    facets: map.atlas.facets([], { variables: shown, within: rows }).facets,
    organisations: organisations.slice(0, mostListed),
    moreOrganisations: Math.max(0, organisations.length - mostListed),
    initiatives: initiatives.slice(0, mostListed).map((initiative) => ({
      id: initiative.initiative,
      title: titleOf(initiative, initiative.initiative, language),
    })),
  };
}

/** The cities of some rows, those with most initiatives first. */
function citiesOf(map: LoadedMap, rows: RowSet) {
  const { at } = found(map, citiesIn);
  const counts = new Map<string, number>();
  for (const row of rows) {
    const city = at[row];
    if (city) counts.set(city, (counts.get(city) ?? 0) + 1);
  }
  return [...counts]
    .map(([city, count]) => ({
      label: { text: city, lang: "und" },
      path: `/cities/${encodeURIComponent(city)}`,
      count,
    }))
    .sort((a, b) => b.count - a.count || (a.label.text < b.label.text ? -1 : 1));
}

function belowOf(map: LoadedMap, language: Language, rows: RowSet, code: string, level: PlaceLevel) {
  const { region } = placeVariables(map);
  const next = ([1, 2, 3] as const).find((candidate) => candidate === level + 1);
  if (region === undefined || next === undefined) return [];
  return [...placeCountsOf(map.table, region, next, rows).counts]
    .filter(([place]) => place.startsWith(code))
    .map(([place, count]) => ({ ...namedPlace(map, place, language), count }))
    .sort((a, b) => b.count - a.count || (a.path < b.path ? -1 : 1));
}

/** Places to compare with: their rows, and the conditions that select them (with others, where a city is compared). */
interface Comparable {
  readonly kind: "group" | "regions" | "cities";
  readonly rows: RowSet;
  readonly where: Where;
}

/** The places to compare with: the other countries of the group, or the other regions known as finely in its countries. */
function comparable(map: LoadedMap, code: string, level: PlaceLevel): Comparable | null {
  const { country, region } = placeVariables(map);
  const group = groupOfCountry(map, code.slice(0, 2));
  const variable = level === 0 ? country : region;
  if (variable === undefined || (group === undefined && level === 0)) return null;
  const known = codesIn(map, variable).filter((other) => other.length >= level + 2);
  const countries = [...new Set(known.map((other) => other.slice(0, 2)))];
  const alike = new Set(
    group === undefined ? countries : countries.filter((other) => groupOfCountry(map, other) === group),
  );
  const codes = known.filter((other) => !other.startsWith(code) && alike.has(other.slice(0, 2)));
  if (codes.length === 0) return null;
  const own = selectionOf(map, code, level);
  const here = own ? map.atlas.select(own.where) : undefined;
  const where = [{ variable, codes }];
  const rows = map.atlas
    .select(where)
    .rows()
    .filter((row) => !here?.has(row));
  return { kind: level === 0 ? "group" : "regions", rows, where };
}

function gapsOf(
  map: LoadedMap,
  language: Language,
  here: RowSet,
  others: Comparable | null,
): Pick<PlacePage, "gaps" | "compared"> {
  if (others === null || others.rows.length === 0) return { gaps: [], compared: null };
  const { country, region } = placeVariables(map);
  const grouping = groupVariable(map)?.code;
  const byKind = new Map(map.content.codebook.variables.map(({ code, kind }) => [code, kind]));
  const asked = facetVariables(map).filter((code) => {
    const kind = byKind.get(code);
    const isCategorical = kind === "single" || kind === "multiple" || kind === "ordinal";
    return isCategorical && ![country, region, grouping, ...ofTheProcess].includes(code);
  });
  const views = new Map(viewsFor(map, language).map((view) => [view.code, view]));
  const gaps = placeGapsOf(map.atlas, here, others.rows, asked).slice(0, mostGaps);
  return {
    compared: { kind: others.kind, total: others.rows.length },
    gaps: gaps.map(({ variable, category, known, elsewhere }): GapLine => {
      const view = views.get(variable);
      return {
        variable: view?.label ?? { text: variable, lang: "und" },
        category: view?.categories.find(({ code }) => code === category)?.label ?? {
          text: category,
          lang: "und",
        },
        known,
        elsewhere,
        listing: listingOf({ where: [...others.where, { variable, codes: [category] }], query: "" }),
      };
    }),
  };
}

function groupLine(map: LoadedMap, language: Language, country: string): PlacePage["group"] {
  const variable = groupVariable(map);
  const group = groupOfCountry(map, country);
  const category = variable?.categories.find(({ code }) => code === group);
  if (variable === undefined || category === undefined) return null;
  return {
    variable: labelIn(variable.label, language, variable.code),
    category: labelIn(category.label, language, category.code),
    listing: listingOf({ where: [{ variable: variable.code, codes: [category.code] }], query: "" }),
  };
}

function namedPlace(map: LoadedMap, code: string, language: Language): NamedPlace {
  return { label: placeLabel(map, code, levelOf(code), language), path: `/places/${code}` };
}

function placeLabel(map: LoadedMap, code: string, level: PlaceLevel, language: Language): Label {
  if (level === 0) return { text: countryName(code, language), lang: language };
  const name = regionNames(map, [code])[code];
  return { text: name === undefined ? code : `${name} (${code})`, lang: "und" };
}
