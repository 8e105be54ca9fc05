import { fontSize } from "../lettering.ts";
import { wrapped } from "../wrapped.ts";
import { type CellLayout, cellLayoutOf } from "./cell-layout.ts";
import { layoutOf, wideWidth, wordWidths } from "./layout.ts";
import type { KnowledgeMapModel } from "./model.ts";

/** Where everything of a map lies whose labels stand above its cells, in pixels of its own coordinate system. */
export interface NarrowLayout extends CellLayout {
  readonly width: number;
  readonly height: number;
  readonly headFont: number;
  readonly heads: readonly (readonly string[])[];
  /** Where the lines of heads begin and end. */
  readonly headTop: number;
  readonly headFoot: number;
  readonly labels: readonly (readonly string[])[];
  /** The upper edge of each row, then of the totals. */
  readonly tops: readonly number[];
}

export const labelLine = 17;
export const headLine = 14;
/** What the total of a row takes beside its label. */
export const rowTotalWidth = 96;
const leastColumnWidth = 56;
const totalsHeight = 64;
/** What a row of a phone may take. */
const rowHeight = 92;

/** The columns beside each other in a width, each row with its label above; `above` is left free. Undefined where the columns do not fit. */
export function narrowLayoutOf(
  model: KnowledgeMapModel,
  width: number,
  above: number,
): NarrowLayout | undefined {
  const { rows, columns } = model;
  const columnWidth = width / Math.max(1, columns.categories.length);
  const headFont = columnWidth < 100 ? 11 : 13;
  const isCut = wordWidths(columns.categories, headFont).some((word) => word > columnWidth - 2);
  if (columnWidth < leastColumnWidth || isCut) return undefined;
  const cell = cellLayoutOf(model, { columnWidth, rowHeight, tallestUnits: tallestUnitsOf(model) });
  const heads = columns.categories.map(({ label }) => wrapped(label.text, headFont, columnWidth - 2, 4));
  const headTop = above + labelLine + 4;
  const headFoot = headTop + Math.max(1, ...heads.map(({ length }) => length)) * headLine + 10;
  const labels = rowLabelsOf(model, width);
  const heights = labels.map(({ length }) => labelHeight(length) + cell.rowHeight + 6);
  const top = headFoot + labelLine + 6;
  const tops = [...heights, 0].map((_, row) => heights.slice(0, row).reduce((sum, one) => sum + one, top));
  return {
    ...cell,
    width,
    height: (tops.at(-1) ?? top) + (rows.categories.length === 0 ? 0 : totalsHeight),
    headFont,
    heads,
    headTop,
    headFoot,
    labels,
    tops,
  };
}

/** How high the label of a row is, as a target for fingers, too. */
export function labelHeight(lines: number): number {
  return lines * labelLine + 10;
}

/** The labels of rows in lines, beside their totals. */
export function rowLabelsOf({ rows }: KnowledgeMapModel, width: number) {
  return rows.categories.map(({ label }) => wrapped(label.text, fontSize, width - rowTotalWidth, 3));
}

/** However high the marks are: a map whose wide form has one for each initiative has them here, as its words say. */
export function tallestUnitsOf(model: KnowledgeMapModel): number {
  return layoutOf(model, wideWidth, 0).style === "units" ? Number.POSITIVE_INFINITY : 0;
}
