import { fontSize } from "../lettering.ts";
import { wrapped } from "../wrapped.ts";
import { type CellLayout, cellLayoutOf, unitPitch } from "./cell-layout.ts";
import type { KnowledgeMapModel } from "./model.ts";
import { labelHeight, labelLine, rowLabelsOf, tallestUnitsOf } from "./narrow-layout.ts";

/** Where everything of a map lies whose cells are lines below each other, in pixels of its own coordinate system. */
export interface LinesLayout extends Pick<CellLayout, "radiusOf" | "hasRings" | "style"> {
  readonly width: number;
  readonly height: number;
  /** Where discs, numbers and what is inside begin, after the labels of columns. */
  readonly discs: number;
  readonly numbers: number;
  readonly inside: number;
  /** Marks for single initiatives beside each other. */
  readonly inLine: number;
  readonly columnLabels: readonly (readonly string[])[];
  readonly rowLabels: readonly (readonly string[])[];
  /** The upper edge of each group of lines: that of the totals of columns, then those of the rows, then the end. */
  readonly tops: readonly number[];
  /** Edges of the lines of each group, from the first: one for each column, then the end. */
  readonly lineTops: readonly (readonly number[])[];
}

const lineRadius = 14;
/** Lines without initiatives are as low as fingers and pointers allow. */
const lineHeight = { empty: 25, marked: 32 } as const;
/** The line with the name of the rows, above the first of them. */
const rowsHead = 26;
const numberWidth = 66;

/** A line for each cell, in groups below the labels of rows; fits every width. `above` is left free. */
export function linesLayoutOf(model: KnowledgeMapModel, width: number, above: number): LinesLayout {
  const { columns } = model;
  const labelWidth = Math.round(Math.min(260, width * 0.38));
  const columnLabels = columns.categories.map(({ label }) =>
    wrapped(label.text, fontSize, labelWidth - 10, 3),
  );
  const cell = cellLayoutOf(model, {
    columnWidth: lineRadius * 2 + 12,
    rowHeight: 0,
    tallestUnits: tallestUnitsOf(model),
  });
  const numbers = cell.style === "units" ? labelWidth : labelWidth + 2 * lineRadius + 10;
  const inside = numbers + numberWidth;
  const inLine = Math.max(1, Math.floor((width - inside) / unitPitch));
  const rowLabels = rowLabelsOf(model, width);
  const heightOf = (count: number, column: number) =>
    Math.max(
      count > 0 ? lineHeight.marked : lineHeight.empty,
      (columnLabels[column]?.length ?? 1) * labelLine + 8,
      model.marks === null ? 0 : Math.ceil(count / inLine) * unitPitch + 12,
    );
  const lineTops = [
    edgesOf(
      columns.categories.map((_, column) => heightOf(0, column)),
      0,
    ),
    ...model.cells.map((cells) =>
      edgesOf(
        cells.map(({ count }, column) => heightOf(count, column)),
        0,
      ),
    ),
  ];
  const labels = [rowsHead + labelLine, ...rowLabels.map(({ length }) => labelHeight(length))];
  const tops = edgesOf(
    labels.map((label, group) => label + (lineTops[group]?.at(-1) ?? 0) + 8),
    above,
  );
  return {
    width,
    height: (tops.at(-1) ?? 0) + 4,
    style: cell.style,
    hasRings: cell.hasRings,
    radiusOf: cell.radiusOf,
    discs: labelWidth + lineRadius,
    numbers,
    inside,
    inLine,
    columnLabels,
    rowLabels,
    tops,
    lineTops,
  };
}

function edgesOf(heights: readonly number[], from: number): number[] {
  return [...heights, 0].map((_, place) => heights.slice(0, place).reduce((sum, one) => sum + one, from));
}
