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

/** The three variables of a map's knowledge map, or null when the codebook has no two to cross. */
export function knowledgeMapVariables({ content }: LoadedMap) {
  const views = content.map.views?.knowledgeMap;
  if (views !== undefined) return views;
  const known = new Set(content.codebook.variables.map(({ code }) => code));
  const dimensions = {
    rows: "innovation_potential",
    columns: "governance_level",
    layers: "integration_type",
  };
  return Object.values(dimensions).every((code) => known.has(code)) ? dimensions : null;
}
