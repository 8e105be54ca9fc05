import { columnOf } from "@mapwright/atlas";
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
  return knowledgeMapModel(subject, knowledgeMapCounts(map.atlas, variables), viewsFor(map, language));
}
