import type { Messages } from "../../messages/messages.ts";
import { useMessages } from "../frame/context.tsx";
import { reasonText } from "../missing-text.ts";
import { categoryLabel, type VariableView } from "../variable-view.ts";
import type { RowValue } from "./answer.ts";

const mostCodes = 4;

/** A value in a table or card; a missing one says why. */
export function RowValueText({ value, view }: { value: RowValue | undefined; view: VariableView }) {
  const messages = useMessages();
  if (!value) return null;
  if ("missing" in value) return <span className="no-value">{reasonText(value.missing, messages)}</span>;
  return <span dir="auto">{textOf(value, view, messages)}</span>;
}

function textOf(
  value: Exclude<RowValue, { missing: unknown }>,
  view: VariableView,
  messages: Messages,
): string {
  if ("text" in value) return value.text;
  if ("number" in value)
    return view.kind === "year" ? messages.plain(value.number) : messages.number(value.number);
  const labels = value.codes.map((code) => categoryLabel(view, code).text);
  const rest = labels.length - mostCodes;
  const shown = labels.slice(0, mostCodes).join("; ");
  return rest > 0 ? `${shown}; ${messages.text("and-more", { count: rest })}` : shown;
}
