import type { Messages } from "../../messages/messages.ts";
import { useMessages } from "../frame/context.tsx";
import { DataText } from "../frame/data-text.tsx";
import type { Label } from "../label.ts";
import { reasonText } from "../missing-text.ts";
import { categoryLabel, type VariableView } from "../variable-view.ts";
import type { RowValue } from "./answer.ts";

const mostCodes = 4;

/** A value in a table or card; a missing one says why. */
export function RowValueText({ value, view }: { value: RowValue | undefined; view: VariableView }) {
  const messages = useMessages();
  if (!value) return null;
  if ("missing" in value) return <span className="no-value">{reasonText(value.missing, messages)}</span>;
  return <DataText label={labelOf(value, view, messages)} />;
}

/** Its language is that of its categories, where all have the same. */
function labelOf(
  value: Exclude<RowValue, { missing: unknown }>,
  view: VariableView,
  messages: Messages,
): Label {
  const { language } = messages;
  if ("text" in value) return { text: value.text, lang: "und" };
  if ("number" in value) {
    const text = view.kind === "year" ? messages.plain(value.number) : messages.number(value.number);
    return { text, lang: language };
  }
  const labels = value.codes.map((code) => categoryLabel(view, code));
  const rest = labels.length - mostCodes;
  const shown = labels.slice(0, mostCodes).map(({ text }) => text);
  const lang = labels.every((label) => label.lang === labels[0]?.lang) ? labels[0]?.lang : undefined;
  return {
    text: messages.series(rest > 0 ? [...shown, messages.text("and-more", { count: rest })] : shown),
    lang: lang ?? language,
  };
}
