import type { Variable } from "@mapwright/domain";
import { useState } from "react";
import type { Coded } from "../coding/coding-state.ts";
import { Question } from "../coding/question.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";

const nothing: Coded = { answer: null, evidence: [], confidence: null, memo: "" };

/** A variable as coders see it: the very question of the cockpit, whose answers go nowhere. */
export function Preview({ variable }: { variable: Variable }) {
  const messages = useDeskMessages();
  const [coded, setCoded] = useState(nothing);
  return (
    <aside className="studio-preview" aria-label={messages.text("studio-preview")}>
      <p className="small">{messages.text("studio-preview-lead")}</p>
      {variable.derive === undefined ? (
        <Question
          rules={[]}
          variable={variable}
          coded={coded}
          findings={[]}
          isFixed={false}
          keys={null}
          suggestion={undefined}
          onChange={(part) => setCoded({ ...coded, ...part })}
          onQuote={() => undefined}
          onSuggestion={() => undefined}
        />
      ) : (
        <p>{messages.text("studio-derived", { variable: variable.derive.from })}</p>
      )}
    </aside>
  );
}
