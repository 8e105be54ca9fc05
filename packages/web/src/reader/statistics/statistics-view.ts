import {
  type Atlas,
  type CrossTable,
  type Facet,
  type RowSet,
  type TableComparison,
  tableComparisonOf,
  type Where,
} from "@mapwright/atlas";
import type { FiguresSetup } from "../view/figures-setup.ts";
import { type SelectionAnswer, selectionAnswer, withinOf } from "../view/selection-answer.ts";
import type { View, ViewPage } from "../view/view.ts";
import { type StatisticsState, statisticsQuery, statisticsStateFrom } from "./state.ts";

export interface StatisticsSetup extends FiguresSetup {
  /** The variables of which an initiative may have several categories. */
  readonly several: readonly string[];
}

export interface StatisticsAnswer extends SelectionAnswer {
  /** Of the variable, among the selected. */
  readonly frequencies: Facet | null;
  readonly cross: CrossTable | null;
  /** Null without groups to compare. */
  readonly comparison: TableComparison | null;
}

export type StatisticsPage = ViewPage<"statistics", StatisticsSetup, StatisticsState, StatisticsAnswer>;

/** Frequencies, cross-tables and comparisons. */
export const statisticsView: View<"statistics", StatisticsSetup, StatisticsState, StatisticsAnswer> = {
  kind: "statistics",
  path: "/statistics",
  stateFrom: statisticsStateFrom,
  query: statisticsQuery,
  answer: ({ atlas, find }, setup, state) => {
    const { variable, by, where } = state;
    const within = withinOf(find, state);
    const cross =
      variable === null || by === null ? null : atlas.cross({ rows: variable, columns: by, where, within });
    return {
      ...selectionAnswer(atlas, state, within, setup.facets),
      frequencies: variable === null ? null : frequenciesOf(atlas, variable, where, within),
      cross,
      comparison: cross && comparisonOf(cross, setup.several),
    };
  },
};

/** Counts among the selected, the variable's own condition included: a facet leaves that one out. */
function frequenciesOf(
  atlas: Atlas,
  variable: string,
  where: Where,
  within: RowSet | undefined,
): Facet | null {
  const isRestricted = where.some((condition) => condition.variable === variable);
  const rows = isRestricted ? atlas.select(where, { within }).rows() : within;
  return (
    atlas.facets(isRestricted ? [] : where, { within: rows, variables: [variable] }).facets[variable] ?? null
  );
}

function comparisonOf(
  { rows, columns, cells, base }: CrossTable,
  several: readonly string[],
): TableComparison {
  return tableComparisonOf({
    rows: rows.categories,
    columns: columns.categories,
    counts: cells[0] ?? [],
    columnBases: columns.totals,
    base,
    severalRows: several.includes(rows.variable),
    severalColumns: several.includes(columns.variable),
  });
}
