import { facetVariables, found, knowledgeMapVariables, type LoadedMap } from "@mapwright/usecases";
import {
  type ExploreSetup,
  type KnowledgeMapModel,
  type KnowledgeMapSetup,
  knowledgeMapAnswer,
  knowledgeMapModel,
  type Language,
  labelIn,
  type PlacesSetup,
  type VariableView,
  variableViews,
} from "@mapwright/web";
import { codesIn, regionNames } from "./codes-in-map.ts";
import { type DrawnBoundaries, placesSetup } from "./places.ts";

const mostInSide = 40;
const mostInside = 8;
const mostSmallMaps = 24;
const crossed = new Set(["single", "multiple", "ordinal", "country", "boolean"]);

/** What the knowledge map offers: every variable that is counted, where its categories have room. */
export function knowledgeMapSetup(map: LoadedMap): KnowledgeMapSetup | null {
  const first = knowledgeMapVariables(map);
  if (first === null) return null;
  const usable = map.content.codebook.variables.filter(
    ({ code, kind, personal }) => crossed.has(kind) && !personal && isIn(map, code),
  );
  const { facets } = map.atlas.facets([], { variables: usable.map(({ code }) => code) });
  const named = [first.rows, first.columns, first.layers, first.colours].filter((code) => code !== undefined);
  const offered = [...new Set([...named, ...usable.map(({ code }) => code)])].filter(
    (code) => (facets[code]?.base ?? 0) > 0,
  );
  const size = (code: string) => Object.keys(facets[code]?.counts ?? {}).length;
  return {
    facets: facetVariables(map),
    sides: offered.filter((code) => named.includes(code) || (size(code) > 1 && size(code) <= mostInSide)),
    inside: offered.filter((code) => named.includes(code) || (size(code) > 1 && size(code) <= mostInside)),
    small: offered.filter((code) => size(code) > 1 && size(code) <= mostSmallMaps),
    first,
  };
}

function isIn({ table }: LoadedMap, variable: string): boolean {
  return table.columns.some((column) => column.variable === variable);
}

/** What the explorer counts, lists and draws. */
export function exploreSetup(map: LoadedMap, boundaries: DrawnBoundaries): ExploreSetup {
  const facets = facetVariables(map);
  const columns = facets.filter((code) => code !== "stage" && code !== "wave").slice(0, 4);
  const texts = new Set(
    map.table.columns.flatMap(({ shape, variable }) => (shape === "text" ? [variable] : [])),
  );
  return {
    facets,
    offered: offeredColumns(map),
    columns,
    knowledgeMap: knowledgeMapVariables(map),
    time: yearIn(map),
    places: explorePlaces(map, boundaries),
    id: "id",
    title: texts.has("name") ? "name" : "id",
    summary: texts.has("description") ? "description" : null,
  };
}

/** Of the places only what is drawn at first: the explorer has no choice of levels. */
function explorePlaces(map: LoadedMap, boundaries: DrawnBoundaries): PlacesSetup | null {
  const setup = placesSetup(map, boundaries);
  const [first] = setup.levels;
  if (first === undefined) return setup.coordinates === null ? null : setup;
  const levels = [first];
  return first.level === 0 ? { ...setup, levels, regionCodes: [], names: {} } : { ...setup, levels };
}

/** The first year that is known in more than one way; null where there is none. */
function yearIn({ content, atlas, table }: LoadedMap): string | null {
  const years = content.codebook.variables.filter(
    ({ code, kind, personal }) =>
      kind === "year" && !personal && table.columns.some(({ variable }) => variable === code),
  );
  const { facets } = atlas.facets([], { variables: years.map(({ code }) => code) });
  return years.find(({ code }) => Object.keys(facets[code]?.counts ?? {}).length > 1)?.code ?? null;
}

/** Every variable that a column can show, the ones the map is read by first. */
function offeredColumns(map: LoadedMap): readonly string[] {
  const known = map.content.codebook.variables
    .filter(({ code, personal }) => !personal && code !== "name" && code !== "description" && isIn(map, code))
    .map(({ code }) => code);
  return [...new Set([...facetVariables(map).filter((code) => isIn(map, code)), ...known])];
}

/** The variables that pages of a map show, in the reader's language. */
export function viewsFor(map: LoadedMap, language: Language, more: readonly string[] = []): VariableView[] {
  const { rows, columns, layers, colours } = knowledgeMapVariables(map) ?? {};
  const drawn = [rows, columns, layers, colours].filter((code) => code !== undefined);
  const wanted = new Set([...facetVariables(map), ...drawn, ...more]);
  const kept = found(map, keptViews);
  return [...wanted].flatMap((code) => {
    const key = `${language} ${code}`;
    const known = kept.get(key) ?? viewsNow(map, language, code);
    kept.set(key, known);
    return known;
  });
}

/** Views that were made, by language and variable: none or one each. */
function keptViews() {
  return new Map<string, readonly VariableView[]>();
}

function viewsNow(map: LoadedMap, language: Language, variable: string): readonly VariableView[] {
  return variableViews(
    map.content.codebook,
    language,
    [variable],
    () => codesIn(map, variable),
    namesIn(map, [variable]),
  );
}

/** What the organisations and regions among the wanted variables are called, by code. */
function namesIn(map: LoadedMap, wanted: readonly string[]): ReadonlyMap<string, string> {
  const { codebook, organisations } = map.content;
  const kinds = new Set(
    codebook.variables.flatMap(({ code, kind }) => (wanted.includes(code) ? [kind] : [])),
  );
  const named = kinds.has("organisations") ? organisations : [];
  const regions = codebook.variables.filter(({ code, kind }) => kind === "region" && wanted.includes(code));
  return new Map([
    ...named.map(({ organisation, name }): [string, string] => [organisation, name]),
    ...Object.entries(
      regionNames(
        map,
        regions.flatMap(({ code }) => codesIn(map, code)),
      ),
    ),
  ]);
}

/** The knowledge map of the whole Inventory, with its labels. */
export function knowledgeMapOf(map: LoadedMap, language: Language): KnowledgeMapModel | null {
  const variables = knowledgeMapVariables(map);
  if (variables === null) return null;
  const subject = labelIn(map.content.map.title, language);
  return knowledgeMapModel(subject, knowledgeMapAnswer(map.atlas, variables), viewsFor(map, language));
}
