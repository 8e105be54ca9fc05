import { columnOf } from "@mapwright/atlas";
import { openGazetteer } from "@mapwright/intake";
import { facetVariables, knowledgeMapVariables, type LoadedMap } from "@mapwright/usecases";
import {
  type ExploreSetup,
  type KnowledgeMapModel,
  knowledgeMapCounts,
  knowledgeMapModel,
  type Language,
  labelIn,
  type VariableView,
  variableViews,
} from "@mapwright/web";

/** What the explorer counts, lists and draws. */
export function exploreSetup(map: LoadedMap): ExploreSetup {
  const facets = facetVariables(map);
  const columns = facets.filter((code) => code !== "stage" && code !== "wave").slice(0, 4);
  const texts = new Set(
    map.table.columns.flatMap(({ shape, variable }) => (shape === "text" ? [variable] : [])),
  );
  return {
    facets,
    columns,
    knowledgeMap: knowledgeMapVariables(map),
    id: "id",
    title: texts.has("name") ? "name" : "id",
    summary: texts.has("description") ? "description" : null,
  };
}

/** The variables that pages of a map show, in the reader's language. */
export function viewsFor(map: LoadedMap, language: Language, more: readonly string[] = []): VariableView[] {
  const chosen = knowledgeMapVariables(map);
  const drawn =
    chosen === null ? [] : [chosen.rows, chosen.columns, ...(chosen.layers ? [chosen.layers] : [])];
  const wanted = [...new Set([...facetVariables(map), ...drawn, ...more])];
  return variableViews(
    map.content.codebook,
    language,
    wanted,
    (variable) => codesIn(map, variable),
    namesIn(map, wanted),
  );
}

/** The dictionary of a variable's column; empty for numbers and texts. */
export function codesIn({ table }: LoadedMap, variable: string): readonly string[] {
  const column = columnOf(table, variable);
  return "categories" in column ? column.categories : [];
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
    ...Object.entries(regionNames(regions.flatMap(({ code }) => codesIn(map, code)))),
  ]);
}

/** Names of NUTS regions by code, each in its own language; those that nobody knows are left out. */
export function regionNames(codes: readonly string[]): Readonly<Record<string, string>> {
  if (codes.length === 0) return {};
  const gazetteer = openGazetteer();
  return Object.fromEntries(
    [...new Set(codes)].sort().flatMap((code) => {
      const name = gazetteer.region(code)?.name;
      return name === undefined ? [] : [[code, name]];
    }),
  );
}

/** The knowledge map of the whole Inventory, with its labels. */
export function knowledgeMapOf(map: LoadedMap, language: Language): KnowledgeMapModel | null {
  const variables = knowledgeMapVariables(map);
  if (variables === null) return null;
  const subject = labelIn(map.content.map.title, language);
  return knowledgeMapModel(subject, knowledgeMapCounts(map.atlas, variables), viewsFor(map, language));
}
