import {
  type Agreement,
  type AgreementOptions,
  agreementByPair,
  agreementByWeek,
  agreementOf,
  bandOf,
  type Choice,
  type Coding,
  confusionsOf,
  driftOf,
  ratingTableOf,
  toDiscuss,
  weeklyComparisons,
} from "@mapwright/atlas";
import {
  type Answer,
  allowsSeveral,
  type Codebook,
  canonicalJson,
  type DriftWatch,
  type GoldAnswer,
  type Level,
  usualDrift,
  variableOf,
} from "@mapwright/domain";
import { agreementForm } from "../agreement/agreement-form.ts";
import type { Context } from "../ports/index.ts";
import { goldOf } from "../rounds/gold.ts";
import { codebookOfRound } from "../rounds/reveal.ts";
import { roundNumbered } from "../rounds/task-of.ts";
import { byQuestion, comparable, type Vote, votesOf } from "../rounds/votes.ts";

type OfRound = { readonly map: string; readonly round: number };

/** Agreement in a round, question by question, from first submissions of revealed pairs and nothing else. */
export async function showAgreement(context: Context, { map, round: number }: OfRound) {
  return await context.store.read(async (reader) => {
    const round = await roundNumbered(reader, map, number);
    const codebook = await codebookOfRound(reader, round);
    const questions = byQuestion(await votesOf(reader, round, "first"));
    const watch = round.plan.drift ?? usualDrift;
    const gold = round.pilot && round.state === "closed" ? await goldOf(reader, round) : [];
    return {
      round: number,
      watch,
      questions: [...questions].map(([about, votes]) => ({
        ...questionOf(codebook, about, votes),
        drift: driftIn(codebook, about, votes, watch),
        goldDrift: goldDriftIn(codebook, about, votes, gold, watch),
      })),
    };
  });
}

function questionOf(codebook: Codebook, about: string, votes: readonly Vote[]) {
  const options = optionsOf(codebook, about);
  const codings = votes.flatMap((vote) => codingOf(codebook, options, vote));
  const table = ratingTableOf(codings, options);
  return {
    about,
    level: options.level,
    ...agreementForm(agreementOf(codings, options)),
    band: bandsOf(agreementOf(codings, options)),
    pairs: agreementByPair(codings, options).map(({ of, agreement }) => ({
      of,
      ...agreementForm(agreement),
    })),
    weeks: agreementByWeek(codings, options).map(({ of, agreement }) => ({
      of,
      ...agreementForm(agreement),
    })),
    confusions: confusionsOf(table),
    discuss: toDiscuss(table).map(({ unit, disagreement, votes: chosen }) => ({
      initiative: unit,
      disagreement,
      votes: chosen.map((vote) => vote.chosen),
    })),
  };
}

/** Watches from week to week how far each two people chose the same. */
function driftIn(codebook: Codebook, about: string, votes: readonly Vote[], watch: DriftWatch) {
  const options = optionsOf(codebook, about);
  const codings = votes.flatMap((vote) => codingOf(codebook, options, vote));
  return driftOf(weeklyComparisons(codings, options.level), watch);
}

/** The same against the right answers of a closed pilot; no week where none are known. */
function goldDriftIn(
  codebook: Codebook,
  about: string,
  votes: readonly Vote[],
  gold: readonly GoldAnswer[],
  watch: DriftWatch,
) {
  const options = optionsOf(codebook, about);
  const right = new Map(
    gold.flatMap((one): readonly [string, Choice][] => {
      const value =
        one.about === about ? choiceOf(options.level, comparable(codebook, about, one.answer)) : undefined;
      return value === undefined ? [] : [[one.initiative, value]];
    }),
  );
  const codings = votes.flatMap((vote) => codingOf(codebook, options, vote));
  return driftOf(weeklyComparisons(codings, options.level, right), watch);
}

function bandsOf({ alpha }: Agreement) {
  return alpha.value === null ? null : bandOf(alpha.value);
}

/** How the answers to a question relate. */
export function optionsOf(codebook: Codebook, about: string): AgreementOptions {
  const variable = variableOf(codebook, about);
  if (variable === undefined) return { level: "nominal" };
  if (allowsSeveral(variable)) return { level: "set" };
  if (variable.kind === "ordinal")
    return { level: "ordinal", order: variable.categories.map(({ code }) => code) };
  return { level: variable.kind === "number" || variable.kind === "year" ? "interval" : "nominal" };
}

/**
 * A vote as measures take it. A reason why an answer is missing is a choice like any other where answers are names; where
 * they have an order, a size or parts it cannot be compared and is no vote.
 */
export function codingOf(
  codebook: Codebook,
  { level }: AgreementOptions,
  vote: Vote,
): readonly (Coding & { readonly at: string })[] {
  const value = choiceOf(level, comparable(codebook, vote.about, vote.answer));
  return value === undefined ? [] : [{ unit: vote.initiative, coder: vote.person, value, at: vote.at }];
}

function choiceOf(level: AgreementOptions["level"], answer: Level | Answer): Choice | undefined {
  if (typeof answer === "string") return answer;
  if ("missing" in answer) return level === "nominal" ? `~${answer.missing}` : undefined;
  if ("number" in answer) return answer.number;
  if (!("codes" in answer)) return canonicalJson(answer);
  return level === "set" ? answer.codes : answer.codes[0];
}
