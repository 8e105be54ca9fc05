import type { AgreementOptions, Choice, Coding } from "@mapwright/atlas";
import {
  type Answer,
  allowsSeveral,
  type Codebook,
  canonicalJson,
  type GoldAnswer,
  type Level,
  variableOf,
} from "@mapwright/domain";
import { comparable, type Vote } from "../rounds/votes.ts";

/** The votes on a question as measures take them. */
export interface Compared {
  readonly options: AgreementOptions;
  readonly codings: readonly (Coding & { readonly at: string })[];
}

/**
 * A reason why an answer is missing is a choice like any other where answers are names; where they have an order, a size or
 * parts it cannot be compared and is no vote.
 */
export function comparedVotes(codebook: Codebook, about: string, votes: readonly Vote[]): Compared {
  const options = optionsOf(codebook, about);
  const codings = votes.flatMap(({ initiative, person, answer, at }) => {
    const value = choiceOf(options.level, comparable(codebook, about, answer));
    return value === undefined ? [] : [{ unit: initiative, coder: person, value, at }];
  });
  return { options, codings };
}

/** The right answers to a question as measures take them, by initiative. */
export function comparedGold(
  codebook: Codebook,
  about: string,
  gold: readonly GoldAnswer[],
): ReadonlyMap<string, Choice> {
  const { level } = optionsOf(codebook, about);
  const right = new Map<string, Choice>();
  for (const one of gold) {
    const value = one.about === about ? choiceOf(level, comparable(codebook, about, one.answer)) : undefined;
    if (value !== undefined) right.set(one.initiative, value);
  }
  return right;
}

/** How the answers to a question relate. */
function optionsOf(codebook: Codebook, about: string): AgreementOptions {
  const variable = variableOf(codebook, about);
  if (variable === undefined) return { level: "nominal" };
  if (allowsSeveral(variable)) return { level: "set" };
  if (variable.kind === "ordinal")
    return { level: "ordinal", order: variable.categories.map(({ code }) => code) };
  return { level: variable.kind === "number" || variable.kind === "year" ? "interval" : "nominal" };
}

function choiceOf(level: AgreementOptions["level"], answer: Level | Answer): Choice | undefined {
  if (typeof answer === "string") return answer;
  if ("missing" in answer) return level === "nominal" ? `~${answer.missing}` : undefined;
  if ("number" in answer) return answer.number;
  if (!("codes" in answer)) return canonicalJson(answer);
  return level === "set" ? answer.codes : answer.codes[0];
}
