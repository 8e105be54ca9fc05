import type { Messages } from "../../messages/messages.ts";
import type { KnowledgeMapModel, MapSide } from "./model.ts";

/** What the figure shows, as its heading: subject and variables. */
export function titleText(model: KnowledgeMapModel, messages: Messages): string {
  const { rows, columns, layers } = model;
  return messages.text("map-title", {
    variables: messages.list([rows, columns, ...(layers ? [layers] : [])].map(({ label }) => label.text)),
  });
}

/** Base, selected and missing in one line. */
export function baseText(model: KnowledgeMapModel, messages: Messages): string {
  const { base, selected } = model;
  const parts = [messages.text("map-base", { base, selected })];
  const unlayered = model.layers ? missingSum(model.layers) : 0;
  if (model.layers && unlayered > selected - base)
    parts.push(messages.text("map-unlayered", { variable: model.layers.label.text, count: unlayered }));
  if (base < selected) parts.push(messages.text("map-missing", { count: selected - base }));
  const several = [model.rows, model.columns, ...(model.layers ? [model.layers] : [])].filter(
    (side) => side.several,
  );
  if (several.length > 0)
    parts.push(
      messages.text("map-several", { variables: messages.list(several.map(({ label }) => label.text)) }),
    );
  return parts.join(" ");
}

function missingSum({ missing }: MapSide): number {
  return Object.values(missing).reduce((sum, count) => sum + count, 0);
}

/** The figure in one sentence: its fullest cell and its gaps. */
export function sentenceText(model: KnowledgeMapModel, messages: Messages): string {
  const { rows, columns, counts, base } = model;
  const cells = counts.flatMap((line, row) => line.map((count, column) => ({ count, row, column })));
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

/** One cell in words, layers included. */
export function cellText(model: KnowledgeMapModel, messages: Messages, row: number, column: number): string {
  const { rows, columns, layers, counts, layered, base } = model;
  const count = counts[row]?.[column] ?? 0;
  const head = messages.text("map-cell", {
    row: rows.categories[row]?.label.text ?? "",
    column: columns.categories[column]?.label.text ?? "",
    count,
    share: messages.share(count, base) ?? "",
  });
  const parts = (layers?.categories ?? []).flatMap(({ label }, layer) => {
    const part = layered[row]?.[column]?.[layer] ?? 0;
    return part > 0 ? [`${label.text} ${messages.number(part)}`] : [];
  });
  return layers && parts.length > 0 ? `${head} ${layers.label.text}: ${parts.join(", ")}.` : head;
}
