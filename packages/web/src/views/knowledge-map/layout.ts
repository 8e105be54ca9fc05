import { fontSize } from "../lettering.ts";
import { estimatedWidth, wrapped } from "../wrapped.ts";
import type { KnowledgeMapModel } from "./model.ts";

const lineHeight = 17;
const rowLabelWidth = 190;
const totalWidth = 74;
const tallestRow = 118;
/** Bars below the shapes of a narrow cell take this from its row. */
export const barsBelow = 26;
/** Rows share this height until they reach the lowest. */
const rowsHeight = 760;
const leastColumnWidth = 84;
const mostBubbleRadius = 42;
/** From this width on a cell has room for shapes and bars beside its disc. */
const wideCell = 132;
export const unitPitch = 16;
const tallestUnits = 176;

/** How a cell tells its initiatives: a mark for each, or a disc with shapes beside or below it. */
export type CellStyle = "units" | "beside" | "below" | "plain";

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
  readonly style: CellStyle;
  /** The largest disc, interval included. */
  readonly radius: number;
  /** Rings show the interval of a share: only where few initiatives make it wide. */
  readonly hasRings: boolean;
  /** Radius of the disc of a count; the area is proportional to it. */
  radiusOf(count: number): number;
}

/** Below this base the intervals of shares are wide enough to be told with each. */
export const fewInitiatives = 200;

/** Lays a knowledge map out in a width; many columns make it wider rather than unreadable. `above` is left free. */
export function layoutOf(model: KnowledgeMapModel, width: number, above: number): MapLayout {
  const { rows, columns, layers, colours } = model;
  const number = Math.max(1, columns.categories.length);
  const columnWidth = Math.max(
    leastColumnWidth,
    longestWord(model) + 14,
    (width - rowLabelWidth - totalWidth) / number,
  );
  const units = unitsHeight(model, columnWidth);
  const hasInside = layers !== null || colours !== null;
  const style = units ? "units" : !hasInside ? "plain" : columnWidth >= wideCell ? "beside" : "below";
  const shared = rowsHeight / Math.max(1, rows.categories.length);
  const lowest = style === "below" ? 90 : style === "beside" ? 76 : 58;
  const bars = style === "below" && layers !== null && colours !== null ? barsBelow : 0;
  const rowHeight = Math.round(units ?? Math.min(tallestRow, Math.max(lowest, shared)) + bars);
  const columnLabels = columns.categories.map(({ label }) =>
    wrapped(label.text, fontSize, columnWidth - 14, 4),
  );
  const rowLabels = rows.categories.map(({ label }) => wrapped(label.text, fontSize, rowLabelWidth - 18, 4));
  const headHeight = Math.max(1, ...columnLabels.map((lines) => lines.length)) * lineHeight + 40;
  const radius = Math.min(
    mostBubbleRadius,
    style === "beside" ? columnWidth * 0.235 : columnWidth / 2 - 12,
    // Below its number and above the shapes.
    style === "below" ? (rowHeight - bars - 50) / 2 : (rowHeight - 16) / 2,
  );
  const hasRings = model.base < fewInitiatives;
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
    style,
    radius,
    hasRings,
    radiusOf: radiusScale([model], radius, hasRings),
  };
}

/** One scale of areas for maps that are compared: the largest cell, with its interval where shown, gets `radius`. */
export function radiusScale(
  models: readonly KnowledgeMapModel[],
  radius: number,
  withIntervals = false,
): (count: number) => number {
  const sizes = models.flatMap(({ cells, base }) =>
    cells.flat().map(({ count, high }) => (withIntervals ? high * base : count)),
  );
  const most = Math.max(1, ...sizes);
  return (count) => (count === 0 ? 0 : Math.max(2.5, radius * Math.sqrt(count / most)));
}

/** The height of rows that hold a mark for each initiative; undefined when there are too many to be drawn so. */
function unitsHeight({ marks, cells }: KnowledgeMapModel, columnWidth: number): number | undefined {
  if (!marks) return undefined;
  const most = Math.max(1, ...cells.flat().map(({ count }) => count));
  const height = 30 + Math.ceil(most / unitsInLine(columnWidth)) * unitPitch + 8;
  return height <= tallestUnits ? Math.max(58, height) : undefined;
}

export function unitsInLine(columnWidth: number): number {
  return Math.max(1, Math.floor((columnWidth - 16) / unitPitch));
}

/** Width of the longest word among the column labels, within reason: it should not be cut. */
function longestWord({ columns }: KnowledgeMapModel): number {
  const words = columns.categories.flatMap(({ label }) => label.text.split(/(?<=[\s/-])/));
  return Math.min(150, Math.max(0, ...words.map((word) => estimatedWidth(word.trim(), fontSize))));
}
