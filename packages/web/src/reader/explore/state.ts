import type { Table } from "@mapwright/atlas";
import { type MapWindow, wholePlane, windowFrom, windowText } from "../../views/place-map/map-window.ts";
import {
  parameter,
  queryOf,
  type Read,
  type Selection,
  selectionFrom,
  selectionParts,
  wholeMap,
} from "../selection/selection.ts";
import { unknownChoices } from "../selection/unknown-choices.ts";
import { type ExplorePart, partsFrom } from "./parts.ts";
import type { ExploreSetup } from "./setup.ts";

/** A view of the explorer: what its address says. */
export interface ExploreState extends Selection {
  /** A variable to sort by, with a leading `-` for descending; null is the order of relevance or of the map. */
  readonly sort: string | null;
  /** From 1. */
  readonly page: number;
  /** What is shown: one, or two or three beside each other. */
  readonly parts: readonly ExplorePart[];
  /** The part of the map of places that is shown. */
  readonly window: MapWindow;
  /** Variables in the columns of the results; null for those that the map offers at first. */
  readonly columns: readonly string[] | null;
}

export const emptyState: ExploreState = {
  ...wholeMap,
  sort: null,
  page: 1,
  parts: ["table"],
  window: wholePlane,
  columns: null,
};

/** Another selection is shown from its first page. */
export function selecting(state: ExploreState, selection: Selection): ExploreState {
  return { ...state, ...selection, page: 1 };
}

/** The address, below a map's, that lists a selection. */
export function listingOf(selection: Selection): string {
  return `/explore${queryOf(selectionParts(selection))}`;
}

/** Reads the query part of an address, as `selectionFrom` does. */
export function exploreStateFrom(
  parameters: URLSearchParams,
  table: Table,
  setup: ExploreSetup,
): Read<ExploreState> {
  const { state: selection, problems } = selectionFrom(parameters, table);
  const sort = parameters.get("sort");
  return {
    problems: [...problems, ...unknownChoices(parameters, { sort: sortsOf(table) })],
    state: {
      ...selection,
      sort: sortsOf(table).find((offered) => offered === sort) ?? null,
      page: pageFrom(parameters.get("page")),
      parts: partsFrom(parameters.getAll("view"), setup),
      window: windowFrom(parameters.get("at")),
      columns: columnsFrom(parameters, setup),
    },
  };
}

/** By each column, upwards and downwards. */
function sortsOf(table: Table): readonly string[] {
  return table.columns.flatMap(({ variable }) => [variable, `-${variable}`]);
}

/** The columns of a canonical address (`columns=a,b`) or of the plain form (`c=a&c=b`), in the order offered. */
function columnsFrom(parameters: URLSearchParams, { offered, columns }: ExploreSetup): string[] | null {
  const asked = new Set([...(parameters.get("columns")?.split(",") ?? []), ...parameters.getAll("c")]);
  const chosen = offered.filter((variable) => asked.has(variable));
  const isUsual = chosen.length === columns.length && chosen.every((variable) => columns.includes(variable));
  return chosen.length === 0 || isUsual ? null : chosen;
}

function pageFrom(text: string | null): number {
  return text !== null && /^[1-9]\d{0,6}$/.test(text) ? Number(text) : 1;
}

/** The query part of the canonical address, with its `?`; empty for the whole map. */
export function exploreQuery(state: ExploreState): string {
  const { sort, parts, page, columns } = state;
  const view = parts.join(",");
  const at = windowText(state.window);
  return queryOf([
    ...selectionParts(state),
    ...(sort === null ? [] : [parameter("sort", sort)]),
    ...(view === "table" ? [] : [parameter("view", view)]),
    ...(columns === null ? [] : [parameter("columns", columns.join(","))]),
    ...(at === undefined ? [] : [parameter("at", at)]),
    ...(page > 1 ? [parameter("page", String(page))] : []),
  ]);
}
