import { shareOf } from "@mapwright/atlas";
import type { Messages } from "../../messages/messages.ts";
import type { DrawnFigure } from "../figure-frame/drawn-figure.ts";
import { ShareBarsSvg, shareBarsSize } from "./figure.tsx";
import type { ShareBarsModel } from "./model.ts";
import { barsBase, barsSentence, mostBars } from "./words.ts";

const width = 680;

/** Bars as a figure that pages, files and embeds share; `variable` is the code that the records are named by. */
export function shareBarsFigure(
  model: ShareBarsModel,
  { title, variable }: { readonly title: string; readonly variable: string },
  messages: Messages,
): DrawnFigure {
  const drawn = drawnBars(model);
  return {
    title,
    sentence: barsSentence(model, messages),
    base: barsBase(model, messages),
    width,
    height: shareBarsSize(drawn, width).height,
    draw: (theme, id) => (
      <ShareBarsSvg model={drawn} messages={messages} width={width} theme={theme} id={id} />
    ),
    records: {
      fields: [variable, "count", "base", "missing", "share", "low", "high"],
      rows: model.bars.map((bar) => {
        const { numerator, denominator, missing, share, low, high } = shareOf(
          bar.count,
          bar.of,
          model.selected - model.base,
        );
        return [bar.code, numerator, denominator, missing, share, low, high];
      }),
    },
  };
}

/** The bars that a drawing has room for. */
export function drawnBars(model: ShareBarsModel): ShareBarsModel {
  return { ...model, bars: model.bars.slice(0, mostBars) };
}
