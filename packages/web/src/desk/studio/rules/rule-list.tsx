import type { Codebook, Edit } from "@mapwright/domain";
import { useFrame } from "../../../reader/frame/context.tsx";
import { DataText } from "../../../reader/frame/data-text.tsx";
import { labelIn } from "../../../reader/label.ts";
import { useDeskMessages } from "../../frame/desk-messages.tsx";
import { RuleForm } from "./rule-form.tsx";
import { conditionText } from "./rule-text.ts";

/** The consistency rules of the codebook, which coders are told of while they code: read, written and taken away. */
export function RuleList({
  codebook,
  language,
  onEdit,
}: {
  codebook: Codebook;
  language: string;
  onEdit: (edit: Edit) => void;
}) {
  const messages = useDeskMessages();
  const frame = useFrame();
  const said = (conditions: (typeof codebook.rules)[number]["when"]) =>
    messages.list(conditions.map((one) => conditionText(codebook, one, messages, frame.language)));
  return (
    <section className="studio-rules" aria-labelledby="studio-rules">
      <h2 id="studio-rules">{messages.text("studio-rules")}</h2>
      <p>{messages.text(codebook.rules.length === 0 ? "studio-rules-none" : "studio-rules-lead")}</p>
      <ol>
        {codebook.rules.map((rule) => (
          <li key={rule.code}>
            <p>
              <span className="code">{rule.code}</span>{" "}
              <span className={rule.severity === "warning" ? "mark" : "mark mark-withdrawn"}>
                {messages.text(`studio-severity-${rule.severity}`)}
              </span>{" "}
              <DataText label={labelIn(rule.message, frame.language, rule.code)} />
            </p>
            <p className="small">
              {messages.text("studio-rule-said", { when: said(rule.when), expect: said(rule.expect) })}
            </p>
            <RuleForm
              key={JSON.stringify(rule)}
              codebook={codebook}
              language={language}
              rule={rule}
              onEdit={onEdit}
            />
            <button
              type="button"
              className="plain only-with-script"
              onClick={() => onEdit({ edit: "drop-rule", rule: rule.code })}
            >
              {messages.text("studio-drop-rule", { rule: rule.code })}
            </button>
          </li>
        ))}
      </ol>
      <RuleForm codebook={codebook} language={language} rule={null} onEdit={onEdit} />
    </section>
  );
}
