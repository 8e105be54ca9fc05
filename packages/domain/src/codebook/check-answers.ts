import { shownValue, type Texts } from "../shared/index.ts";
import type { Answer } from "./answer.ts";
import { misfitsOf } from "./answer-fit.ts";
import { meets } from "./condition.ts";
import { type DerivationContext, deriveValues } from "./derive.ts";
import { nearHint } from "./place.ts";
import type { Codebook, ConsistencyRule } from "./schema.ts";

/** Something in the answers of one initiative that cannot be, or that one answer says against another. */
export interface AnswerFinding {
  /** `answer`: an answer does not fit its variable; `rule`: a consistency rule of the codebook does not hold. */
  readonly about: "answer" | "rule";
  /** The problem's code (`code-unknown`), or the code of the rule. */
  readonly code: string;
  readonly severity: "error" | "warning";
  /** The variables concerned, in the order the rule names them. */
  readonly variables: readonly string[];
  /** By language: rules in those of the codebook, answers in English. */
  readonly message: Texts;
  /** The way out, in English, where there is one to tell. */
  readonly hint?: string;
  readonly value?: string;
}

/**
 * What is wrong with the answers of one initiative: answers that do not fit their variables (kind, codes, how many,
 * minimum and maximum), in the order given, then consistency rules that do not hold, in codebook order. Derived answers are
 * added first, so that rules can name derived variables. A rule is not judged when an answer it needs in `when` is
 * missing; of `expect`, only what can be judged counts.
 *
 * @example checkAnswers(iesi, new Map([["typology", { codes: ["TY-XX"] }]])) // [{ code: "code-unknown", ... }]
 */
export function checkAnswers(
  codebook: Codebook,
  answers: ReadonlyMap<string, Answer>,
  context: DerivationContext = {},
): readonly AnswerFinding[] {
  const variables = new Map(codebook.variables.map((variable) => [variable.code, variable]));
  const known = new Map([...answers, ...deriveValues(codebook, answers, context)]);
  return [
    ...[...answers].flatMap(([code, answer]): readonly AnswerFinding[] => {
      const variable = variables.get(code);
      if (variable === undefined) return [unknownVariable(code, variables.keys())];
      return misfitsOf(variable, answer).map((misfit) => ({
        ...misfit,
        about: "answer",
        severity: "error",
        variables: [code],
        message: { en: misfit.message },
        value: shownValue(misfit.value),
      }));
    }),
    ...codebook.rules.filter((rule) => isBroken(rule, known)).map(brokenRule),
  ];
}

function unknownVariable(code: string, known: Iterable<string>): AnswerFinding {
  return {
    about: "answer",
    code: "variable-unknown",
    severity: "error",
    variables: [code],
    message: { en: `There is no variable "${shownValue(code)}" in the codebook.` },
    hint: nearHint(code, known, "Use a variable of the codebook."),
    value: shownValue(code),
  };
}

function isBroken({ when, expect }: ConsistencyRule, known: ReadonlyMap<string, Answer>): boolean {
  return (
    when.every((condition) => meets(condition, known.get(condition.variable)) === true) &&
    expect.some((condition) => meets(condition, known.get(condition.variable)) === false)
  );
}

function brokenRule({ code, severity, when, expect, message }: ConsistencyRule): AnswerFinding {
  const variables = [...new Set([...when, ...expect].map(({ variable }) => variable))];
  return { about: "rule", code, severity, variables, message };
}
