import { fontSize } from "../lettering.ts";
import { estimatedWidth, wrapped } from "../wrapped.ts";
import type { KnowledgeMapModel } from "./model.ts";

const lineHeight = 17;
const rowLabelWidth = 196;
const totalWidth = 78;
const tallestRow = 112;
const lowestRow = 58;
/** Rows share this height until they reach the lowest. */
const rowsHeight = 760;
const leastColumnWidth = 84;
const mostBubbleRadius = 44;

/** Where everything of the figure lies, in pixels of its own coordinate system. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  /** The upper left corner of the first cell. */
  readonly left: number;
  readonly top: number;
  readonly columnWidth: number;
  readonly rowHeight: number;
  readonly lineHeight: number;
  readonly columnLabels: readonly (readonly string[])[];
  readonly rowLabels: readonly (readonly string[])[];
  /** Radius of the bubble of a count; the area is proportional to it. */
  radiusOf(count: number): number;
}

/** Lays a knowledge map out in a width; many columns make it wider rather than unreadable. `above` is left free. */
export function layoutOf(model: KnowledgeMapModel, width: number, above: number): MapLayout {
  const { rows, columns, counts } = model;
  const number = Math.max(1, columns.categories.length);
  const rowHeight = Math.round(
    Math.min(tallestRow, Math.max(lowestRow, rowsHeight / Math.max(1, rows.categories.length))),
  );
  const columnWidth = Math.max(
    leastColumnWidth,
    longestWord(model) + 14,
    (width - rowLabelWidth - totalWidth) / number,
  );
  const columnLabels = columns.categories.map(({ label }) =>
    wrapped(label.text, fontSize, columnWidth - 14, 4),
  );
  const rowLabels = rows.categories.map(({ label }) => wrapped(label.text, fontSize, rowLabelWidth - 18, 4));
  const headHeight = Math.max(1, ...columnLabels.map((lines) => lines.length)) * lineHeight + 40;
  const most = Math.max(1, ...counts.flat());
  const radius = Math.min(mostBubbleRadius, columnWidth / 2 - 6, (rowHeight - 22) / 2);
  return {
    width: rowLabelWidth + totalWidth + columnWidth * number,
    height: above + headHeight + rows.categories.length * rowHeight + 52,
    left: rowLabelWidth,
    top: above + headHeight,
    columnWidth,
    rowHeight,
    lineHeight,
    columnLabels,
    rowLabels,
    radiusOf: (count) => (count === 0 ? 0 : Math.max(2.5, radius * Math.sqrt(count / most))),
  };
}

/** Width of the longest word among the column labels, within reason: it should not be cut. */
function longestWord({ columns }: KnowledgeMapModel): number {
  const words = columns.categories.flatMap(({ label }) => label.text.split(/(?<=[\s/-])/));
  return Math.min(150, Math.max(0, ...words.map((word) => estimatedWidth(word.trim(), fontSize))));
}
