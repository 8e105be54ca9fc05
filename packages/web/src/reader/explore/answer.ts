import {
  type Atlas,
  codesAt,
  columnOf,
  type Facets,
  missingAt,
  numberAt,
  type SearchResult,
  type Trend,
  textAt,
  trendOf,
} from "@mapwright/atlas";
import type { MissingReason } from "@mapwright/domain";
import { type KnowledgeMapAnswer, knowledgeMapAnswer } from "../../views/knowledge-map/counts.ts";
import { type PlaceAnswer, placeAnswer } from "../places/answer.ts";
import type { Asking } from "../view/view.ts";
import { placesStateIn } from "./places-state.ts";
import type { ExploreSetup } from "./setup.ts";
import type { ExploreState } from "./state.ts";

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
  readonly map: KnowledgeMapAnswer | null;
  /** Only where the view shows the figure of time. */
  readonly trend: Trend | null;
  /** Only where the view shows the map of places. */
  readonly places: PlaceAnswer | null;
}

/** Computes the explorer's answer: the same on the server and in the page. Throws as the atlas does. */
export function answerExplore(
  { atlas, find }: Asking,
  setup: ExploreSetup,
  state: ExploreState,
): ExploreAnswer {
  const { where, query, parts } = state;
  const found = query === "" ? undefined : find(query, { limit: 0 });
  const within = found?.rows;
  const { total, facets } = atlas.facets(where, { within, variables: setup.facets });
  const { knowledgeMap, time, places } = setup;
  return {
    total,
    of: atlas.table.rows,
    facets,
    rows: [...rowsInOrder(atlas, state, found, pageRange(state))].map((row) =>
      exploreRow(atlas, setup, state, row),
    ),
    map:
      knowledgeMap && parts.includes("map") ? knowledgeMapAnswer(atlas, knowledgeMap, where, within) : null,
    trend:
      time !== null && parts.includes("trends") ? trendOf(atlas, { time, by: null, where, within }) : null,
    places:
      places && parts.includes("places")
        ? placeAnswer(atlas, places, placesStateIn(places, state), total, within)
        : null,
  };
}

function pageRange({ page }: ExploreState): Range {
  return { offset: (page - 1) * rowsPerPage, limit: rowsPerPage };
}

interface Range {
  readonly offset: number;
  readonly limit: number;
}

/** All selected rows in the order of the state, for a list that is scrolled. */
export function allRowsInOrder({ atlas, find }: Asking, state: ExploreState): readonly number[] {
  const found = state.query === "" ? undefined : find(state.query, { limit: 0 });
  return [...rowsInOrder(atlas, state, found, { offset: 0, limit: atlas.table.rows })];
}

/** Some rows: by the sort asked for, else by relevance where words are sought, else in the map's order. */
function rowsInOrder(
  atlas: Atlas,
  { where, sort }: ExploreState,
  found: SearchResult | undefined,
  range: Range,
): Iterable<number> {
  const selection = atlas.select(where, { within: found?.rows });
  if (found && sort === null) return found.best({ within: selection, ...range }).map(({ row }) => row);
  const order = sort === null ? {} : { by: sort.replace(/^-/, ""), descending: sort.startsWith("-") };
  return atlas.page(selection, { ...order, ...range });
}

/** What the results show of a row. */
export function exploreRow(
  atlas: Atlas,
  setup: ExploreSetup,
  { parts, columns }: Pick<ExploreState, "parts" | "columns">,
  row: number,
): ExploreRow {
  const values: Record<string, RowValue> = Object.create(null);
  for (const variable of columns ?? setup.columns) values[variable] = valueAt(atlas, variable, row);
  const text = (variable: string) => {
    const value = valueAt(atlas, variable, row);
    return "text" in value ? value.text : "";
  };
  return {
    id: text(setup.id),
    title: text(setup.title),
    // Long texts come after what is counted; only cards wait for them.
    summary: setup.summary === null || !parts.includes("cards") ? "" : text(setup.summary),
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
