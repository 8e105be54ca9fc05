import { agreementOf, pilotResults } from "@mapwright/atlas";
import { type Answer, canonicalJson, type Level, ProblemError } from "@mapwright/domain";
import { agreementForm } from "../agreement/agreement-form.ts";
import type { Context, Reader } from "../ports/index.ts";
import { goldOf } from "../rounds/gold.ts";
import { codebookOfRound } from "../rounds/reveal.ts";
import { roundNumbered } from "../rounds/task-of.ts";
import { byQuestion, comparable, votesOf } from "../rounds/votes.ts";
import { comparedVotes } from "./compared.ts";

type OfRound = { readonly map: string; readonly round: number };

/** Go or no-go of a pilot: alpha by question against the round's threshold, and each person against the gold answers. */
export async function judgePilot(context: Context, of: OfRound) {
  return await context.store.read((reader) => pilotOf(reader, of));
}

/** How the caller did against the gold answers of a pilot; null when she gave none. Of others it tells nothing. */
export async function showOwnPilot(context: Context, of: OfRound) {
  return await context.store.read(async (reader) => {
    const { round, threshold, people } = await pilotOf(reader, of);
    const own = people.find(({ coder }) => coder === context.actor);
    return { round, threshold, own: own ?? null };
  });
}

async function pilotOf(reader: Reader, { map, round: number }: OfRound) {
  const round = await roundNumbered(reader, map, number);
  if (!round.pilot || round.state === "open")
    throw new ProblemError({
      code: round.pilot ? "round-open" : "round-not-pilot",
      message: round.pilot ? `Round ${number} is still open.` : `Round ${number} is no pilot.`,
      hint: round.pilot ? "Close it first; its gold answers are sealed until then." : "Judge a pilot round.",
    });
  const codebook = await codebookOfRound(reader, round);
  const votes = await votesOf(reader, round, "first");
  const gold = await goldOf(reader, round);
  const { threshold } = round.plan;
  const questions = [...byQuestion(votes)].map(([about, given]) => {
    const { codings, options } = comparedVotes(codebook, about, given);
    const { alpha } = agreementForm(agreementOf(codings, options));
    return { about, alpha, go: alpha !== null && alpha.value >= threshold };
  });
  const said = (about: string, answer: Level | Answer) => canonicalJson(comparable(codebook, about, answer));
  const results = pilotResults(
    votes.map(({ initiative, about, person, answer }) => ({
      unit: unitOf(initiative, about),
      coder: person,
      value: said(about, answer),
    })),
    new Map(gold.map(({ initiative, about, answer }) => [unitOf(initiative, about), said(about, answer)])),
    threshold,
  );
  return {
    round: number,
    threshold,
    gold: gold.length,
    go: questions.length > 0 && questions.every(({ go }) => go),
    questions,
    people: results.map(({ missed, ...result }) => ({
      ...result,
      missed: missed.map(({ unit, gold: right, chosen }) => ({
        ...questionIn(unit),
        gold: JSON.parse(right) as Level | Answer,
        chosen: JSON.parse(chosen) as Level | Answer,
      })),
    })),
  };
}

/** An initiative and a question, as one name; neither has a space in it. */
function unitOf(initiative: string, about: string): string {
  return `${initiative} ${about}`;
}

function questionIn(unit: string): { readonly initiative: string; readonly about: string } {
  const [initiative = "", about = ""] = unit.split(" ");
  return { initiative, about };
}
