import type { BriefTable, Run } from "../document.ts";
import type { Flow } from "./flow.ts";
import { ink } from "./ink.ts";
import { linesOf, type Setting, widthOf } from "./lines.ts";
import { page } from "./page.ts";
import { settings } from "./settings.ts";
import { ornament, type Tagged, tagged } from "./tags.ts";

const gap = 10;
const padding = 2.6;
const widestNumber = 86;

/** A table with its caption above and its note below, headers tagged. */
export function tableBlock(
  flow: Flow,
  parent: Tagged,
  table: BriefTable,
  note: string,
  { x, width }: { readonly x: number; readonly width: number },
): void {
  const widths = columnWidths(flow, table, width);
  flow.skip(6);
  flow.ensure(Math.min(tableHeight(flow, table, width), page.bottom - page.top));
  const element = tagged(flow.doc, parent, "Table");
  const caption = tagged(flow.doc, element, "Caption");
  const captionLines = linesOf(flow.doc, [{ text: table.caption }], settings.caption, width);
  flow.setLines(captionLines, settings.caption, caption, "Caption", x);
  caption.end();
  flow.y += 3;
  const heads = table.heads.map(({ text }) => [{ text }]);
  setRow(flow, element, heads, { widths, x, width, isHead: true });
  for (const cells of table.rows)
    setRow(
      flow,
      element,
      cells.map(({ runs }) => runs),
      { widths, x, width, isHead: false },
    );
  element.end();
  if (note !== "") {
    flow.y += 3;
    const said = tagged(flow.doc, parent, "P");
    flow.setLines(linesOf(flow.doc, [{ text: note }], settings.note, width), settings.note, said, "P", x);
    said.end();
  }
  flow.skip(10);
}

/** Caption, head and rows together: a table that fits on a page is not broken. */
export function tableHeight(flow: Flow, table: BriefTable, width: number): number {
  const { doc } = flow;
  const { caption, heads, rows } = table;
  const widths = columnWidths(flow, table, width);
  const lines = (cells: readonly (readonly Run[])[], setting: Setting) =>
    Math.max(1, ...cells.map((runs, column) => linesOf(doc, runs, setting, widths[column] ?? 0).length));
  const head = lines(
    heads.map(({ text }) => [{ text }]),
    settings.head,
  );
  const body = rows.map((cells) =>
    lines(
      cells.map(({ runs }) => runs),
      settings.cell,
    ),
  );
  const all = [head, ...body].reduce((sum, count) => sum + count * settings.cell.leading + 2 * padding, 3);
  return all + linesOf(doc, [{ text: caption }], settings.caption, width).length * settings.caption.leading;
}

interface RowShape {
  readonly widths: readonly number[];
  readonly x: number;
  readonly width: number;
  readonly isHead: boolean;
}

function setRow(
  flow: Flow,
  table: Tagged,
  cells: readonly (readonly Run[])[],
  { widths, x, width, isHead }: RowShape,
): void {
  const setting: Setting = isHead ? settings.head : settings.cell;
  const lines = cells.map((runs, column) => linesOf(flow.doc, runs, setting, widths[column] ?? 0));
  const height = Math.max(1, ...lines.map(({ length }) => length)) * setting.leading + 2 * padding;
  flow.ensure(height);
  const row = tagged(flow.doc, table, "TR");
  const top = flow.y + padding;
  let left = x;
  lines.forEach((cell, column) => {
    const own = widths[column] ?? 0;
    const isHeader = isHead || column === 0;
    const scope = isHead ? "Column" : "Row";
    const element = tagged(flow.doc, row, isHeader ? "TH" : "TD", isHeader ? { scope } : {});
    const offset = isHead ? height - 2 * padding - cell.length * setting.leading : 0;
    cell.forEach((line, index) => {
      const shift = column === 0 ? 0 : own - line.width;
      flow.drawLines(
        [line],
        setting,
        element,
        isHeader ? "TH" : "TD",
        left + shift,
        top + offset + index * setting.leading,
      );
    });
    element.end();
    left += own + gap;
  });
  row.end();
  flow.y += height;
  rule(flow, x, width, isHead);
}

function rule({ doc, y }: Flow, x: number, width: number, isHead: boolean): void {
  ornament(doc, () => {
    doc
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(isHead ? 0.9 : 0.4)
      .strokeColor(ink(isHead ? "ink" : "line"))
      .stroke();
  });
}

/** Numbers get what they need, the first column the rest. */
function columnWidths({ doc }: Flow, { heads, rows }: BriefTable, width: number): readonly number[] {
  const numbers = heads.slice(1).map(({ text }, column) => {
    const cells = rows.map((cells) => (cells[column + 1]?.runs ?? []).map((run) => run.text).join(""));
    const content = cells.map((cell) => widthOf(doc, settings.cell.face, settings.cell.size, cell));
    const words = text
      .split(/\s+/)
      .map((word) => widthOf(doc, settings.head.face, settings.head.size, `${word} `));
    return Math.min(widestNumber, Math.max(28, ...content, ...words) + 1);
  });
  const rest = width - numbers.reduce((sum, each) => sum + each + gap, 0);
  return [Math.max(rest, 60), ...numbers];
}
