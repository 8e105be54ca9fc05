import type { Value, Variable } from "@mapwright/domain";
import type { ReactNode } from "react";

import { useDeskMessages } from "../frame/desk-messages.tsx";
import { answerText } from "./answer-text.ts";

/** What others said of a variable: to be had only after one's own choice, and that it was seen is recorded. */
export function SuggestionNote({
  variable,
  suggestion,
  canAsk,
  hint,
  onAsk,
}: {
  variable: Variable;
  suggestion: { readonly value: Value | null } | null;
  canAsk: boolean;
  hint: ReactNode;
  onAsk: () => void;
}) {
  const messages = useDeskMessages();
  return (
    <div className="suggestion">
      {suggestion === null ? (
        <>
          <button type="button" className="quiet" disabled={!canAsk} onClick={onAsk}>
            {messages.text("suggestion-show")}
            {hint}
          </button>{" "}
          <span className="small">{messages.text("suggestion-lead")}</span>
        </>
      ) : (
        <p role="status">
          {suggestion.value === null
            ? messages.text("suggestion-none")
            : messages.text("suggestion-said", {
                answer: answerText(messages, variable, suggestion.value.answer),
                state: messages.text(`state-${suggestion.value.state}`),
              })}
        </p>
      )}
    </div>
  );
}
