import {
  type Agreement,
  agreementByPair,
  agreementByWeek,
  agreementOf,
  bandOf,
  type Choice,
  type Contingency,
  confusionsOf,
  contingencies,
  driftOf,
  type RatingTable,
  ratingTableOf,
  toDiscuss,
  weeklyComparisons,
} from "@mapwright/atlas";
import { type DriftWatch, usualDrift } from "@mapwright/domain";
import { agreementForm } from "../agreement/agreement-form.ts";
import type { Context } from "../ports/index.ts";
import { goldOf } from "../rounds/gold.ts";
import { codebookOfRound } from "../rounds/reveal.ts";
import { roundNumbered } from "../rounds/task-of.ts";
import { byQuestion, votesOf } from "../rounds/votes.ts";
import { type Compared, comparedGold, comparedVotes } from "./compared.ts";

type OfRound = { readonly map: string; readonly round: number };

/**
 * Agreement in a round, question by question, from first submissions of revealed pairs and nothing else. From week to week it
 * watches how far each two people chose the same, and, in a closed pilot, each person the right answer.
 */
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
      questions: [...questions].map(([about, votes]) => {
        const compared = comparedVotes(codebook, about, votes);
        return {
          about,
          ...agreementIn(compared),
          drift: driftIn(compared, watch),
          goldDrift: driftIn(compared, watch, comparedGold(codebook, about, gold)),
        };
      }),
    };
  });
}

function agreementIn({ codings, options }: Compared) {
  const table = ratingTableOf(codings, options);
  const all = agreementOf(codings, options);
  return {
    level: options.level,
    ...agreementForm(all),
    band: bandsOf(all),
    pairs: agreementByPair(codings, options).map(({ of, agreement }) => ({
      of,
      ...agreementForm(agreement),
    })),
    weeks: agreementByWeek(codings, options).map(({ of, agreement }) => ({
      of,
      ...agreementForm(agreement),
    })),
    confusions: confusionsOf(table),
    contingencies: readableContingencies(table),
    discuss: toDiscuss(table).map(({ unit, disagreement, votes: chosen }) => ({
      initiative: unit,
      disagreement,
      votes: chosen.map((vote) => vote.chosen),
    })),
  };
}

/** A table of more rows and columns than this is read by nobody. */
const mostRows = 20;
/** A question with more categories than this is not tabulated at all. */
const mostCategories = 60;
/** Of more pairs of people than this, those that have most in common are told. */
const mostPairs = 12;

/** What each two people chose, in the categories that either chose; of sets and sizes, which have too many, nothing. */
function readableContingencies(table: RatingTable): readonly Contingency[] {
  const { level, categories } = table;
  if ((level !== "nominal" && level !== "ordinal") || categories.length > mostCategories) return [];
  return contingencies(table)
    .map(chosenOnly)
    .filter((one) => one.categories.length <= mostRows)
    .sort((one, other) => other.units - one.units)
    .slice(0, mostPairs);
}

function chosenOnly({ counts, categories, ...pair }: Contingency): Contingency {
  const isChosen = (place: number) => counts.some((row, first) => row.some(isAt(first, place)));
  const isAt = (first: number, place: number) => (count: number, second: number) =>
    count > 0 && (first === place || second === place);
  const kept = [...categories.keys()].filter(isChosen);
  return {
    ...pair,
    categories: kept.map((place) => categories[place] ?? ""),
    counts: kept.map((row) => kept.map((column) => counts[row]?.[column] ?? 0)),
  };
}

function driftIn({ codings, options }: Compared, watch: DriftWatch, gold?: ReadonlyMap<string, Choice>) {
  return driftOf(weeklyComparisons(codings, options.level, gold), watch);
}

function bandsOf({ alpha }: Agreement) {
  return alpha.value === null ? null : bandOf(alpha.value);
}
