import type { Codebook, Condition, ConsistencyRule, Edit } from "@mapwright/domain";
import { useId, useState } from "react";
import { useDeskMessages } from "../../frame/desk-messages.tsx";
import { FactField } from "../fact-field.tsx";
import { CodeField, codeProblem } from "../forms/code-field.tsx";
import { StudioForm } from "../forms/studio-form.tsx";
import { ConditionFields } from "./condition-fields.tsx";
import { plain } from "./rule-text.ts";

const sides = ["when", "expect"] as const;

/** Writes a consistency rule: a new one, or another in the place of `rule`. */
export function RuleForm({
  codebook,
  language,
  rule,
  onEdit,
}: {
  codebook: Codebook;
  language: string;
  rule: ConsistencyRule | null;
  onEdit: (edit: Edit) => void;
}) {
  const messages = useDeskMessages();
  const begun = rule ?? emptyRule(codebook);
  const [draft, setDraft] = useState<ConsistencyRule>({
    ...begun,
    when: [...plain(begun.when)],
    expect: [...plain(begun.expect)],
  });
  const id = useId();
  const others = codebook.rules.filter(({ code }) => code !== rule?.code);
  const isOff = codeProblem(draft.code, "category", others) !== undefined || !sides.every(isWhole);
  return (
    <StudioForm
      title={
        rule === null
          ? messages.text("studio-rule-add")
          : messages.text("studio-rule-edit", { rule: rule.code })
      }
      lead={messages.text("studio-rule-lead")}
      button={messages.text("studio-rule-keep")}
      isOff={isOff}
      onDo={() => {
        onEdit({ edit: "put-rule", rule: draft, ...(rule === null ? {} : { was: rule.code }) });
        if (rule === null) setDraft(emptyRule(codebook));
      }}
    >
      <CodeField
        value={draft.code}
        of="category"
        taken={others}
        onChange={(code) => setDraft({ ...draft, code })}
      />
      <FactField
        name={messages.text("studio-severity")}
        value={draft.severity}
        options={(["error", "warning"] as const).map((one) => ({
          value: one,
          text: messages.text(`studio-severity-${one}`),
        }))}
        onChange={(severity) => severity && setDraft({ ...draft, severity })}
      />
      <div className="studio-text">
        <label htmlFor={id}>
          {messages.text("studio-rule-message")} <span className="code">{language}</span>
        </label>
        <textarea
          id={id}
          rows={2}
          lang={language}
          value={draft.message[language] ?? ""}
          onChange={({ target }) =>
            setDraft({ ...draft, message: { ...draft.message, [language]: target.value } })
          }
        />
      </div>
      {sides.map((side) => (
        <fieldset key={side} className="rule-side">
          <legend>{messages.text(`studio-rule-${side}`)}</legend>
          {draft[side].map((condition, place) => (
            <div key={`${side} ${String(place)}`}>
              <ConditionFields
                codebook={codebook}
                condition={condition}
                onChange={(changed) => setSide(side, replaced(draft[side], place, changed))}
              />
              {draft[side].length > 1 && (
                <button
                  type="button"
                  className="plain"
                  onClick={() =>
                    setSide(
                      side,
                      draft[side].filter((_, other) => other !== place),
                    )
                  }
                >
                  {messages.text("remove")}
                  <span className="unseen"> {condition.variable}</span>
                </button>
              )}
            </div>
          ))}
          <button
            type="button"
            className="plain"
            onClick={() => setSide(side, [...draft[side], ...emptyRule(codebook).when])}
          >
            {messages.text("studio-condition-more")}
          </button>
        </fieldset>
      ))}
    </StudioForm>
  );

  function setSide(side: (typeof sides)[number], conditions: Condition[]) {
    setDraft({ ...draft, [side]: conditions });
  }

  function isWhole(side: (typeof sides)[number]): boolean {
    return draft[side].every(
      ({ anyOf, noneOf, atLeast, atMost }) =>
        [anyOf, noneOf].some((codes) => (codes?.length ?? 0) > 0) || (atLeast ?? atMost) !== undefined,
    );
  }
}

function emptyRule({ variables }: Codebook): ConsistencyRule {
  const first = variables.find(({ categories }) => categories.length > 0) ?? variables[0];
  const condition = { variable: first?.code ?? "" };
  return { code: "", severity: "warning", when: [condition], expect: [condition], message: {} };
}

function replaced(conditions: readonly Condition[], place: number, changed: Condition): Condition[] {
  return conditions.map((one, other) => (other === place ? changed : one));
}
