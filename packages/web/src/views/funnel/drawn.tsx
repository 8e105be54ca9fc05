import type { Messages } from "../../messages/messages.ts";
import type { DrawnFigure } from "../figure-frame/drawn-figure.ts";
import { FunnelSvg, funnelSize } from "./funnel-svg.tsx";
import { type FunnelModel, funnelBase, funnelSentence, funnelTitle } from "./model.ts";

const width = 1040;

/** The funnel as a figure that pages, files and embeds share. */
export function funnelFigure(model: FunnelModel, messages: Messages): DrawnFigure {
  return {
    title: funnelTitle(model, messages),
    sentence: funnelSentence(model, messages),
    base: funnelBase(model, messages),
    width,
    height: funnelSize(model, messages, width).height,
    draw: (theme, id) => <FunnelSvg model={model} messages={messages} width={width} theme={theme} id={id} />,
    records: {
      fields: [
        model.group?.code ?? "group",
        "inventory",
        "mapping",
        "share",
        "low",
        "high",
        ...model.tests.map(({ test }) => `stopped_by_${test}`),
        "not_recorded",
      ],
      rows: model.lines.map(({ code, conversion }) => [
        code,
        conversion.inventory,
        conversion.mapping,
        conversion.share.share,
        conversion.share.low,
        conversion.share.high,
        ...model.tests.map(({ test }) => conversion.stoppedBy[test] ?? 0),
        conversion.unknown,
      ]),
    },
  };
}
