import { whereText } from "@mapwright/atlas";
import { useMessages } from "../frame/context.tsx";
import { without } from "./change.ts";
import { type Selection, wholeMap } from "./selection.ts";
import { SelectionLink, useSelecting, useViewOf } from "./selection-context.tsx";
import { conditionText, selectionTexts } from "./selection-texts.ts";

/** The selection as a sentence, and one chip for each of its conditions to take it away with. */
export function SelectionSummary() {
  const { selection, total, of, problems } = useSelecting();
  const messages = useMessages();
  const viewOf = useViewOf();
  const { where, query } = selection;
  const parts = selectionTexts(selection, viewOf, messages);
  return (
    <div className="filter-summary">
      <p aria-live="polite">
        {parts.length === 0
          ? of === 0
            ? messages.text("none-yet")
            : messages.text("all-shown", { count: total })
          : messages.text("some-shown", {
              count: total,
              total: of,
              conditions: messages.series(parts),
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
          {where.map((condition) => (
            <li key={whereText(condition)}>
              <Chip
                text={conditionText(condition, viewOf(condition.variable), messages)}
                to={without(selection, condition)}
              />
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
