import { usualDrift } from "@mapwright/domain";
import { useDeskMessages } from "../frame/desk-messages.tsx";

/** What a pilot is measured against: alpha for the team, gold answers for everybody. */
export function PilotFields({ kind }: { kind: "screening" | "coding" }) {
  const messages = useDeskMessages();
  const example = kind === "screening" ? "ID-0001 S1 pass" : "ID-0001 typology TY-SV";
  return (
    <fieldset>
      <legend>{messages.text("pilot")}</legend>
      <div className="form-row">
        <label>
          <span>{messages.text("pilot-threshold")}</span>
          <input type="number" name="threshold" min={-1} max={1} step={0.01} defaultValue={0.8} required />
        </label>
      </div>
      <label>
        <span>{messages.text("pilot-gold-lines")}</span>
        <textarea name="gold" rows={4} aria-describedby="gold-lead" spellCheck={false} />
      </label>
      <p className="small" id="gold-lead">
        {messages.text("pilot-gold-lead")} <code>{example}</code>
      </p>
    </fieldset>
  );
}

/** What is watched for while the round goes on. */
export function DriftFields() {
  const messages = useDeskMessages();
  const percent = (share: number) => Math.round(share * 100);
  return (
    <details>
      <summary>{messages.text("drift-plan")}</summary>
      <p className="small">{messages.text("drift-plan-lead")}</p>
      <div className="form-row">
        <label>
          <span>{messages.text("drift-expected")}</span>
          <input
            type="number"
            name="expected"
            min={2}
            max={99}
            defaultValue={percent(usualDrift.expected)}
            required
          />
        </label>
        <label>
          <span>{messages.text("drift-worrying")}</span>
          <input
            type="number"
            name="worrying"
            min={1}
            max={98}
            defaultValue={percent(usualDrift.worrying)}
            required
          />
        </label>
      </div>
    </details>
  );
}
