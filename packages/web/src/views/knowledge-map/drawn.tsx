import type { Messages } from "../../messages/messages.ts";
import type { DrawnFigure, FigureRecords } from "../figure-frame/drawn-figure.ts";
import { KnowledgeMapSvg, placesOf } from "./figure.tsx";
import type { KnowledgeMapModel, MapSide } from "./model.ts";
import { NarrowMap } from "./narrow-map.tsx";
import { baseText, keyText, sentenceText, titleText } from "./words.ts";

/** What a phone has for a drawing, in pixels. */
export const phoneWidth = 358;

/** The knowledge map as a figure that pages, files and embeds share. */
export function knowledgeMapFigure(model: KnowledgeMapModel, messages: Messages): DrawnFigure {
  const { layout, height } = placesOf({ model, messages });
  return {
    title: messages.pair(messages.text("knowledge-map"), titleText(model, messages)),
    sentence: sentenceText(model, messages),
    base: `${baseText(model, messages)} ${keyText(model, layout.style, messages)}`,
    width: layout.width,
    height,
    draw: (theme, id) => <KnowledgeMapSvg model={model} messages={messages} theme={theme} id={id} />,
    drawNarrow: (theme, id) => (
      <NarrowMap model={model} messages={messages} theme={theme} id={id} width={phoneWidth} />
    ),
    records: recordsOf(model),
  };
}

/** One record for each cell, and one for each category inside of it. */
function recordsOf({
  rows,
  columns,
  layers,
  colours,
  cells,
  base,
  selected,
}: KnowledgeMapModel): FigureRecords {
  const fields = [rows.variable, columns.variable, "inside_variable", "inside_category"];
  const inside = (side: MapSide | null, parts: readonly number[]) =>
    (side?.categories ?? []).map(({ code }, place) => ({
      variable: side?.variable ?? "",
      code,
      count: parts[place] ?? 0,
    }));
  return {
    fields: [...fields, "count", "base", "selected"],
    rows: rows.categories.flatMap((row, r) =>
      columns.categories.flatMap((column, c) => {
        const cell = cells[r]?.[c];
        if (!cell) return [];
        const all = [
          { variable: "", code: "", count: cell.count },
          ...inside(layers, cell.layers),
          ...inside(colours, cell.colours),
        ];
        return all.map(({ variable, code, count }) => [
          row.code,
          column.code,
          variable,
          code,
          count,
          base,
          selected,
        ]);
      }),
    ),
  };
}
