import {
  type CodedAnswer,
  type CodingSubmission,
  type changeCoding as changeOperation,
  checkAnswers,
  checkCoding,
  type checkCodingOperation,
  codebookVersionId,
  codingChanged,
  codings,
  type draftCoding as draftOperation,
  newEvent,
  orderedCodes,
  type Problem,
  ProblemError,
  type submitCoding as submitOperation,
  variableOf,
} from "@mapwright/domain";
import type { z } from "zod";
import type { Context, Reader } from "../ports/index.ts";
import { codebookOf } from "../protocol/codebook-of.ts";
import { mapNamed } from "../protocol/create-map.ts";
import { reopenIfDisputed } from "../rounds/reopen.ts";
import { codebookOfRound } from "../rounds/reveal.ts";
import { keepDraft, readDraft } from "../rounds/sealing.ts";
import { submitSealed } from "../rounds/submit.ts";
import { mustBeKind, type OwnTask, openTask, ownTask } from "../rounds/task-of.ts";
import { mustBeRevealed } from "../screening/screen.ts";
import { draftOf } from "./draft.ts";

/** Keeps a coding as a draft of the caller's own; what she has been shown stays on record. */
export async function draftCoding(
  context: Context,
  { map, task: number, draft }: z.output<typeof draftOperation.input>,
): Promise<{ task: number }> {
  return await context.store.transact(context.actor, async (writer) => {
    await openTask(context, writer, map, number, "coding");
    const { seen } = draftOf(await readDraft(context, writer, map, number));
    await keepDraft(context, writer, map, number, { draft, seen });
    return { task: number };
  });
}

/** What is wrong with a draft so far. */
export async function checkDraft(
  context: Context,
  { map, task: number, draft }: z.output<typeof checkCodingOperation.input>,
): Promise<{ findings: readonly Problem[] }> {
  return await context.store.read(async (reader) => {
    const own = await openTask(context, reader, map, number, "coding");
    return { findings: await findingsOf(reader, own, draft.answers) };
  });
}

/** Submits a coding for good. Warnings do not hinder; what does is told all at once. */
export async function submitCoding(
  context: Context,
  { map, task: number, submission }: z.output<typeof submitOperation.input>,
): Promise<{ task: number; commitment: string }> {
  return await context.store.transact(context.actor, async (writer) => {
    const own = await openTask(context, writer, map, number, "coding");
    await mustBeSound(writer, own, submission.answers);
    const { seen } = draftOf(await readDraft(context, writer, map, number));
    const kept: CodingSubmission = {
      ...(await inOrder(writer, own, submission)),
      ...(seen.length === 0 ? {} : { suggestionsSeen: seen }),
    };
    return await submitSealed(context, writer, own, kept);
  });
}

/** Changes a coding after the reveal. The first one stays; a new disagreement goes to an adjudicator. */
export async function changeCoding(
  context: Context,
  { map, task: number, submission, reason }: z.output<typeof changeOperation.input>,
): Promise<{ task: number; revision: number }> {
  return await context.store.transact(context.actor, async (writer) => {
    const own = await ownTask(context, writer, map, number);
    mustBeKind(own, "coding");
    const { round, initiative, person } = mustBeRevealed(own.task);
    await mustBeSound(writer, own, submission.answers);
    await mustFitInForce(writer, own, submission.answers);
    const earlier = await writer.rows(codings, { where: { map, task: number } });
    const revision = earlier.length + 1;
    await writer.append([
      newEvent(codingChanged, map, {
        task: number,
        round,
        initiative,
        person,
        codebook: own.round.codebook,
        revision,
        submission: await inOrder(writer, own, submission),
        reason,
      }),
    ]);
    await reopenIfDisputed(writer, own.round, initiative);
    return { task: number, revision };
  });
}

async function findingsOf(
  reader: Reader,
  { round }: OwnTask,
  answers: readonly CodedAnswer[],
): Promise<readonly Problem[]> {
  return checkCoding(await codebookOfRound(reader, round), round.plan.variables, answers);
}

async function mustBeSound(reader: Reader, own: OwnTask, answers: readonly CodedAnswer[]): Promise<void> {
  const hindering = (await findingsOf(reader, own, answers)).filter(({ severity }) => severity !== "warning");
  if (hindering.length > 0) throw new ProblemError(hindering);
}

/** After the round the codebook may have changed: answers that it no longer knows would reach the map by an adjudicator. */
async function mustFitInForce(
  reader: Reader,
  { round }: OwnTask,
  answers: readonly CodedAnswer[],
): Promise<void> {
  const codebook = await codebookOf(reader, await mapNamed(reader, round.map));
  const version = codebookVersionId(codebook);
  if (version === round.codebook) return;
  const given = new Map(answers.map(({ variable, answer }) => [variable, answer]));
  const unknown = [...given.keys()].filter((variable) => variableOf(codebook, variable) === undefined);
  const unfit = checkAnswers(codebook, given).filter(({ about }) => about === "answer");
  if (unknown.length === 0 && unfit.length === 0) return;
  throw new ProblemError({
    code: "codebook-stale",
    message: `Round ${round.round} was coded under ${round.codebook}; ${version}, in force now, does not know these answers.`,
    hint: "Correct the value in the entry itself, under the codebook in force.",
    value: version,
  });
}

/** Answers and codes in the order of the codebook, so that equal answers are equal texts. */
async function inOrder(
  reader: Reader,
  { round }: OwnTask,
  submission: CodingSubmission,
): Promise<CodingSubmission> {
  const codebook = await codebookOfRound(reader, round);
  const place = (code: string): number => codebook.variables.findIndex((variable) => variable.code === code);
  const answers = submission.answers
    .map((one): CodedAnswer => {
      const variable = variableOf(codebook, one.variable);
      if (variable === undefined || !("codes" in one.answer)) return one;
      return { ...one, answer: { codes: [...orderedCodes(variable, one.answer.codes)] } };
    })
    .sort((a, b) => place(a.variable) - place(b.variable));
  return { ...submission, answers };
}
