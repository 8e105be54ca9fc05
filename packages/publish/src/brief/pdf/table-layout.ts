import type { Messages } from "@mapwright/web";
import type { BriefTable, Run } from "../document.ts";
import { linesOf, type Setting, widthOf } from "./lines.ts";
import { settings } from "./settings.ts";

/** How a table, or a part of one, is set in a width. */
export interface TableLayout {
  readonly table: BriefTable;
  readonly width: number;
  /** Of each column, without the gaps between. */
  readonly widths: readonly number[];
  readonly gap: number;
  readonly cell: Setting;
  readonly head: Setting;
}

/** Above and below the text of a row. */
export const padding = 2.6;

const roomy = { gap: 10, cell: settings.cell, head: settings.head };
const dense = { gap: 7, cell: settings.cellDense, head: settings.headDense };
type Style = typeof roomy | typeof dense;

const widestNumber = 86;

/** What the first column keeps at least, so that a label is not set in syllables. */
const narrowestLabel = 78;

/**
 * How a table is set: as it is, with smaller letters where it is wide, and in several parts below each other, each with the
 * labels of the rows, where it is wider than that.
 */
export function tableLayouts(
  doc: PDFKit.PDFDocument,
  messages: Messages,
  table: BriefTable,
  width: number,
): readonly TableLayout[] {
  for (const style of [roomy, dense]) {
    const layout = layoutIn(doc, table, width, style);
    if ((layout.widths[0] ?? 0) >= Math.min(narrowestLabel, labelWidth(doc, table, style))) return [layout];
  }
  const parts = columnsOfParts(doc, table, width);
  return parts.map((columns, place) => {
    const part = messages.text("brief-table-part", {
      caption: table.caption,
      part: place + 1,
      parts: parts.length,
    });
    return layoutIn(doc, { ...withColumns(table, columns), caption: part }, width, dense);
  });
}

/** Numbers get what they need, the first column the rest. */
function layoutIn(doc: PDFKit.PDFDocument, table: BriefTable, width: number, style: Style): TableLayout {
  const numbers = table.heads.slice(1).map((_, place) => numberWidth(doc, table, place + 1, style));
  const rest = width - numbers.reduce((sum, each) => sum + each + style.gap, 0);
  return { table, width, widths: [Math.max(rest, 1), ...numbers], ...style };
}

function numberWidth(
  doc: PDFKit.PDFDocument,
  { heads, rows }: BriefTable,
  column: number,
  { cell, head }: Style,
): number {
  const contents = rows.map((cells) => textOf(cells[column]?.runs ?? []));
  const words = (heads[column]?.text ?? "").split(/\s+/);
  const widest = [
    ...contents.map((text) => widthOf(doc, cell.face, cell.size, text)),
    ...words.map((word) => widthOf(doc, head.face, head.size, `${word} `)),
  ];
  return Math.min(widestNumber, Math.max(28, ...widest) + 1);
}

/** What the longest label takes in one line. */
function labelWidth(doc: PDFKit.PDFDocument, { rows }: BriefTable, { cell }: Style): number {
  return Math.max(
    0,
    ...rows.map((cells) => widthOf(doc, cell.face, cell.size, textOf(cells[0]?.runs ?? []))),
  );
}

/** The columns of numbers in as few parts as they need, about as many in each. */
function columnsOfParts(
  doc: PDFKit.PDFDocument,
  table: BriefTable,
  width: number,
): readonly (readonly number[])[] {
  const widths = table.heads
    .slice(1)
    .map((_, place) => numberWidth(doc, table, place + 1, dense) + dense.gap);
  const room = width - narrowestLabel;
  const parts = Math.ceil(widths.reduce((sum, each) => sum + each, 0) / room);
  for (let count = parts; count < widths.length; count++) {
    const each = Math.ceil(widths.length / count);
    const starts = Array.from({ length: Math.ceil(widths.length / each) }, (_, part) => part * each);
    const isFitting = (start: number) =>
      widths.slice(start, start + each).reduce((sum, own) => sum + own, 0) <= room;
    if (starts.every(isFitting))
      return starts.map((start) => widths.slice(start, start + each).map((_, place) => start + place + 1));
  }
  return widths.map((_, place) => [place + 1]);
}

function withColumns({ caption, heads, rows }: BriefTable, columns: readonly number[]): BriefTable {
  const kept = <Cell>(cells: readonly Cell[]) => [0, ...columns].flatMap((column) => cells[column] ?? []);
  return { caption, heads: kept(heads), rows: rows.map(kept) };
}

/** The lines that a row needs, at least one. */
export function rowHeight(
  doc: PDFKit.PDFDocument,
  { widths }: TableLayout,
  cells: readonly (readonly Run[])[],
  setting: Setting,
): number {
  const lines = cells.map((runs, column) => linesOf(doc, runs, setting, widths[column] ?? 0).length);
  return Math.max(1, ...lines) * setting.leading + 2 * padding;
}

export function headCells({ table }: TableLayout): readonly (readonly Run[])[] {
  return table.heads.map(({ text }) => [{ text }]);
}

/** Caption, head and rows together. */
export function layoutHeight(doc: PDFKit.PDFDocument, layout: TableLayout): number {
  const { table, width, cell, head } = layout;
  const caption = linesOf(doc, [{ text: table.caption }], settings.caption, width);
  const rows = table.rows.map((cells) =>
    rowHeight(
      doc,
      layout,
      cells.map(({ runs }) => runs),
      cell,
    ),
  );
  return rows.reduce(
    (sum, each) => sum + each,
    caption.length * settings.caption.leading + 3 + rowHeight(doc, layout, headCells(layout), head),
  );
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}
