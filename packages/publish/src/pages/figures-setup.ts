import { columnOf, conversionInput, conversionOf, flowCountsOf } from "@mapwright/atlas";
import { facetVariables, knowledgeMapVariables, type LoadedMap } from "@mapwright/usecases";
import {
  type FiguresSetup,
  type FunnelSetup,
  type Language,
  labelIn,
  type StatisticsSetup,
} from "@mapwright/web";

const withCategories = new Set(["single", "multiple", "ordinal", "boolean", "country"]);

/** More categories make no figure; they are searched in the explorer. */
const mostCategories = 80;

/** What the figures of a map can be drawn from: only variables that have answers. */
export function figuresSetup(map: LoadedMap): FiguresSetup {
  const { content, atlas } = map;
  const usable = content.codebook.variables.filter(({ personal }) => !personal);
  const { facets } = atlas.facets([], {
    variables: usable
      .filter(({ kind }) => withCategories.has(kind) || kind === "year")
      .map(({ code }) => code),
  });
  const filled = (code: string) =>
    Object.values(facets[code]?.counts ?? {}).filter((count) => count > 0).length;
  const named = facetVariables(map);
  const categorical = usable
    .filter(
      ({ code, kind }) => withCategories.has(kind) && filled(code) > 1 && filled(code) <= mostCategories,
    )
    .map(({ code }) => code);
  const ordered = [
    ...named.filter((code) => categorical.includes(code)),
    ...categorical.filter((code) => !named.includes(code)),
  ];
  const years = usable
    .filter(({ kind, code }) => kind === "year" && filled(code) > 1)
    .map(({ code }) => code);
  return {
    facets: named,
    categorical: ordered,
    times: [...years, ...(categorical.includes("wave") ? ["wave"] : [])],
    strength: categorical.find((code) => code === "evidence_strength") ?? null,
    gapMap: gapMapSides(map, ordered),
    hasMapping: (facets["stage"]?.counts["mapping"] ?? 0) > 0,
    tests: testsOf(map),
    levels: levelsOf(map, categorical),
  };
}

/** What is done for whom, where the codebook asks it; else the sides of the knowledge map. */
function gapMapSides(map: LoadedMap, categorical: readonly string[]): FiguresSetup["gapMap"] {
  const chosen = knowledgeMapVariables(map);
  const pairs = [{ rows: "service_area", columns: "target_group" }, ...(chosen === null ? [] : [chosen])];
  const pair = pairs.find(({ rows, columns }) => categorical.includes(rows) && categorical.includes(columns));
  const [rows, columns] = pair === undefined ? categorical : [pair.rows, pair.columns];
  return rows === undefined || columns === undefined ? null : { rows, columns };
}

function testsOf({ content, table }: LoadedMap): readonly string[] {
  const columns = new Set(table.columns.map(({ variable }) => variable));
  return (content.protocol?.criteria ?? []).map(({ code }) => code).filter((code) => columns.has(code));
}

function levelsOf({ content, table }: LoadedMap, categorical: readonly string[]): FiguresSetup["levels"] {
  const layered = content.codebook.variables.filter(
    ({ code, categories }) =>
      categorical.includes(code) && categories.some(({ parent }) => parent !== undefined),
  );
  return Object.fromEntries(
    layered.map(({ code, categories }) => {
      const parents = new Map(categories.map((category) => [category.code, category.parent ?? null]));
      const column = columnOf(table, code);
      const codes = "categories" in column ? column.categories : [];
      return [code, codes.map((category) => ({ code: category, parent: parents.get(category) ?? null }))];
    }),
  );
}

export function statisticsSetup(map: LoadedMap): StatisticsSetup {
  const several = map.content.codebook.variables.filter(
    ({ kind, several: many }) => kind === "multiple" || many === true,
  );
  return { ...figuresSetup(map), several: several.map(({ code }) => code) };
}

export function funnelSetup(map: LoadedMap, language: Language): FunnelSetup {
  const { content, table, atlas } = map;
  const setup = figuresSetup(map);
  const everyone = atlas.select([]).rows();
  const { all } = conversionOf(conversionInput(table, everyone, null, setup.tests));
  return {
    ...setup,
    flow: flowCountsOf(content, all),
    sources: Object.fromEntries(
      content.sources.map(({ source, title }) => [source, labelIn(title, language, source)]),
    ),
  };
}

/** The variables that the pages of figures name. */
export function namedVariables({ facets, categorical, times, tests }: FiguresSetup): readonly string[] {
  return [...new Set([...facets, ...categorical, ...times, ...tests])];
}
