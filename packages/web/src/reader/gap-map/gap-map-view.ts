import {
  type CategoryLevel,
  columnOf,
  type GapMap,
  gapMapOf,
  groupsAmong,
  linesOf,
  type Table,
} from "@mapwright/atlas";
import type { FiguresSetup } from "../view/figures-setup.ts";
import { type SelectionAnswer, selectionAnswer, withinOf } from "../view/selection-answer.ts";
import type { View, ViewPage } from "../view/view.ts";
import { type GapMapState, gapMapQuery, gapMapStateFrom } from "./state.ts";

export interface GapMapAnswer extends SelectionAnswer {
  /** Null on a map with fewer than two variables. */
  readonly gapMap: GapMap | null;
}

export type GapMapPage = ViewPage<"gap-map", FiguresSetup, GapMapState, GapMapAnswer>;

/** What has been found where, and what kind of gap the rest is. */
export const gapMapView: View<"gap-map", FiguresSetup, GapMapState, GapMapAnswer> = {
  kind: "gap-map",
  path: "/gap-map",
  stateFrom: gapMapStateFrom,
  query: gapMapQuery,
  answer: ({ atlas, find }, setup, state) => {
    const within = withinOf(find, state);
    return {
      ...selectionAnswer(atlas, state, within, setup.facets),
      gapMap: mapOf(atlas.table, setup, state, atlas.select(state.where, { within }).rows()),
    };
  },
};

function mapOf(table: Table, setup: FiguresSetup, state: GapMapState, selected: Uint32Array): GapMap | null {
  const { rows, columns, segments, weak, before } = state;
  if (rows === null || columns === null) return null;
  const side = (variable: string) => {
    const levels = levelsOf(table, setup, variable);
    return {
      variable,
      lines: linesOf(levels, new Set(groupsAmong(levels).filter((group) => !state.open.includes(group)))),
    };
  };
  const year = setup.times.find((time) => columnOf(table, time).shape === "number");
  const grades =
    setup.strength === null ? [] : levelsOf(table, setup, setup.strength).map(({ code }) => code);
  return gapMapOf(table, {
    rows: side(rows),
    columns: side(columns),
    ...(segments === null ? {} : { segments }),
    selected,
    ...(setup.strength !== null && weak !== null
      ? { strength: { variable: setup.strength, weak: grades.slice(0, grades.indexOf(weak) + 1) } }
      : {}),
    ...(year !== undefined && before !== null ? { old: { variable: year, before } } : {}),
    ...(setup.hasMapping ? { mapping: { variable: "stage", category: "mapping" } } : {}),
  });
}

/** The categories of a variable with their broader ones; flat where the codebook has no levels. */
function levelsOf(table: Table, { levels }: FiguresSetup, variable: string): readonly CategoryLevel[] {
  const column = columnOf(table, variable);
  const parents = new Map(levels[variable]?.map(({ code, parent }) => [code, parent]));
  return "categories" in column
    ? column.categories.map((code) => ({ code, parent: parents.get(code) ?? null }))
    : [];
}
