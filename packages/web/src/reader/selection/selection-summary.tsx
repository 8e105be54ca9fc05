import type { Condition } from "@mapwright/atlas";
import type { Messages } from "../../messages/messages.ts";
import { useMessages } from "../frame/context.tsx";
import { reasonText } from "../missing-text.ts";
import { categoryLabel, type VariableView } from "../variable-view.ts";
import { without } from "./change.ts";
import { type Selection, wholeMap } from "./selection.ts";
import { SelectionLink, useSelecting, useViewOf } from "./selection-context.tsx";

/** The selection as a sentence, and one chip for each of its conditions to take it away with. */
export function SelectionSummary() {
  const { selection, total, of, problems } = useSelecting();
  const messages = useMessages();
  const viewOf = useViewOf();
  const { where, query } = selection;
  const said = where.map((condition) => conditionText(condition, viewOf(condition.variable), messages));
  const parts = query === "" ? said : [messages.text("contains", { words: query }), ...said];
  return (
    <div className="filter-summary">
      <p aria-live="polite">
        {parts.length === 0
          ? messages.text("all-shown", { count: total })
          : messages.text("some-shown", {
              count: total,
              total: of,
              conditions: parts.join("; "),
            })}
      </p>
      {problems.map((problem) => (
        <p key={problem.message} className="problem">
          {messages.text("condition-ignored")} <span lang="en">{problem.message}</span>
        </p>
      ))}
      {parts.length > 0 && (
        <ul className="chips" aria-label={messages.text("filters")}>
          {query !== "" && (
            <li>
              <Chip text={messages.text("contains", { words: query })} to={{ ...selection, query: "" }} />
            </li>
          )}
          {where.map((condition, position) => (
            <li key={condition.variable}>
              <Chip text={said[position] ?? ""} to={without(selection, condition.variable)} />
            </li>
          ))}
          <li>
            <SelectionLink to={wholeMap} className="clear-all">
              {messages.text("clear-all")}
            </SelectionLink>
          </li>
        </ul>
      )}
    </div>
  );
}

function Chip({ text, to }: { text: string; to: Selection }) {
  const messages = useMessages();
  return (
    <SelectionLink to={to} className="chip" name={messages.text("remove-filter", { filter: text })}>
      {text}
      <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
        <path d="M1.5,1.5l7,7M8.5,1.5l-7,7" stroke="currentColor" strokeWidth="1.6" />
      </svg>
    </SelectionLink>
  );
}

/** A condition in words: `Country: Belgium or not yet coded`. */
export function conditionText(condition: Condition, view: VariableView, messages: Messages): string {
  const { codes = [], all, range, missing = [], not } = condition;
  const labels = codes.map((code) => categoryLabel(view, code).text);
  const alternatives = [
    ...(all && labels.length > 1 ? [messages.list(labels)] : labels),
    ...(range ? [rangeText(range, view, messages)] : []),
    ...missing.map((reason) => reasonText(reason, messages).toLocaleLowerCase(messages.language)),
  ];
  const said = messages.list(alternatives, "disjunction");
  return messages.text(not ? "condition-not" : "condition", {
    variable: view.label.text,
    alternatives: said,
  });
}

function rangeText(
  { from, to }: NonNullable<Condition["range"]>,
  view: VariableView,
  messages: Messages,
): string {
  const shown = (value: number) => (view.kind === "year" ? messages.plain(value) : messages.number(value));
  if (from !== undefined && to !== undefined)
    return from === to ? shown(from) : messages.text("from-to", { from: shown(from), to: shown(to) });
  if (from !== undefined) return messages.text("from-on", { from: shown(from) });
  return messages.text("up-to", { to: to === undefined ? "" : shown(to) });
}
