import type { Messages } from "../../messages/messages.ts";
import { missingText } from "../../reader/missing-text.ts";
import type { ShareBar, ShareBarsModel } from "./model.ts";

/** The figure in one sentence: its longest bars, or the groups of which most and fewest went on. */
export function barsSentence(model: ShareBarsModel, messages: Messages): string {
  return model.kind === "shares" ? sharesSentence(model, messages) : conversionSentence(model, messages);
}

/** More bars than this are not drawn: the table has them all. */
export const mostBars = 16;

/** What the bars are parts of, what is missing, and what else has to be known to read them. */
export function barsBase(model: ShareBarsModel, messages: Messages): string {
  const rest = model.bars.length - mostBars;
  return [
    messages.text("known-for", { base: model.base, total: model.selected }),
    missingText(model, messages),
    ...(model.several ? [messages.text("several-answers")] : []),
    ...(rest > 0 ? [messages.text("brief-rest", { count: rest })] : []),
  ]
    .filter((text) => text !== "")
    .join(" ");
}

function sharesSentence({ bars, base }: ShareBarsModel, messages: Messages): string {
  const [first, second] = [...bars].sort((a, b) => b.count - a.count);
  if (first === undefined || first.count === 0) return messages.text("bars-nothing");
  const said = {
    first: first.label.text,
    count: first.count,
    base,
    share: messages.share(first.count, base) ?? "",
  };
  if (second === undefined || second.count === 0) return messages.text("bars-only", said);
  return messages.text("bars-said", {
    ...said,
    second: second.label.text,
    secondShare: messages.share(second.count, base) ?? "",
  });
}

function conversionSentence({ bars }: ShareBarsModel, messages: Messages): string {
  const known = bars.filter(({ of }) => of > 0);
  const ranked = [...known].sort((a, b) => b.count / b.of - a.count / a.of);
  const best = ranked[0];
  const worst = ranked.at(-1);
  if (best === undefined || worst === undefined) return messages.text("bars-nothing");
  return messages.text("conversion-said", {
    best: best.label.text,
    bestShare: messages.share(best.count, best.of) ?? "",
    worst: worst.label.text,
    worstShare: messages.share(worst.count, worst.of) ?? "",
  });
}

/** What stands at the end of a bar, and what a reader of it hears after its label. */
export function barNumber(bar: ShareBar, kind: ShareBarsModel["kind"], messages: Messages) {
  const share = messages.share(bar.count, bar.of);
  if (kind === "shares") return { strong: messages.number(bar.count), soft: share ?? "" };
  return {
    strong: share ?? messages.number(0),
    soft: messages.text("part-of", { part: bar.count, whole: bar.of }),
  };
}

/** A bar in words: what its link is called. */
export function barText(bar: ShareBar, kind: ShareBarsModel["kind"], messages: Messages): string {
  const { strong, soft } = barNumber(bar, kind, messages);
  return messages.pair(bar.label.text, `${strong}, ${soft}`);
}
