import type { LoadedMap } from "./shelf.ts";

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

/** The variables of a map's knowledge map: its sides, and what its cells tell by shapes (`layers`) and colours. */
export interface ChosenKnowledgeMap {
  readonly rows: string;
  readonly columns: string;
  readonly layers?: string | undefined;
  readonly colours?: string | undefined;
}

/** The variables of a map's knowledge map, or null when the codebook has no two to cross. */
export function knowledgeMapVariables({ content, atlas, table }: LoadedMap): ChosenKnowledgeMap | null {
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
  const isFree = ![rows, columns, layers].includes(elements);
  if (!isFree || !table.columns.some(({ variable }) => variable === elements))
    return { rows, columns, layers };
  const { facets } = atlas.facets([], { variables: [elements] });
  return { rows, columns, layers, ...((facets[elements]?.base ?? 0) > 0 ? { colours: elements } : {}) };
}
