import {
  type Answer,
  type Codebook,
  checkAnswers,
  type DerivationContext,
  variableOf,
} from "../codebook/index.ts";
import { type Problem, textIn } from "../shared/index.ts";
import type { CodedAnswer } from "./schema.ts";

/**
 * What is wrong with answers to the variables of a round: one that is missing, answered twice or not asked; one that does
 * not fit its variable; evidence that the codebook demands and that is not there (a missing answer needs none); rules of the
 * codebook that do not hold, where a rule of severity `warning` hinders nothing and says so. `known` are answers from
 * elsewhere that rules may look at.
 */
export function checkCoding(
  codebook: Codebook,
  asked: readonly string[],
  answers: readonly CodedAnswer[],
  known: ReadonlyMap<string, Answer> = new Map(),
  context: DerivationContext = {},
): readonly Problem[] {
  const given = new Map(answers.map(({ variable, answer }) => [variable, answer]));
  const findings = checkAnswers(codebook, new Map([...known, ...given]), context).filter(({ variables }) =>
    variables.some((variable) => given.has(variable)),
  );
  return [
    ...asked.flatMap((variable) => completeness(codebook, variable, answers)),
    ...answers
      .filter(({ variable }) => !asked.includes(variable))
      .map(({ variable }) => incomplete(variable, "is not asked in this round", "Leave it out.")),
    ...findings.map(
      (finding): Problem => ({
        code: finding.about === "rule" ? "coding-inconsistent" : "answer-invalid",
        message: textIn(finding.message, "en")?.text ?? finding.code,
        hint: finding.hint ?? `Look at ${finding.variables.join(", ")} again.`,
        path: finding.variables.join(","),
        ...(finding.value === undefined ? {} : { value: finding.value }),
        ...(finding.severity === "warning" ? { severity: "warning" } : {}),
      }),
    ),
  ];
}

function completeness(
  codebook: Codebook,
  variable: string,
  answers: readonly CodedAnswer[],
): readonly Problem[] {
  const [mine, ...more] = answers.filter((one) => one.variable === variable);
  if (mine === undefined || ("missing" in mine.answer && mine.answer.missing === "not-yet-coded"))
    return [incomplete(variable, "has no answer", "Answer it, or say why it is missing.")];
  if (more.length > 0) return [incomplete(variable, "is answered twice", "Keep one answer.")];
  const needs = variableOf(codebook, variable)?.evidence === "required" && !("missing" in mine.answer);
  const shown = (mine.evidence ?? []).some(({ quote, address }) => (quote ?? address ?? "").trim() !== "");
  return needs && !shown
    ? [incomplete(variable, "needs evidence", "Quote the source, or give its address and page.")]
    : [];
}

function incomplete(variable: string, what: string, hint: string): Problem {
  return { code: "coding-incomplete", message: `The variable ${variable} ${what}.`, hint, path: variable };
}
