import { type Criterion, levels, type RuleCondition } from "@mapwright/domain";
import type { DeskMessages } from "../../messages/messages.ts";
import { useFrame } from "../../reader/frame/context.tsx";
import { DataText } from "../../reader/frame/data-text.tsx";
import { labelIn } from "../../reader/label.ts";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import type { ProtocolPage } from "./page.ts";
import { ProtocolEditor } from "./protocol-editor.tsx";
import { WhatIf } from "./what-if.tsx";

/** The written agreement that screening follows: question, scope, criteria with their tests, decision rule. */
export function ProtocolBody({ page }: { page: ProtocolPage }) {
  const messages = useDeskMessages();
  const { language } = useFrame();
  const { protocol } = page;
  if (protocol === null)
    return (
      <>
        <h1>{messages.text("desk-protocol")}</h1>
        <p className="lead">{messages.text("protocol-none")}</p>
        {page.mayWrite && <ProtocolEditor map={page.work.map} protocol={null} />}
      </>
    );
  const { question, scope, criteria = [], rule, decisionRule } = protocol;
  return (
    <>
      <h1>{messages.text("desk-protocol")}</h1>
      <p className="lead">
        <DataText label={labelIn(question, language)} />
      </p>
      {scope && (
        <section className="protocol-part">
          <h2>{messages.text("scope")}</h2>
          <p>
            <DataText label={labelIn(scope, language)} />
          </p>
        </section>
      )}
      <section className="protocol-part">
        <h2>{messages.text("criteria")}</h2>
        {criteria.map((criterion) => (
          <CriterionTests key={criterion.code} criterion={criterion} />
        ))}
      </section>
      <section className="protocol-part">
        <h2>{messages.text("decision-rule")}</h2>
        {decisionRule && (
          <p>
            <DataText label={labelIn(decisionRule, language)} />
          </p>
        )}
        {rule && (
          <ol className="rule">
            {rule.outcomes.map(({ stage, when }) => (
              <li key={stage + conditionText(messages, when)}>
                <strong>{messages.text(`stage-${stage}`)}</strong>: {conditionText(messages, when)}
              </li>
            ))}
            <li>
              <strong>{messages.text(`stage-${rule.otherwise}`)}</strong>: {messages.text("rule-otherwise")}
            </li>
          </ol>
        )}
      </section>
      {page.mayWrite && <ProtocolEditor map={page.work.map} protocol={protocol} />}
      {rule && page.groups.length > 0 && (
        <WhatIf map={page.work.map} rule={rule} criteria={criteria} groups={page.groups} />
      )}
    </>
  );
}

function CriterionTests({ criterion }: { criterion: Criterion }) {
  const messages = useDeskMessages();
  const { language } = useFrame();
  const { code, label, test, evidence, examples } = criterion;
  return (
    <section className="criterion-tests">
      <h3>
        <span className="code">{code}</span> <DataText label={labelIn(label, language, code)} />
      </h3>
      {test && (
        <p>
          <DataText label={labelIn(test, language)} />
        </p>
      )}
      <dl className="facts">
        {levels.flatMap((level) => {
          const said = criterion.levels?.[level];
          return said === undefined
            ? []
            : [
                <div key={level}>
                  <dt>{messages.text(`level-${level}`)}</dt>
                  <dd>
                    <DataText label={labelIn(said, language)} />
                    {criterion.quoteFor?.includes(level) && (
                      <span className="small"> {messages.text("needs-quote")}</span>
                    )}
                  </dd>
                </div>,
              ];
        })}
        {evidence && (
          <div>
            <dt>{messages.text("evidence")}</dt>
            <dd>
              <DataText label={labelIn(evidence, language)} />
            </dd>
          </div>
        )}
      </dl>
      {examples !== undefined && examples.length > 0 && (
        <p className="small" dir="auto">
          {examples.join("; ")}
        </p>
      )}
    </section>
  );
}

/** A condition of the decision rule in words: `S1 at least in part, and S3 met`. */
export function conditionText(messages: DeskMessages, condition: RuleCondition): string {
  if ("criterion" in condition)
    return messages.text(`at-least-${condition.atLeast}`, { criterion: condition.criterion });
  if ("not" in condition)
    return messages.text("rule-not", { condition: conditionText(messages, condition.not) });
  if ("all" in condition) return messages.list(condition.all.map((part) => conditionText(messages, part)));
  return messages.list(
    condition.any.map((part) => conditionText(messages, part)),
    "disjunction",
  );
}
