import type { Messages } from "../../messages/messages.ts";
import type { DrawnFigure } from "../figure-frame/drawn-figure.ts";
import { type TrendModel, trendBase, trendSentence, trendTitle } from "./model.ts";
import { TrendSvg, trendSize } from "./trend-svg.tsx";

const width = 1040;

/** A trend as a figure that pages, files and embeds share. */
export function trendFigure(model: TrendModel, messages: Messages): DrawnFigure {
  const { trend, steps, series, by, time } = model;
  return {
    title: trendTitle(model, messages),
    sentence: trendSentence(model, messages),
    base: trendBase(model, messages),
    width,
    height: trendSize(model, width).height,
    draw: (theme, id) => <TrendSvg model={model} messages={messages} width={width} theme={theme} id={id} />,
    records: {
      fields: [time.code, ...(by ? [by.code] : []), "count", "base"],
      rows: steps.flatMap(({ step }, place) =>
        series.map(({ code, values }) => [
          step,
          ...(by ? [code] : []),
          values[place] ?? 0,
          trend.steps[place]?.base ?? 0,
        ]),
      ),
    },
  };
}
