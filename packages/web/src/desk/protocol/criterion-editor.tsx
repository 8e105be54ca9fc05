import { type Criterion, levels } from "@mapwright/domain";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { ProtocolText } from "./protocol-text.tsx";

interface CriterionEditorProps {
  readonly criterion: Criterion;
  readonly language: string;
  readonly onChange: (criterion: Criterion) => void;
  readonly onRemove: () => void;
}

/** One criterion: what it is called, what decides, what each level takes, and what has to be quoted. */
export function CriterionEditor({ criterion, language, onChange, onRemove }: CriterionEditorProps) {
  const messages = useDeskMessages();
  const { code, label, test, evidence, examples = [], quoteFor = [] } = criterion;
  return (
    <fieldset className="criterion-writing">
      <legend>{messages.text("protocol-criterion", { code })}</legend>
      <div className="form-row">
        <label>
          <span>{messages.text("protocol-code")}</span>
          <input
            type="text"
            required
            pattern="[A-Za-z0-9_][A-Za-z0-9_.\-]{0,31}"
            value={code}
            onChange={({ target }) => onChange({ ...criterion, code: target.value })}
          />
        </label>
        <ProtocolText
          label={messages.text("protocol-name")}
          texts={label}
          language={language}
          isRequired
          rows={1}
          onChange={(texts) => onChange({ ...criterion, label: texts })}
        />
      </div>
      <ProtocolText
        label={messages.text("protocol-test")}
        texts={test}
        language={language}
        onChange={(texts) => onChange({ ...criterion, test: texts })}
      />
      <div className="form-row">
        {levels
          .filter((level) => level !== "unclear")
          .map((level) => (
            <ProtocolText
              key={level}
              label={messages.text("protocol-level", { level: messages.text(`level-${level}`) })}
              texts={criterion.levels?.[level]}
              language={language}
              onChange={(texts) =>
                onChange({ ...criterion, levels: { ...criterion.levels, [level]: texts } })
              }
            />
          ))}
      </div>
      <ProtocolText
        label={messages.text("protocol-evidence")}
        texts={evidence}
        language={language}
        rows={1}
        onChange={(texts) => onChange({ ...criterion, evidence: texts })}
      />
      <label>
        <span>{messages.text("protocol-examples")}</span>
        <textarea
          rows={2}
          value={examples.join("\n")}
          onChange={({ target }) => onChange({ ...criterion, examples: target.value.split("\n") })}
        />
      </label>
      <p>
        <label className="inline">
          <input
            type="checkbox"
            checked={quoteFor.includes("pass")}
            onChange={({ target }) => onChange({ ...criterion, quoteFor: target.checked ? ["pass"] : [] })}
          />{" "}
          {messages.text("protocol-quote")}
        </label>{" "}
        <button type="button" className="quiet" onClick={onRemove}>
          {messages.text("protocol-remove", { code })}
        </button>
      </p>
    </fieldset>
  );
}
