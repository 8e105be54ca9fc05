import type { Codebook, Problem, Value, Variable } from "@mapwright/domain";
import { useFrame } from "../../reader/frame/context.tsx";
import { DataText } from "../../reader/frame/data-text.tsx";
import { labelIn } from "../../reader/label.ts";
import type { Keys } from "../cockpit/keys.ts";
import { QuoteList } from "../cockpit/quote-list.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { AnswerField } from "./answer-field.tsx";
import type { CodingAction } from "./coding-keys.ts";
import { type Coded, type Confidence, findingText } from "./coding-state.ts";
import { SuggestionNote } from "./suggestion-note.tsx";

const confidences: readonly Confidence[] = ["low", "medium", "high"];
const missing = ["not-reported", "not-applicable", "unclear"] as const;

/** One variable, to be answered: definition and test, its field, why it is missing, evidence, confidence and memo. */
export function Question({
  rules,
  variable,
  coded,
  findings,
  isFixed,
  keys,
  suggestion,
  onChange,
  onQuote,
  onSuggestion,
}: {
  /** The consistency rules that findings may come from. */
  rules: Codebook["rules"];
  variable: Variable;
  coded: Coded;
  /** What is wrong with it so far; shown only once there is an answer. */
  findings: readonly Problem[];
  isFixed: boolean;
  keys: Keys<CodingAction> | null;
  /** Undefined when none may be seen, null when it has not been asked for. */
  suggestion: { readonly value: Value | null } | null | undefined;
  onChange: (part: Partial<Coded>) => void;
  onQuote: () => void;
  onSuggestion: () => void;
}) {
  const messages = useDeskMessages();
  const { language } = useFrame();
  const { code, label, definition, test, note, evidence } = variable;
  const hint = (action: CodingAction) => keys && <kbd>{keys[action]}</kbd>;
  return (
    <section className="question" aria-labelledby="question-title">
      <h2 id="question-title">
        {variable.number !== undefined && <span className="code">{variable.number} </span>}
        <DataText label={labelIn(label, language, code)} />
      </h2>
      {[definition, test, note].map((texts) =>
        texts === undefined ? null : (
          <p key={Object.values(texts).join()} className="criterion-test">
            <DataText label={labelIn(texts, language)} />
          </p>
        ),
      )}
      <fieldset className="answer-fields">
        <legend className="unseen">{messages.text("answer")}</legend>
        <AnswerField
          variable={variable}
          answer={coded.answer}
          isFixed={isFixed}
          onAnswer={(answer) => onChange({ answer })}
        />
        <p className="missing-choice">
          {missing.map((reason) => (
            <button
              key={reason}
              type="button"
              className="quiet"
              disabled={isFixed}
              aria-pressed={
                coded.answer !== null && "missing" in coded.answer && coded.answer.missing === reason
              }
              onClick={() => onChange({ answer: { missing: reason } })}
            >
              {messages.text(`missing-${reason}`)}
              {hint(reason)}
            </button>
          ))}
        </p>
      </fieldset>
      <div role="status">
        {coded.answer !== null && findings.length > 0 && (
          <ul className="findings">
            {findings.map((finding) => (
              <li
                key={finding.code + finding.message}
                className={finding.severity === "warning" ? "warning" : "lack"}
              >
                {finding.code === "coding-incomplete" ? (
                  messages.text("lacks-quote")
                ) : (
                  <DataText label={findingText(rules, finding, language)} />
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
      {evidence !== "none" && (
        <div className="evidence">
          <h3>{messages.text(evidence === "required" ? "evidence-required" : "evidence")}</h3>
          <QuoteList
            quotes={coded.evidence}
            {...(isFixed
              ? {}
              : {
                  onRemove: (place: number) =>
                    onChange({ evidence: coded.evidence.filter((_, other) => other !== place) }),
                })}
          />
          <button type="button" className="quiet" disabled={isFixed} onClick={onQuote}>
            {messages.text("quote-selection")}
            {hint("quote")}
          </button>
          <PageOfQuote coded={coded} isFixed={isFixed} onChange={onChange} />
        </div>
      )}
      <fieldset className="confidence" disabled={isFixed}>
        <legend>
          {messages.text("confidence")} {hint("confidence")}
        </legend>
        {confidences.map((confidence) => (
          <label key={confidence}>
            <input
              type="radio"
              name="confidence"
              checked={coded.confidence === confidence}
              onChange={() => onChange({ confidence })}
            />{" "}
            {messages.text(`confidence-${confidence}`)}
          </label>
        ))}
      </fieldset>
      <label className="reason">
        <span>
          {messages.text("memo")} {hint("memo")}
        </span>
        <textarea
          id="memo"
          rows={2}
          maxLength={8000}
          disabled={isFixed}
          value={coded.memo}
          onChange={({ target }) => onChange({ memo: target.value })}
        />
      </label>
      {suggestion !== undefined && (
        <SuggestionNote
          variable={variable}
          suggestion={suggestion}
          canAsk={coded.answer !== null && !isFixed}
          hint={hint("suggestion")}
          onAsk={onSuggestion}
        />
      )}
    </section>
  );
}

/** The page or file of the last quote, where its source has any. */
function PageOfQuote({
  coded,
  isFixed,
  onChange,
}: {
  coded: Coded;
  isFixed: boolean;
  onChange: (part: Partial<Coded>) => void;
}) {
  const messages = useDeskMessages();
  const last = coded.evidence.at(-1);
  if (last === undefined || isFixed) return null;
  const withPart = (part: { address?: string; page?: string }) =>
    onChange({ evidence: [...coded.evidence.slice(0, -1), { ...last, ...part }] });
  return (
    <p className="quote-place">
      <label>
        {messages.text("quote-address")}{" "}
        <input
          type="text"
          value={last.address ?? ""}
          onChange={({ target }) => withPart({ address: target.value })}
        />
      </label>
      <label>
        {messages.text("quote-page")}{" "}
        <input
          type="text"
          size={6}
          value={last.page ?? ""}
          onChange={({ target }) => withPart({ page: target.value })}
        />
      </label>
    </p>
  );
}
