import type { Messages } from "../../messages/messages.ts";
import type { DrawnFigure, FigureRecords } from "../figure-frame/drawn-figure.ts";
import { KnowledgeMapSvg, placesOf } from "./figure.tsx";
import type { KnowledgeMapModel } from "./model.ts";
import { baseText, sentenceText, titleText } from "./words.ts";

/** The knowledge map as a figure that pages, files and embeds share. */
export function knowledgeMapFigure(model: KnowledgeMapModel, messages: Messages): DrawnFigure {
  const { layout, height } = placesOf({ model, messages });
  return {
    title: `${messages.text("knowledge-map")}: ${titleText(model, messages)}`,
    sentence: sentenceText(model, messages),
    base: baseText(model, messages),
    width: layout.width,
    height,
    draw: (theme, id) => <KnowledgeMapSvg model={model} messages={messages} theme={theme} id={id} />,
    records: recordsOf(model),
  };
}

/** One record for each cell, or for each layer of each cell. */
function recordsOf({
  rows,
  columns,
  layers,
  counts,
  layered,
  base,
  selected,
}: KnowledgeMapModel): FigureRecords {
  const fields = [rows.variable, columns.variable, ...(layers ? [layers.variable] : [])];
  return {
    fields: [...fields, "count", "base", "selected"],
    rows: rows.categories.flatMap((row, r) =>
      columns.categories.flatMap((column, c) => {
        const end = (count: number) => [count, base, selected];
        const cell = [row.code, column.code, ...(layers ? [""] : []), ...end(counts[r]?.[c] ?? 0)];
        const parts = (layers?.categories ?? []).map(({ code }, layer) => [
          row.code,
          column.code,
          code,
          ...end(layered[r]?.[c]?.[layer] ?? 0),
        ]);
        return [cell, ...parts];
      }),
    ),
  };
}
