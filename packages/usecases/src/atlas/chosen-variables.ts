import { found, type LoadedMap } from "./shelf.ts";

const counted = new Set(["single", "multiple", "ordinal", "country", "boolean", "year"]);

/** The variables a map is read by: those its description names, else the first that have an answer. */
export function facetVariables(map: LoadedMap): readonly string[] {
  return found(map, readBy);
}

function readBy({ content, atlas }: LoadedMap): readonly string[] {
  const known = new Set(content.codebook.variables.map(({ code }) => code));
  const named = content.map.views?.facets?.filter((code) => known.has(code)) ?? [];
  if (named.length > 0) return named;
  const usable = content.codebook.variables.filter(({ kind, personal }) => counted.has(kind) && !personal);
  const { facets } = atlas.facets([], { variables: usable.map(({ code }) => code) });
  return usable.flatMap(({ code }) => ((facets[code]?.base ?? 0) > 0 ? [code] : [])).slice(0, 12);
}

/**
 * The variables of a map's knowledge map: rows, columns, layers, and the elements of innovation as colours where they are known.
 * Null when the map names none and nobody has coded its dimensions yet: a grid of zeros says nothing.
 */
export function knowledgeMapVariables(map: LoadedMap) {
  return found(map, crossedBy);
}

function crossedBy(map: LoadedMap) {
  const { codebook, map: described } = map.content;
  const known = new Set(codebook.variables.map(({ code }) => code));
  const dimensions = {
    rows: "innovation_potential",
    columns: "governance_level",
    layers: "integration_type",
  };
  const views = described.views?.knowledgeMap;
  const isCoded = isAnswered(map, dimensions.rows) && isAnswered(map, dimensions.columns);
  if (views === undefined && !(isCoded && known.has(dimensions.layers))) return null;
  const { rows, columns, layers } = views ?? dimensions;
  const elements = "innovation_element";
  const hasElements = isAnswered(map, elements) && ![rows, columns, layers].includes(elements);
  return { rows, columns, layers, ...(hasElements ? { colours: elements } : {}) };
}

/** Whether a variable is known for any initiative. */
function isAnswered({ atlas }: LoadedMap, variable: string): boolean {
  if (!atlas.table.columns.some((column) => column.variable === variable)) return false;
  return (atlas.facets([], { variables: [variable] }).facets[variable]?.base ?? 0) > 0;
}
