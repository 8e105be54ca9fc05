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
  pilotResults,
  ratingTableOf,
  toDiscuss,
} from "@mapwright/atlas";
import {
  type Answer,
  allowsSeveral,
  type Codebook,
  canonicalJson,
  type GoldAnswer,
  type Level,
  ProblemError,
  type RoundRow,
  variableOf,
} from "@mapwright/domain";
import { agreementForm } from "../agreement/agreement-form.ts";
import type { Context, Reader } from "../ports/index.ts";
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
    return {
      round: number,
      questions: [...questions].map(([about, votes]) => questionOf(codebook, about, votes)),
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

function bandsOf({ alpha }: Agreement) {
  return alpha.value === null ? null : bandOf(alpha.value);
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

/**
 * A vote as measures take it. A reason why an answer is missing is a choice like any other where answers are names; where
 * they have an order, a size or parts it cannot be compared and is no vote.
 */
function codingOf(
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

/** Go or no-go of a pilot: alpha by question against the round's threshold, and each person against the gold answers. */
export async function judgePilot(context: Context, { map, round: number }: OfRound) {
  return await context.store.read(async (reader) => {
    const round = await roundNumbered(reader, map, number);
    if (!round.pilot || round.state === "open")
      throw new ProblemError({
        code: round.pilot ? "round-open" : "round-not-pilot",
        message: round.pilot ? `Round ${number} is still open.` : `Round ${number} is no pilot.`,
        hint: round.pilot
          ? "Close it first; its gold answers are sealed until then."
          : "Judge a pilot round.",
      });
    const codebook = await codebookOfRound(reader, round);
    const votes = await votesOf(reader, round, "first");
    const gold = await goldOf(reader, round);
    const { threshold } = round.plan;
    const questions = [...byQuestion(votes)].map(([about, given]) => {
      const options = optionsOf(codebook, about);
      const codings = given.flatMap((vote) => codingOf(codebook, options, vote));
      const { alpha } = agreementForm(agreementOf(codings, options));
      return { about, alpha, go: alpha !== null && alpha.value >= threshold };
    });
    return {
      round: number,
      threshold,
      go: questions.length > 0 && questions.every(({ go }) => go),
      questions,
      people: pilotResults(
        votes.map((vote) => ({
          unit: unitOf(vote.initiative, vote.about),
          coder: vote.person,
          value: canonicalJson(comparable(codebook, vote.about, vote.answer)),
        })),
        new Map(
          gold.map(({ initiative, about, answer }) => [
            unitOf(initiative, about),
            canonicalJson(comparable(codebook, about, answer)),
          ]),
        ),
        threshold,
      ),
    };
  });
}

function unitOf(initiative: string, about: string): string {
  return `${initiative} ${about}`;
}

/** The gold answers as they were opened when the round was closed. */
async function goldOf(reader: Reader, { map, round }: RoundRow): Promise<readonly GoldAnswer[]> {
  for (let after = 0; ; ) {
    const entries = await reader.entries(after, 1000, map);
    for (const { kind, payload, seq } of entries) {
      after = seq;
      if (kind !== "round.closed") continue;
      // Written by the event of this kind, whose schema was checked when it was appended.
      const closed = payload as unknown as { round: number; gold: { answers: GoldAnswer[] } | null };
      if (closed.round === round) return closed.gold?.answers ?? [];
    }
    if (entries.length === 0) return [];
  }
}
