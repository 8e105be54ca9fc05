import type { Messages } from "../../messages/messages.ts";
import { type CellStyle, fewInitiatives } from "./cell-layout.ts";
import { mostMarks } from "./counts.ts";
import type { KnowledgeMapModel, MapSide } from "./model.ts";

/** What the figure shows, as its heading: subject and variables. */
export function titleText(model: KnowledgeMapModel, messages: Messages): string {
  return messages.text("map-title", {
    variables: messages.list(sidesOf(model).map(({ label }) => label.text)),
  });
}

/** Base, selected and missing in one line. */
export function baseText(model: KnowledgeMapModel, messages: Messages): string {
  const { base, selected } = model;
  const parts = [messages.text("map-base", { base, selected })];
  for (const side of [model.layers, model.colours]) {
    const unknown = side ? missingSum(side) : 0;
    if (side && unknown > selected - base)
      parts.push(messages.text("map-unlayered", { variable: side.label.text, count: unknown }));
  }
  if (base < selected) parts.push(messages.text("map-missing", { count: selected - base }));
  const several = sidesOf(model).filter((side) => side.several);
  if (several.length > 0)
    parts.push(
      messages.text("map-several", { variables: messages.list(several.map(({ label }) => label.text)) }),
    );
  return parts.join(" ");
}

/** How the figure is to be read: what a disc, a ring and a mark stand for. */
export function keyText({ marks, base }: KnowledgeMapModel, style: CellStyle, messages: Messages): string {
  if (style === "units") return messages.text("map-units", { most: mostMarks });
  const area = messages.text("map-area");
  return marks === null && base >= fewInitiatives ? area : `${area} ${messages.text("map-rings")}`;
}

function sidesOf({ rows, columns, layers, colours }: KnowledgeMapModel): MapSide[] {
  return [rows, columns, ...(layers ? [layers] : []), ...(colours ? [colours] : [])];
}

function missingSum({ missing }: MapSide): number {
  return Object.values(missing).reduce((sum, count) => sum + count, 0);
}

/** The figure in one sentence: its fullest cell and its gaps. */
export function sentenceText(model: KnowledgeMapModel, messages: Messages): string {
  const { rows, columns, base } = model;
  const cells = model.cells.flatMap((line, row) => line.map(({ count }, column) => ({ count, row, column })));
  const fullest = cells.reduce((best, cell) => (cell.count > best.count ? cell : best), {
    count: 0,
    row: 0,
    column: 0,
  });
  if (fullest.count === 0) return messages.text("map-nothing");
  const empty = cells.filter(({ count }) => count === 0).length;
  const first = messages.text("map-fullest", {
    row: rows.categories[fullest.row]?.label.text ?? "",
    column: columns.categories[fullest.column]?.label.text ?? "",
    count: fullest.count,
    base,
    share: messages.share(fullest.count, base) ?? "",
  });
  return `${first} ${messages.text(empty === 0 ? "map-no-gaps" : "map-gaps", { count: empty, cells: cells.length })}`;
}

/** A cell, a row, a column or the whole in words: what its link is called. */
export function placeText(
  model: KnowledgeMapModel,
  messages: Messages,
  row: number | null,
  column: number | null,
): string {
  if (row !== null && column !== null) return cellText(model, messages, row, column);
  const [side, place] = row !== null ? [model.rows, row] : [model.columns, column ?? 0];
  const category = side.categories[place];
  const count = category?.total ?? 0;
  return messages.text("map-side", {
    variable: side.label.text,
    category: category?.label.text ?? "",
    count,
    share: messages.share(count, model.base) ?? "",
  });
}

/** A cell by what it crosses: its row and its column. */
export function placeName(
  { rows, columns }: KnowledgeMapModel,
  messages: Messages,
  row: number,
  column: number,
): string {
  return messages.list([
    rows.categories[row]?.label.text ?? "",
    columns.categories[column]?.label.text ?? "",
  ]);
}

/** One cell in words: its number and share, the interval where it is wide, and what is inside. */
export function cellText(model: KnowledgeMapModel, messages: Messages, row: number, column: number): string {
  const { rows, columns, layers, colours, base } = model;
  const cell = model.cells[row]?.[column];
  const { count, low, high } = cell ?? { count: 0, low: 0, high: 0 };
  const parts = [
    messages.text("map-cell", {
      row: rows.categories[row]?.label.text ?? "",
      column: columns.categories[column]?.label.text ?? "",
      count,
      share: messages.share(count, base) ?? "",
    }),
  ];
  if (count > 0 && base < fewInitiatives)
    parts.push(
      messages.text("map-interval", {
        low: messages.share(low, 1) ?? "",
        high: messages.share(high, 1) ?? "",
      }),
    );
  if (layers) parts.push(partsText(layers, cell?.layers ?? [], messages));
  if (colours) parts.push(partsText(colours, cell?.colours ?? [], messages));
  return parts.filter((part) => part !== "").join(" ");
}

function partsText({ label, categories }: MapSide, parts: readonly number[], messages: Messages): string {
  const known = categories.flatMap((category, place) => {
    const part = parts[place] ?? 0;
    return part > 0 ? [`${category.label.text} ${messages.number(part)}`] : [];
  });
  return known.length === 0 ? "" : `${messages.pair(label.text, known.join(", "))}.`;
}
