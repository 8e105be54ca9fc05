import { type Codebook, type Problem, steps, variableOf } from "@mapwright/domain";
import { useFrame } from "../../reader/frame/context.tsx";
import { DataText } from "../../reader/frame/data-text.tsx";
import { labelIn } from "../../reader/label.ts";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { type Coding, codedOf, findingsAbout, hinders } from "./coding-state.ts";

/** The variables asked, by the step they belong to, with what is answered, open or wrong. */
export function VariableTree({
  codebook,
  asked,
  coding,
  findings,
  at,
  onGo,
}: {
  codebook: Codebook;
  asked: readonly string[];
  coding: Coding;
  findings: readonly Problem[];
  at: string;
  onGo: (variable: string) => void;
}) {
  const messages = useDeskMessages();
  const { language } = useFrame();
  const variables = asked.flatMap((code) => variableOf(codebook, code) ?? []);
  return (
    <nav className="variable-tree" aria-label={messages.text("variables-asked")}>
      {steps.map((step) => {
        const mine = variables.filter((variable) => variable.step === step);
        if (mine.length === 0) return null;
        return (
          <section key={step}>
            <h2>{messages.text(`step-${step}`)}</h2>
            <ol>
              {mine.map(({ code, number, label }) => {
                const state = stateOf(coding, findings, code);
                return (
                  <li key={code}>
                    <button
                      type="button"
                      className="tree-variable"
                      aria-current={code === at ? "true" : undefined}
                      onClick={() => onGo(code)}
                    >
                      <span className={`tree-state tree-${state}`} aria-hidden="true" />
                      <span>
                        {number !== undefined && <span className="code">{number} </span>}
                        <DataText label={labelIn(label, language, code)} />
                        <span className="unseen">, {messages.text(`answer-${state}`)}</span>
                      </span>
                    </button>
                  </li>
                );
              })}
            </ol>
          </section>
        );
      })}
    </nav>
  );
}

function stateOf(coding: Coding, findings: readonly Problem[], variable: string): "open" | "wrong" | "given" {
  if (codedOf(coding, variable).answer === null) return "open";
  return findingsAbout(findings, variable).some(hinders) ? "wrong" : "given";
}
