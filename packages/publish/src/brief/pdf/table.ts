import type { BriefTable, Run } from "../document.ts";
import type { Flow } from "./flow.ts";
import { ink } from "./ink.ts";
import { type Line, linesOf } from "./lines.ts";
import { page } from "./page.ts";
import { settings } from "./settings.ts";
import {
  headCells,
  layoutHeight,
  padding,
  rowHeight,
  type TableLayout,
  tableLayouts,
} from "./table-layout.ts";
import { ornament, repeated, type Tagged, tagged } from "./tags.ts";

interface Place {
  readonly x: number;
  readonly width: number;
}

/** A table with its caption above and its note below. */
export function tableBlock(flow: Flow, parent: Tagged, table: BriefTable, note: string, place: Place): void {
  flow.skip(6);
  setTable(flow, parent, table, place);
  if (note !== "") {
    flow.y += 3;
    const said = tagged(flow.doc, parent, "P");
    const lines = linesOf(flow.doc, [{ text: note }], settings.note, place.width);
    flow.setLines(lines, settings.note, said, "P", place.x);
    said.end();
  }
  flow.skip(10);
}

/** A table from the cursor on, headers tagged; on each page that it goes on to, its head stands again. */
export function setTable(flow: Flow, parent: Tagged, table: BriefTable, { x, width }: Place): void {
  tableLayouts(flow.doc, flow.messages, table, width).forEach((layout, place) => {
    if (place > 0) flow.skip(16);
    setLayout(flow, parent, layout, x);
  });
}

/** Rows that stay together at the least where a table is broken. */
const fewest = 5;

/** What a table needs at the place where it begins: all of it, unless it is long. */
export function tableHeight(flow: Flow, table: BriefTable, width: number): number {
  const [first, ...others] = tableLayouts(flow.doc, flow.messages, table, width);
  if (first === undefined) return 0;
  return others.length > 0 || isLong(flow, first) ? startHeight(flow, first) : layoutHeight(flow.doc, first);
}

/** A table of more than half a page may begin where it stands; a shorter one is not broken. */
function isLong(flow: Flow, layout: TableLayout): boolean {
  return layoutHeight(flow.doc, layout) > (page.bottom - page.top) / 2;
}

/** Caption, head and the first rows. */
function startHeight(flow: Flow, layout: TableLayout): number {
  const table = { ...layout.table, rows: layout.table.rows.slice(0, fewest) };
  return layoutHeight(flow.doc, { ...layout, table });
}

function setLayout(flow: Flow, parent: Tagged, layout: TableLayout, x: number): void {
  const { doc, messages } = flow;
  const { table, width } = layout;
  flow.ensure(isLong(flow, layout) ? startHeight(flow, layout) : layoutHeight(doc, layout));
  const element = tagged(doc, parent, "Table");
  const caption = tagged(doc, element, "Caption");
  const lines = linesOf(doc, [{ text: table.caption }], settings.caption, width);
  flow.setLines(lines, settings.caption, caption, "Caption", x);
  caption.end();
  flow.y += 3;
  setRow(flow, element, headCells(layout), { layout, x, isHead: true });
  const rows = table.rows.map((cells) => cells.map(({ runs }) => runs));
  const heights = rows.map((cells) => rowHeight(doc, layout, cells, layout.cell));
  rows.forEach((cells, place) => {
    const isNearEnd = rows.length - place === fewest - 2;
    const ahead = isNearEnd ? heights.slice(place) : heights.slice(place, place + 1);
    if (flow.y + ahead.reduce((sum, each) => sum + each, 0) > page.bottom) {
      flow.newPage();
      repeated(doc, () =>
        repeatHead(flow, layout, x, messages.text("brief-continued", { caption: table.caption })),
      );
    }
    setRow(flow, element, cells, { layout, x, isHead: false });
  });
  element.end();
}

/** Caption and head once more, for the eye: the structure has them already. */
function repeatHead(flow: Flow, layout: TableLayout, x: number, caption: string): void {
  const lines = linesOf(flow.doc, [{ text: caption }], settings.caption, layout.width);
  flow.y = flow.drawLines(lines, settings.caption, undefined, "Artifact", x, flow.y) + 3;
  setRow(flow, undefined, headCells(layout), { layout, x, isHead: true });
}

interface RowShape {
  readonly layout: TableLayout;
  readonly x: number;
  readonly isHead: boolean;
}

/** A row from the cursor on; one that repeats what was told belongs to no table. */
function setRow(
  flow: Flow,
  table: Tagged | undefined,
  cells: readonly (readonly Run[])[],
  { layout, x, isHead }: RowShape,
): void {
  const { doc } = flow;
  const setting = isHead ? layout.head : layout.cell;
  const height = rowHeight(doc, layout, cells, setting);
  const row = table === undefined ? undefined : tagged(doc, table, "TR");
  let left = x;
  cells.forEach((runs, column) => {
    const own = layout.widths[column] ?? 0;
    const lines = linesOf(doc, runs, setting, own);
    const isHeader = isHead || column === 0;
    const kind = isHeader ? "TH" : "TD";
    const scope = { scope: isHead ? "Column" : "Row" } as const;
    const element = row === undefined ? undefined : tagged(doc, row, kind, isHeader ? scope : {});
    const lift = isHead ? height - 2 * padding - lines.length * setting.leading : 0;
    lines.forEach((line: Line, place) => {
      const shift = column === 0 ? 0 : own - line.width;
      const top = flow.y + padding + lift + place * setting.leading;
      flow.drawLines([line], setting, element, kind, left + shift, top);
    });
    element?.end();
    left += own + layout.gap;
  });
  row?.end();
  flow.y += height;
  if (row === undefined) strokeRule(flow, x, layout.width, isHead);
  else ornament(doc, () => strokeRule(flow, x, layout.width, isHead));
}

function strokeRule({ doc, y }: Flow, x: number, width: number, isHead: boolean): void {
  doc
    .moveTo(x, y)
    .lineTo(x + width, y)
    .lineWidth(isHead ? 0.9 : 0.4)
    .strokeColor(ink(isHead ? "ink" : "line"))
    .stroke();
}
