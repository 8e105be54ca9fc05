import { columnOf } from "@mapwright/atlas";
import type { LoadedMap } from "@mapwright/usecases";
import {
  type ExploreSetup,
  type KnowledgeMapModel,
  type KnowledgeMapSetup,
  type KnowledgeMapVariables,
  knowledgeMapAnswer,
  knowledgeMapModel,
  type Language,
  labelIn,
  type VariableView,
  variableViews,
} from "@mapwright/web";

const counted = new Set(["single", "multiple", "ordinal", "country", "boolean", "year"]);

/** The variables a map is read by: those its description names, else the first that have an answer. */
export function facetVariables({ content, atlas }: LoadedMap): readonly string[] {
  const known = new Set(content.codebook.variables.map(({ code }) => code));
  const named = content.map.views?.facets?.filter((code) => known.has(code)) ?? [];
  if (named.length > 0) return named;
  const usable = content.codebook.variables.filter(({ kind, personal }) => counted.has(kind) && !personal);
  const { facets } = atlas.facets([], { variables: usable.map(({ code }) => code) });
  return usable.flatMap(({ code }) => ((facets[code]?.base ?? 0) > 0 ? [code] : [])).slice(0, 12);
}

/** The variables of a map's knowledge map, or null when the codebook has no two to cross. */
export function knowledgeMapVariables(map: LoadedMap): KnowledgeMapVariables | null {
  const { content } = map;
  const known = new Set(content.codebook.variables.map(({ code }) => code));
  const dimensions = {
    rows: "innovation_potential",
    columns: "governance_level",
    layers: "integration_type",
  };
  const views = content.map.views?.knowledgeMap;
  if (views === undefined && !Object.values(dimensions).every((code) => known.has(code))) return null;
  const { rows, columns, layers } = views ?? dimensions;
  const elements = "innovation_element";
  const hasElements = isAnswered(map, elements) && ![rows, columns, layers].includes(elements);
  return { rows, columns, layers, ...(hasElements ? { colours: elements } : {}) };
}

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

/** Whether a variable is known for any initiative. */
function isAnswered(map: LoadedMap, variable: string): boolean {
  if (!isIn(map, variable)) return false;
  return (map.atlas.facets([], { variables: [variable] }).facets[variable]?.base ?? 0) > 0;
}

function isIn({ table }: LoadedMap, variable: string): boolean {
  return table.columns.some((column) => column.variable === variable);
}

/** What the explorer counts, lists and draws. */
export function exploreSetup(map: LoadedMap): ExploreSetup {
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
    id: "id",
    title: texts.has("name") ? "name" : "id",
    summary: texts.has("description") ? "description" : null,
  };
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
  const wanted = [...new Set([...facetVariables(map), ...drawn, ...more])];
  return variableViews(map.content.codebook, language, wanted, (variable) => {
    const column = columnOf(map.table, variable);
    return "categories" in column ? column.categories : [];
  });
}

/** The knowledge map of the whole Inventory, with its labels. */
export function knowledgeMapOf(map: LoadedMap, language: Language): KnowledgeMapModel | null {
  const variables = knowledgeMapVariables(map);
  if (variables === null) return null;
  const subject = labelIn(map.content.map.title, language);
  return knowledgeMapModel(subject, knowledgeMapAnswer(map.atlas, variables), viewsFor(map, language));
}
