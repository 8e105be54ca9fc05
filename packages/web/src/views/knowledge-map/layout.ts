import { fontSize } from "../lettering.ts";
import { estimatedWidth, wrapped } from "../wrapped.ts";
import { type CellLayout, cellLayoutOf, tallestUnits } from "./cell-layout.ts";
import type { KnowledgeMapModel } from "./model.ts";

/** What the figure is drawn for, in pixels, where nothing says another. */
export const wideWidth = 980;
const lineHeight = 17;
const rowLabelWidth = 190;
const totalWidth = 74;
const tallestRow = 118;
/** Rows share this height until they reach the lowest. */
const rowsHeight = 760;
const leastColumnWidth = 84;

/** Where everything of the figure lies, in pixels of its own coordinate system. */
export interface MapLayout extends CellLayout {
  readonly width: number;
  readonly height: number;
  /** The upper left corner of the first cell. */
  readonly left: number;
  readonly top: number;
  readonly lineHeight: number;
  readonly columnLabels: readonly (readonly string[])[];
  readonly rowLabels: readonly (readonly string[])[];
}

/** Lays a knowledge map out in a width; many columns make it wider rather than unreadable. `above` is left free. */
export function layoutOf(model: KnowledgeMapModel, width: number, above: number): MapLayout {
  const { rows, columns } = model;
  const number = Math.max(1, columns.categories.length);
  const columnWidth = Math.max(
    leastColumnWidth,
    longestWord(model) + 14,
    (width - rowLabelWidth - totalWidth) / number,
  );
  const cell = cellLayoutOf(model, {
    columnWidth,
    rowHeight: Math.min(tallestRow, rowsHeight / Math.max(1, rows.categories.length)),
    tallestUnits,
  });
  const columnLabels = columns.categories.map(({ label }) =>
    wrapped(label.text, fontSize, columnWidth - 14, 4),
  );
  const rowLabels = rows.categories.map(({ label }) => wrapped(label.text, fontSize, rowLabelWidth - 18, 4));
  const headHeight = Math.max(1, ...columnLabels.map((lines) => lines.length)) * lineHeight + 40;
  return {
    ...cell,
    width: rowLabelWidth + totalWidth + columnWidth * number,
    height: above + headHeight + rows.categories.length * cell.rowHeight + 52,
    left: rowLabelWidth,
    top: above + headHeight,
    lineHeight,
    columnLabels,
    rowLabels,
  };
}

/** Width of the longest word among the column labels, within reason: it should not be cut. */
function longestWord({ columns }: KnowledgeMapModel): number {
  return Math.min(150, Math.max(0, ...wordWidths(columns.categories, fontSize)));
}

/** The widths of the parts that labels can be broken into, in letters of a size. */
export function wordWidths(
  categories: KnowledgeMapModel["columns"]["categories"],
  letters: number,
): readonly number[] {
  const words = categories.flatMap(({ label }) => label.text.split(/(?<=[\s/-])/));
  return words.map((word) => estimatedWidth(word.trim(), letters));
}
