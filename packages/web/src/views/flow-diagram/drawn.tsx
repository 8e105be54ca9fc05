import type { Messages } from "../../messages/messages.ts";
import type { DrawnFigure } from "../figure-frame/drawn-figure.ts";
import { FlowSvg, flowLayout } from "./flow-svg.tsx";
import { type FlowModel, flowBase, flowSentence, flowTitle } from "./model.ts";

const width = 860;

/** A flow diagram as a figure that pages, files and embeds share. */
export function flowFigure(model: FlowModel, messages: Messages): DrawnFigure {
  return {
    title: flowTitle(model, messages),
    sentence: flowSentence(model, messages),
    base: flowBase(model, messages),
    width,
    height: flowLayout(model, messages, width).height,
    draw: (theme, id) => <FlowSvg model={model} messages={messages} width={width} theme={theme} id={id} />,
    records: {
      fields: ["phase", "step", "count"],
      rows: model.steps.flatMap(({ phase, box, aside }) =>
        [box, ...(aside ? [aside] : [])].flatMap(({ title, lines }) =>
          [title, ...lines].map(({ text, count }) => [phase, text, count]),
        ),
      ),
    },
  };
}
