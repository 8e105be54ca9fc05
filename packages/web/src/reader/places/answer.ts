import {
  type Atlas,
  columnOf,
  commonCodeOf,
  drawingPlane,
  type Facets,
  type PlaceCounts,
  type PointCluster,
  placeCountsOf,
  pointClustersOf,
  type RowSet,
  type Table,
  textAt,
  textCountsOf,
} from "@mapwright/atlas";
import type { MissingReason } from "@mapwright/domain";
import type { Asking } from "../view/view.ts";
import type { PlacesSetup } from "./setup.ts";
import type { PlacesState } from "./state.ts";

export interface PlaceNumbers {
  readonly code: string;
  /** Selected initiatives in the place. */
  readonly count: number;
  /** Initiatives of the whole map in the place. */
  readonly all: number;
}

export interface PlacePoint extends PointCluster {
  /** The initiative, where the mark is of one. */
  readonly id: string | null;
  readonly title: string;
  /** The city of the first of them; empty when not known. */
  readonly city: string;
}

export interface CityNumbers {
  readonly city: string;
  readonly country: string | null;
  readonly count: number;
}

/** What the map of places is drawn from. */
export interface PlaceAnswer {
  /** Initiatives selected. */
  readonly total: number;
  /** By place: those of the selection but for its conditions on the place itself, so that others stay to choose from. */
  readonly places: readonly PlaceNumbers[];
  readonly base: number;
  readonly coarser: number;
  readonly missing: Readonly<Partial<Record<MissingReason, number>>>;
  readonly points: {
    readonly marks: readonly PlacePoint[];
    readonly base: number;
    readonly beside: number;
    readonly missing: number;
  } | null;
}

export interface PlacesAnswer extends PlaceAnswer {
  readonly of: number;
  readonly facets: Facets["facets"];
  /** Most frequent first; `rest` others are left out. */
  readonly cities: {
    readonly list: readonly CityNumbers[];
    readonly rest: number;
    readonly missing: number;
  } | null;
}

const mostCities = 60;
/** Marks stand about this far apart, in parts of the window's width. */
const marksAcross = 22;

/** Counts the selection by place: the same on the server and in the page. Throws as the atlas does. */
export function answerPlaces({ atlas, find }: Asking, setup: PlacesSetup, state: PlacesState): PlacesAnswer {
  const { where, query } = state;
  const within = query === "" ? undefined : find(query, { limit: 0 }).rows;
  const { total, facets } = atlas.facets(where, { within, variables: setup.facets });
  return {
    ...placeAnswer(atlas, setup, state, total, within),
    of: atlas.table.rows,
    facets,
    cities: citiesOf(atlas.table, setup, atlas.select(where, { within }).rows()),
  };
}

/** Counts the `total` initiatives of a selection by place, for the map of places alone. Throws as the atlas does. */
export function placeAnswer(
  atlas: Atlas,
  setup: PlacesSetup,
  state: PlacesState,
  total: number,
  within: RowSet | undefined,
): PlaceAnswer {
  const { counts, base, coarser, missing, all } = countsOf(atlas, setup, state, within);
  const selected = () => atlas.select(state.where, { within }).rows();
  return {
    total,
    places: [...all].map(([code, whole]) => ({ code, count: counts.get(code) ?? 0, all: whole })),
    base,
    coarser,
    missing,
    points: state.drawing === "points" ? pointsOf(atlas.table, setup, state, selected()) : null,
  };
}

const nothing: PlaceCounts = { counts: new Map(), base: 0, coarser: 0, missing: {} };

function countsOf(
  atlas: Atlas,
  setup: PlacesSetup,
  { where, level }: PlacesState,
  within: RowSet | undefined,
): PlaceCounts & { readonly all: ReadonlyMap<string, number> } {
  const drawn = setup.levels.find((offered) => offered.level === level);
  if (!drawn) return { ...nothing, all: nothing.counts };
  const others = where.filter(({ variable }) => variable !== drawn.variable);
  const { table } = atlas;
  const counted = (rows: RowSet) => placeCountsOf(table, drawn.variable, level, rows);
  return {
    ...counted(atlas.select(others, { within }).rows()),
    all: counted(atlas.select([]).rows()).counts,
  };
}

function pointsOf(
  table: Table,
  { coordinates, city, id, title }: PlacesSetup,
  { window }: PlacesState,
  rows: RowSet,
): PlacesAnswer["points"] {
  if (!coordinates) return null;
  const cell = drawingPlane.width / 2 ** window.zoom / marksAcross;
  const { clusters, ...rest } = pointClustersOf(table, coordinates, rows, cell);
  const marks = clusters.map((cluster) => ({
    ...cluster,
    id: cluster.count === 1 ? textIn(table, id, cluster.row) : null,
    title: cluster.count === 1 ? textIn(table, title, cluster.row) : "",
    city: city === null ? "" : textIn(table, city, cluster.row),
  }));
  return { ...rest, marks };
}

function citiesOf(table: Table, setup: PlacesSetup, rows: RowSet): PlacesAnswer["cities"] {
  if (setup.city === null) return null;
  const column = columnOf(table, setup.city);
  if (column.shape !== "text") return null;
  const variable = setup.levels.find(({ level }) => level === 0)?.variable;
  const countries = variable === undefined ? undefined : columnOf(table, variable);
  const found = new Map<string, { readonly city: string; readonly in: readonly number[] }>();
  let missing = 0;
  for (const { text, rows: named } of textCountsOf(column, rows)) {
    const city = text.trim();
    if (city === "") missing += named.length;
    else found.set(city, { city, in: [...(found.get(city)?.in ?? []), ...named] });
  }
  const list = [...found.values()].sort((a, b) => b.in.length - a.in.length || (a.city < b.city ? -1 : 1));
  return {
    list: list.slice(0, mostCities).map(({ city, in: named }) => ({
      city,
      country: (countries && commonCodeOf(countries, named)) ?? null,
      count: named.length,
    })),
    rest: Math.max(0, list.length - mostCities),
    missing,
  };
}

function textIn(table: Table, variable: string, row: number): string {
  const column = columnOf(table, variable);
  return column.shape === "text" ? textAt(column, row) : "";
}
