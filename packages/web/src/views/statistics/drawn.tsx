import type { Messages } from "../../messages/messages.ts";
import type { DrawnFigure } from "../figure-frame/drawn-figure.ts";
import {
  type StatisticsModel,
  statisticsBase,
  statisticsSentence,
  statisticsTitle,
  testText,
} from "./model.ts";
import { StatisticsSvg, statisticsSize } from "./statistics-svg.tsx";

const width = 1040;

/** A table of the desk as a figure that pages, files and embeds share. */
export function statisticsFigure(model: StatisticsModel, messages: Messages): DrawnFigure {
  const { variable, by, groups, rows } = model;
  return {
    title: statisticsTitle(model, messages),
    sentence: statisticsSentence(model, messages),
    base: [statisticsBase(model, messages), testText(model, messages)]
      .filter((text) => text !== "")
      .join(" "),
    width,
    height: statisticsSize(model, width).height,
    draw: (theme, id) => (
      <StatisticsSvg model={model} messages={messages} width={width} theme={theme} id={id} />
    ),
    records: {
      fields: [variable.code, ...(by ? [by.code] : []), "count", "base", "missing", "share", "low", "high"],
      rows: rows.flatMap(({ code, cells }) =>
        cells.map(({ share: { numerator, denominator, missing, share, low, high } }, place) => [
          code,
          ...(by ? [groups[place]?.code ?? ""] : []),
          numerator,
          denominator,
          missing,
          share,
          low,
          high,
        ]),
      ),
    },
  };
}
