import type { Block, BriefTable } from "../document.ts";
import { keepTogether, setBlock, textColumn } from "./blocks.ts";
import type { Flow } from "./flow.ts";
import { fullWidth, page } from "./page.ts";
import { setTable, tableBlock, tableHeight } from "./table.ts";
import { tableLayouts } from "./table-layout.ts";
import type { Tagged } from "./tags.ts";

/** Between two tables that stand side by side. */
const gutter = 26;
const halfWidth = (fullWidth - gutter) / 2;

/** A table of few columns is read across half a page; one that is longer than this stays alone. */
const mostColumns = 4;
const mostRows = 16;

/**
 * The numbers of the figures as tables, for who cannot see or wants to copy them: narrow ones in pairs, others over the whole
 * width. The last keep the foot of a brief company, which would else stand on a page alone.
 */
export function setFigureTables(
  flow: Flow,
  root: Tagged,
  blocks: readonly Block[],
  footHeight: number,
): void {
  const tables = blocks.flatMap((block) =>
    block.kind === "figure" ? [{ ...block.table, caption: block.caption }] : [],
  );
  const [first] = tables;
  if (first === undefined) return;
  const runs = [{ text: flow.messages.text("brief-figure-tables") }];
  const heading = { kind: "heading", level: 2, runs } as const;
  keepTogether(flow, [heading, { kind: "table", table: first, note: "" }]);
  setBlock(flow, root, heading, textColumn);
  inRows(flow, tables).forEach((row, place, rows) => {
    setTables(flow, root, row, place === rows.length - 1 ? footHeight : 0);
  });
}

type TableRow = readonly [BriefTable] | readonly [BriefTable, BriefTable];

/** Narrow tables stand side by side; one whose neighbour is wide takes the next narrow one, so that no half page stays empty. */
function inRows(flow: Flow, tables: readonly BriefTable[]): readonly TableRow[] {
  const [first, ...others] = tables;
  if (first === undefined) return [];
  const beside = isNarrow(flow, first) ? others.find((table) => isNarrow(flow, table)) : undefined;
  if (beside === undefined) return [[first], ...inRows(flow, others)];
  const rest = others.filter((table) => table !== beside);
  return [[first, beside], ...inRows(flow, rest)];
}

function isNarrow({ doc, messages }: Flow, table: BriefTable): boolean {
  const isShort = table.heads.length <= mostColumns && table.rows.length <= mostRows;
  return isShort && tableLayouts(doc, messages, table, halfWidth).length === 1;
}

function setTables(flow: Flow, root: Tagged, [left, right]: TableRow, below: number): void {
  const width = isNarrow(flow, left) ? halfWidth : fullWidth;
  const height = Math.max(
    tableHeight(flow, left, width),
    right === undefined ? 0 : tableHeight(flow, right, width),
  );
  flow.skip(6);
  flow.ensure(height + below);
  if (right === undefined) {
    tableBlock(flow, root, left, "", { x: page.left, width });
    return;
  }
  const top = flow.y;
  setTable(flow, root, left, { x: page.left, width });
  const bottom = flow.y;
  flow.y = top;
  setTable(flow, root, right, { x: page.left + halfWidth + gutter, width });
  flow.y = Math.max(flow.y, bottom);
  flow.skip(10);
}
