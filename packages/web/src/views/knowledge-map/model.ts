import type { CrossSide } from "@mapwright/atlas";
import type { MissingReason } from "@mapwright/domain";
import type { Label } from "../../reader/label.ts";
import { categoryLabel, type VariableView } from "../../reader/variable-view.ts";
import type { KnowledgeMapAnswer, UnitMark } from "./counts.ts";

/** One side of the knowledge map with what a reader sees of it. */
export interface MapSide {
  readonly variable: string;
  readonly label: Label;
  /** Several answers are allowed: categories overlap and add up to more than the base. */
  readonly several: boolean;
  readonly categories: readonly { readonly code: string; readonly label: Label; readonly total: number }[];
  readonly missing: Readonly<Partial<Record<MissingReason, number>>>;
}

/** A cell: initiatives with both categories, each once, and the ends of the interval of their share, 0 to 1. */
export interface MapCell {
  readonly count: number;
  readonly low: number;
  readonly high: number;
  /** By category of `layers`, of `colours`; empty without them. */
  readonly layers: readonly number[];
  readonly colours: readonly number[];
}

/**
 * A knowledge map with its words: initiatives by two variables, and by others inside each cell. `base` of the
 * `selected` initiatives have a known row and column and are counted; the others may be missing for some of them.
 */
export interface KnowledgeMapModel {
  /** What the initiatives are: the title of the map. */
  readonly subject: Label;
  readonly selected: number;
  readonly base: number;
  readonly rows: MapSide;
  readonly columns: MapSide;
  readonly layers: MapSide | null;
  readonly colours: MapSide | null;
  /** `cells[row][column]`. */
  readonly cells: readonly (readonly MapCell[])[];
  /** Each initiative, when they are few; an initiative stands in every cell that it has. */
  readonly marks: readonly UnitMark[] | null;
}

/** Joins the counts with the labels of their variables. */
export function knowledgeMapModel(
  subject: Label,
  { counts, coloured, marks }: KnowledgeMapAnswer,
  views: readonly VariableView[],
): KnowledgeMapModel {
  const { rows, columns, layers, selected, base, cells } = counts;
  const width = columns.categories.length;
  return {
    subject,
    selected,
    base,
    rows: sideOf(rows, views),
    columns: sideOf(columns, views),
    layers: layers ? sideOf(layers, views) : null,
    colours: coloured?.layers ? sideOf(coloured.layers, views) : null,
    cells: rows.categories.map((_, row) =>
      columns.categories.map((__, column) => {
        const cell = cells[row * width + column];
        return {
          count: cell?.count ?? 0,
          low: cell?.share.low ?? 0,
          high: cell?.share.high ?? 0,
          layers: cell?.byLayer ?? [],
          colours: coloured?.cells[row * width + column]?.byLayer ?? [],
        };
      }),
    ),
    marks,
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
