import type { CrossSide, KnowledgeMap } from "@mapwright/atlas";
import type { MissingReason } from "@mapwright/domain";
import type { Label } from "../../reader/label.ts";
import { categoryLabel, type VariableView } from "../../reader/variable-view.ts";

/** One side of the knowledge map with what a reader sees of it. */
export interface MapSide {
  readonly variable: string;
  readonly label: Label;
  /** Several answers are allowed: categories overlap and add up to more than the base. */
  readonly several: boolean;
  readonly categories: readonly { readonly code: string; readonly label: Label; readonly total: number }[];
  readonly missing: Readonly<Partial<Record<MissingReason, number>>>;
}

/**
 * A knowledge map with its words: initiatives by two variables, and by a third inside each cell. `base` of the
 * `selected` initiatives have a known row and column and are counted; the third may be missing for some of them.
 */
export interface KnowledgeMapModel {
  /** What the initiatives are: the title of the map. */
  readonly subject: Label;
  readonly selected: number;
  readonly base: number;
  readonly rows: MapSide;
  readonly columns: MapSide;
  readonly layers: MapSide | null;
  /** `counts[row][column]`: initiatives with both categories, each once. */
  readonly counts: readonly (readonly number[])[];
  /** `layered[row][column][layer]`; empty lists without a third variable. */
  readonly layered: readonly (readonly (readonly number[])[])[];
}

/** Joins the counts with the labels of their variables. */
export function knowledgeMapModel(
  subject: Label,
  map: KnowledgeMap,
  views: readonly VariableView[],
): KnowledgeMapModel {
  const { rows, columns, layers, selected, base, cells } = map;
  const width = columns.categories.length;
  const lines = rows.categories.map((_, row) => cells.slice(row * width, (row + 1) * width));
  return {
    subject,
    selected,
    base,
    rows: sideOf(rows, views),
    columns: sideOf(columns, views),
    layers: layers ? sideOf(layers, views) : null,
    counts: lines.map((line) => line.map(({ count }) => count)),
    layered: lines.map((line) => line.map(({ byLayer }) => byLayer)),
  };
}

function sideOf(side: CrossSide, views: readonly VariableView[]): MapSide {
  const { variable, categories, totals, missing } = side;
  const view = views.find(({ code }) => code === variable);
  return {
    variable,
    label: view?.label ?? { text: variable, lang: "und" },
    several: view?.several ?? false,
    missing,
    categories: categories.map((code, position) => ({
      code,
      label: view ? categoryLabel(view, code) : { text: code, lang: "und" },
      total: totals[position] ?? 0,
    })),
  };
}
