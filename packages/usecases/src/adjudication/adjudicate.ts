import {
  type Answer,
  adjudications,
  checkAnswers,
  conflictSettled,
  conflicts,
  type listConflicts as listOperation,
  newEvent,
  ProblemError,
  pairReached,
  type RoundRow,
  type Ruling,
  type settleConflict as settleOperation,
} from "@mapwright/domain";
import type { z } from "zod";
import type { Context, Reader, Writer } from "../ports/index.ts";
import { mapNamed } from "../protocol/create-map.ts";
import { givenIn, keepSettled, type SettledVerdict } from "../rounds/results.ts";
import { agreedVerdicts, applyRoundVerdicts, codebookOfRound } from "../rounds/reveal.ts";
import { byQuestion, comparable, votesOf } from "../rounds/votes.ts";
import { conflictFor, isInterested, isOfPair } from "./conflict-of.ts";
import { precedentsOf } from "./likeness.ts";

/** The conflicts that the caller may settle, the longest waiting first, or those of them that are settled. */
export async function listConflicts(
  context: Context,
  { map, round, state }: z.output<typeof listOperation.input>,
) {
  return await context.store.read(async (reader) => {
    await mapNamed(reader, map);
    const where = { map, state, ...(round === undefined ? {} : { round }) };
    const open = await reader.rows(conflicts, { where });
    const interested = await isInterested(context, reader, open);
    const own = await Promise.all(open.map((conflict) => isOfPair(context, reader, conflict)));
    return {
      conflicts: open
        .filter(({ initiative }, index) => own[index] === false && !interested.has(initiative))
        .sort((a, b) => (a.since === b.since ? a.conflict - b.conflict : a.since < b.since ? -1 : 1))
        .map(({ map: _, ...conflict }) => conflict),
    };
  });
}

/**
 * A conflict for its adjudicator: first submissions, shuffled by the round's seed and without names, times or task numbers,
 * and the precedents.
 */
export async function showConflict(
  context: Context,
  { map, conflict: number }: { readonly map: string; readonly conflict: number },
) {
  return await context.store.read(async (reader) => {
    const { conflict, round } = await conflictFor(context, reader, map, number);
    const votes = (await votesOf(reader, round, "first", conflict.initiative)).filter(
      ({ about }) => about === conflict.about,
    );
    const lot = (task: number): string =>
      context.sha256(`${round.plan.seed}\nvotes\n${conflict.conflict}\n${task}`);
    const { initiative, about, state, since } = conflict;
    const ruling = (await reader.one(adjudications, { map, conflict: number }))?.ruling;
    return {
      conflict: number,
      round: round.round,
      kind: round.kind,
      initiative,
      about,
      state,
      since,
      ruling: ruling === undefined ? null : { answer: ruling.answer, reason: ruling.reason },
      votes: votes
        .toSorted((a, b) => (lot(a.task) < lot(b.task) ? -1 : 1))
        .map(({ answer, evidence, reason, confidence, memo }) => ({
          answer,
          evidence,
          reason,
          confidence,
          memo,
        })),
      precedents: (await precedentsOf(reader, conflict, votes)).filter((one) => one.conflict !== number),
    };
  });
}

/** Settles a conflict. The votes stay; the last one of a pair settles the pair. */
export async function settleConflict(
  context: Context,
  { map, conflict: number, ruling }: z.output<typeof settleOperation.input>,
): Promise<{ conflict: number; left: number }> {
  return await context.store.transact(context.actor, async (writer) => {
    const { conflict, round } = await conflictFor(context, writer, map, number);
    const { initiative, about, state } = conflict;
    if (state === "settled")
      throw new ProblemError({
        code: "conflict-settled",
        message: `Conflict ${number} is settled already.`,
        hint: "Nothing needs to be done.",
      });
    await mustBeAnswer(writer, round, about, ruling);
    await mustBePrecedents(writer, map, about, ruling.precedents ?? []);
    const person = context.actor;
    await writer.append([
      newEvent(conflictSettled, map, { conflict: number, initiative, about, person, ruling }),
    ]);
    const open = await writer.count(conflicts, { map, round: round.round, initiative, state: "open" });
    if (open === 0)
      await writer.append([newEvent(pairReached, map, { round: round.round, initiative, state: "settled" })]);
    if (!round.pilot)
      await keepRuling(context, writer, round, initiative, { about, ruling, isLast: open === 0 });
    return { conflict: number, left: open };
  });
}

async function keepRuling(
  context: Context,
  writer: Writer,
  round: RoundRow,
  initiative: string,
  { about, ruling, isLast }: { readonly about: string; readonly ruling: Ruling; readonly isLast: boolean },
): Promise<void> {
  const { answer, reason, evidence = [] } = ruling;
  if (typeof answer !== "string") {
    const codebook = await codebookOfRound(writer, round);
    const settled = comparable(codebook, about, answer);
    if (typeof settled === "string") return;
    await keepSettled(writer, round.map, initiative, round.codebook, [
      {
        variable: about,
        answer: settled,
        state: "adjudicated",
        evidence,
        reason,
        given: givenIn(context, round, null),
      },
    ]);
  } else if (isLast) {
    await applyRoundVerdicts(
      writer,
      round,
      initiative,
      await settledVerdicts(context, writer, round, initiative),
    );
  }
}

/** What a pair agreed on, and what adjudicators decided about the rest. */
async function settledVerdicts(
  context: Context,
  reader: Reader,
  round: RoundRow,
  initiative: string,
): Promise<ReadonlyMap<string, SettledVerdict>> {
  const { map } = round;
  const verdicts = new Map(
    agreedVerdicts(context, round, byQuestion(await votesOf(reader, round, "latest", initiative))),
  );
  for (const { conflict, about } of await reader.rows(conflicts, {
    where: { map, round: round.round, initiative },
  })) {
    const ruling = (await reader.one(adjudications, { map, conflict }))?.ruling;
    if (ruling === undefined || typeof ruling.answer !== "string") continue;
    const { answer: level, reason, evidence = [] } = ruling;
    verdicts.set(about, {
      level,
      state: "adjudicated",
      evidence,
      reason,
      given: givenIn(context, round, null),
    });
  }
  return verdicts;
}

/** A level settles a criterion, an answer that fits its variable settles a variable. */
async function mustBeAnswer(
  reader: Reader,
  round: RoundRow,
  about: string,
  { answer }: Ruling,
): Promise<void> {
  if (round.kind === "screening" && typeof answer === "string") return;
  const [finding] = typeof answer === "string" ? [] : await misfits(reader, round, about, answer);
  if (round.kind === "coding" && typeof answer !== "string" && finding === undefined) return;
  throw new ProblemError({
    code: "answer-invalid",
    message: finding?.message["en"] ?? `This is no answer to a question of ${round.kind}.`,
    hint: finding?.hint ?? (round.kind === "coding" ? "Give an answer." : "Give a level."),
  });
}

async function misfits(reader: Reader, round: RoundRow, about: string, answer: Answer) {
  if ("missing" in answer && answer.missing === "not-yet-coded")
    return [{ message: { en: "Not yet coded is no decision." }, hint: "Say why it is missing." }];
  const codebook = await codebookOfRound(reader, round);
  return checkAnswers(codebook, new Map([[about, answer]])).filter((finding) => finding.about === "answer");
}

async function mustBePrecedents(
  reader: Reader,
  map: string,
  about: string,
  named: readonly number[],
): Promise<void> {
  const known = new Set(
    (await reader.rows(adjudications, { where: { map, about } })).map((row) => row.conflict),
  );
  const unknown = named.find((conflict) => !known.has(conflict));
  if (unknown === undefined) return;
  throw new ProblemError({
    code: "precedent-unknown",
    message: `Conflict ${unknown} is no precedent about ${about}.`,
    hint: "Name adjudications of the same question.",
    value: String(unknown),
  });
}
