import { bestKnownPair } from "./best-known-pair.ts";
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
 * Those that the map's description names; else the dimensions of IESI where both sides are coded; else the two that are best
 * known together (`bestKnownPair`). Null where these are hardly known: a grid of zeros says nothing. Pages, files, briefs,
 * the program's commands and what programs ask all begin with these.
 */
export function knowledgeMapVariables(map: LoadedMap) {
  return found(map, crossedBy);
}

function crossedBy(map: LoadedMap): ChosenVariables | null {
  const sides = map.content.map.views?.knowledgeMap ?? dimensionsOf(map) ?? bestKnownPair(map);
  if (sides === null) return null;
  const { rows, columns, layers }: ChosenVariables = sides;
  const elements = "innovation_element";
  const hasElements = isAnswered(map, elements) && ![rows, columns, layers].includes(elements);
  return { rows, columns, layers, ...(hasElements ? { colours: elements } : {}) };
}

interface ChosenVariables {
  readonly rows: string;
  readonly columns: string;
  readonly layers?: string | undefined;
  readonly colours?: string;
}

/** The dimensions of the IESI knowledge map; undefined where nobody has coded them yet. */
function dimensionsOf(map: LoadedMap): ChosenVariables | undefined {
  const [rows, columns, layers] = ["innovation_potential", "governance_level", "integration_type"] as const;
  if (!isAnswered(map, rows) || !isAnswered(map, columns)) return undefined;
  return { rows, columns, ...(isAnswered(map, layers) ? { layers } : {}) };
}

/** Whether a variable is known for any initiative. */
function isAnswered({ atlas }: LoadedMap, variable: string): boolean {
  if (!atlas.table.columns.some((column) => column.variable === variable)) return false;
  return (atlas.facets([], { variables: [variable] }).facets[variable]?.base ?? 0) > 0;
}
