import type { Messages } from "../../messages/messages.ts";
import type { DrawnFigure } from "../figure-frame/drawn-figure.ts";
import { GapMapSvg, gapMapLayout } from "./gap-map-svg.tsx";
import {
  cellAt,
  type GapMapModel,
  gapKindsIn,
  gapMapBase,
  gapMapSentence,
  gapMapTitle,
  gapRule,
} from "./model.ts";

/** The gap map as a figure that pages, files and embeds share; away from its page it tells the rules of its gaps. */
export function gapMapFigure(model: GapMapModel, messages: Messages): DrawnFigure {
  const { width, height } = gapMapLayout(model, messages);
  const { rowVariable, columnVariable, segmentVariable, rows, columns, map } = model;
  const rules = gapKindsIn(model).map((kind) =>
    messages.pair(capital(messages.text(`gap-${kind}`), messages), gapRule(model, kind, messages)),
  );
  return {
    title: gapMapTitle(model, messages),
    sentence: gapMapSentence(model, messages),
    base: [gapMapBase(model, messages), ...rules].join(" "),
    width,
    height,
    draw: (theme, id) => <GapMapSvg model={model} messages={messages} theme={theme} id={id} />,
    records: {
      fields: [
        rowVariable.code,
        columnVariable.code,
        "count",
        "in_mapping",
        "gap",
        ...(segmentVariable ? map.segments.map((code) => `${segmentVariable.code}.${code}`) : []),
        ...(segmentVariable ? [`${segmentVariable.code}.unknown`] : []),
        "base",
      ],
      rows: rows.flatMap((row, r) =>
        columns.flatMap((column, c) => {
          const cell = cellAt(model, r, c);
          if (!cell) return [];
          const parts = segmentVariable ? [...cell.segments, cell.unsegmented] : [];
          return [[row.code, column.code, cell.count, cell.mapping, cell.gaps.join(" "), ...parts, map.base]];
        }),
      ),
    },
  };
}

function capital(text: string, { language }: Messages): string {
  return `${text.charAt(0).toLocaleUpperCase(language)}${text.slice(1)}`;
}
