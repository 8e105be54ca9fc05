import type { KnowledgeMapModel } from "./model.ts";

/** How a cell tells its initiatives: a mark for each, or a disc with number, shapes and bars beside or below it. */
export type CellStyle = "units" | "beside" | "below";

/** What a cell is drawn by, in pixels of the figure. */
export interface CellLayout {
  readonly columnWidth: number;
  readonly rowHeight: number;
  readonly style: CellStyle;
  /** The largest disc, interval included. */
  readonly radius: number;
  /** How high the lines of shapes and of bars are; 0 where cells have none. */
  readonly shapes: number;
  readonly bars: number;
  /** Rings show the interval of a share: only where few initiatives make it wide. */
  readonly hasRings: boolean;
  /** Radius of the disc of a count; the area is proportional to it. */
  radiusOf(count: number): number;
}

/** Below this base the intervals of shares are wide enough to be told with each. */
export const fewInitiatives = 200;
/** The height of the line with number and share. */
export const numberLine = 14;
export const unitPitch = 16;
export const tallestUnits = 176;
const mostRadius = 42;
/** Discs above their number: the largest where rows are few, and where they are many. */
const radiusAbove = { few: 28, many: 22 } as const;
/** From this width on a cell has room for number, shapes and bars beside its disc. */
const wideCell = 132;

interface CellRoom {
  readonly columnWidth: number;
  /** What a row may take; cells with much inside take more. */
  readonly rowHeight: number;
  /** Cells with a mark for each initiative may grow to this height; discs where they would be higher. */
  readonly tallestUnits: number;
}

/** Lays the cells of a map out, all alike, in the room that a row and a column have. */
export function cellLayoutOf(model: KnowledgeMapModel, room: CellRoom): CellLayout {
  const { columnWidth } = room;
  const units = unitsHeight(model, room);
  const style = units === undefined ? (columnWidth >= wideCell ? "beside" : "below") : "units";
  const sizes = units === undefined ? sizesOf(model, room, style) : { rowHeight: units, radius: 0, bars: 0 };
  const hasRings = model.base < fewInitiatives;
  return {
    ...sizes,
    columnWidth,
    style,
    shapes: shapesHeight(model),
    hasRings,
    radiusOf: radiusScale([model], sizes.radius, hasRings),
  };
}

function sizesOf(model: KnowledgeMapModel, { columnWidth, rowHeight: most }: CellRoom, style: CellStyle) {
  const shapes = shapesHeight(model);
  const hasBars = model.colours !== null;
  if (style === "beside") {
    const lowest = shapes > 0 || hasBars ? 76 : 58;
    const rowHeight = Math.round(Math.max(lowest, most));
    const radius = Math.min(mostRadius, columnWidth * 0.235, (rowHeight - 16) / 2);
    return { rowHeight, radius, bars: hasBars ? Math.min(37, rowHeight - numberLine - shapes - 8) : 0 };
  }
  const bars = hasBars ? 25 : 0;
  const radius = Math.min(columnWidth / 2 - 6, most >= 100 ? radiusAbove.few : radiusAbove.many);
  return { rowHeight: Math.round(2 * radius + numberLine + shapes + bars + 18), radius, bars };
}

function shapesHeight({ layers }: KnowledgeMapModel): number {
  return layers === null ? 0 : 22;
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
function unitsHeight({ marks, cells }: KnowledgeMapModel, room: CellRoom): number | undefined {
  if (!marks) return undefined;
  const most = Math.max(1, ...cells.flat().map(({ count }) => count));
  const height = 30 + Math.ceil(most / unitsInLine(room.columnWidth)) * unitPitch + 8;
  return height <= room.tallestUnits ? Math.max(58, height) : undefined;
}

export function unitsInLine(columnWidth: number): number {
  return Math.max(1, Math.floor((columnWidth - 16) / unitPitch));
}
