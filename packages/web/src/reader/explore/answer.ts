import {
  type Atlas,
  codesAt,
  columnOf,
  type Facets,
  type KnowledgeMap,
  missingAt,
  numberAt,
  type RowSet,
  textAt,
} from "@mapwright/atlas";
import type { MissingReason } from "@mapwright/domain";
import { knowledgeMapCounts } from "../../views/knowledge-map/counts.ts";
import type { Finder } from "../selection/finder.ts";
import type { ExploreSetup } from "./setup.ts";
import type { ExploreState, ExploreView } from "./state.ts";

export const rowsPerPage = 25;

/** A value of the results as the table holds it. */
export type RowValue =
  | { readonly codes: readonly string[] }
  | { readonly number: number }
  | { readonly text: string }
  | { readonly missing: MissingReason };

export interface ExploreRow {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** By variable of the setup's columns. */
  readonly values: Readonly<Record<string, RowValue>>;
}

export interface ExploreAnswer {
  readonly total: number;
  /** Initiatives of the whole table. */
  readonly of: number;
  readonly facets: Facets["facets"];
  readonly rows: readonly ExploreRow[];
  /** Only where the view shows the knowledge map. */
  readonly map: KnowledgeMap | null;
}

/** Computes the explorer's answer: the same on the server and in the page. Throws as the atlas does. */
export function answerExplore(
  atlas: Atlas,
  find: Finder,
  setup: ExploreSetup,
  state: ExploreState,
): ExploreAnswer {
  const { where, query } = state;
  const within = query === "" ? undefined : find(query, { limit: 0 }).rows;
  const { total, facets } = atlas.facets(where, { within, variables: setup.facets });
  const { knowledgeMap } = setup;
  return {
    total,
    of: atlas.table.rows,
    facets,
    rows: [...pageRows(atlas, find, within, state)].map((row) => rowAt(atlas, setup, state.view, row)),
    map: knowledgeMap && state.view === "map" ? knowledgeMapCounts(atlas, knowledgeMap, where, within) : null,
  };
}

/** One page of rows: by the sort asked for, else by relevance where words are sought, else in the map's order. */
function pageRows(
  atlas: Atlas,
  find: Finder,
  within: RowSet | undefined,
  state: ExploreState,
): Iterable<number> {
  const { where, query, sort, page } = state;
  const selection = atlas.select(where, { within });
  const range = { offset: (page - 1) * rowsPerPage, limit: rowsPerPage };
  if (within && sort === null)
    return find(query, { within: selection.rows(), ...range }).hits.map(({ row }) => row);
  const order = sort === null ? {} : { by: sort.replace(/^-/, ""), descending: sort.startsWith("-") };
  return atlas.page(selection, { ...order, ...range });
}

function rowAt(atlas: Atlas, setup: ExploreSetup, view: ExploreView, row: number): ExploreRow {
  const values: Record<string, RowValue> = Object.create(null);
  for (const variable of setup.columns) values[variable] = valueAt(atlas, variable, row);
  const text = (variable: string) => {
    const value = valueAt(atlas, variable, row);
    return "text" in value ? value.text : "";
  };
  return {
    id: text(setup.id),
    title: text(setup.title),
    // Long texts come after what is counted; only cards wait for them.
    summary: setup.summary === null || view !== "cards" ? "" : text(setup.summary),
    values,
  };
}

function valueAt({ table }: Atlas, variable: string, row: number): RowValue {
  const column = columnOf(table, variable);
  const missing = missingAt(column, row);
  if (missing) return { missing };
  if (column.shape === "text") return { text: textAt(column, row) };
  if (column.shape === "number") return { number: numberAt(column, row) ?? 0 };
  return { codes: codesAt(column, row).map((code) => column.categories[code] ?? "") };
}
