import {
  type changeVerdict as changeOperation,
  checkVerdict,
  checkVerdicts,
  type draftVerdicts as draftOperation,
  newEvent,
  ProblemError,
  type Protocol,
  type submitVerdicts as submitOperation,
  verdictChanged,
  verdicts,
} from "@mapwright/domain";
import type { z } from "zod";
import type { Context, Reader } from "../ports/index.ts";
import { mapNamed } from "../protocol/create-map.ts";
import { reopenIfDisputed } from "../rounds/reopen.ts";
import { keepDraft } from "../rounds/sealing.ts";
import { submitSealed } from "../rounds/submit.ts";
import { mustBeKind, openTask, ownTask } from "../rounds/task-of.ts";

/** Keeps verdicts as a draft of the caller's own. */
export async function draftVerdicts(
  context: Context,
  { map, task: number, draft }: z.output<typeof draftOperation.input>,
): Promise<{ task: number }> {
  return await context.store.transact(context.actor, async (writer) => {
    await openTask(context, writer, map, number, "screening");
    await keepDraft(context, writer, map, number, draft);
    return { task: number };
  });
}

/** Submits verdicts for good. */
export async function submitVerdicts(
  context: Context,
  { map, task: number, submission }: z.output<typeof submitOperation.input>,
): Promise<{ task: number; commitment: string }> {
  return await context.store.transact(context.actor, async (writer) => {
    const own = await openTask(context, writer, map, number, "screening");
    const problems = checkVerdicts(await protocolOf(writer, map), submission);
    if (problems.length > 0) throw new ProblemError(problems);
    return await submitSealed(context, writer, own, submission);
  });
}

/** Changes a verdict after the reveal. The first one stays; a new disagreement goes to an adjudicator. */
export async function changeVerdict(
  context: Context,
  { map, task: number, verdict }: z.output<typeof changeOperation.input>,
): Promise<{ task: number; revision: number }> {
  return await context.store.transact(context.actor, async (writer) => {
    const own = await ownTask(context, writer, map, number);
    mustBeKind(own, "screening");
    const { round, initiative, person } = mustBeRevealed(own.task);
    const criterion = (await protocolOf(writer, map)).criteria?.find(
      ({ code }) => code === verdict.criterion,
    );
    const earlier = await writer.rows(verdicts, {
      where: { map, task: number, criterion: verdict.criterion },
    });
    if (criterion === undefined || earlier.length === 0)
      throw new ProblemError({
        code: "criterion-unknown",
        message: `Your verdicts hold none on "${verdict.criterion}".`,
        hint: "Name a criterion that you judged.",
        value: verdict.criterion,
      });
    const problems = checkVerdict(criterion, verdict);
    if (problems.length > 0) throw new ProblemError(problems);
    const revision = earlier.length + 1;
    await writer.append([
      newEvent(verdictChanged, map, { task: number, round, initiative, person, revision, verdict }),
    ]);
    await reopenIfDisputed(writer, own.round, initiative);
    return { task: number, revision };
  });
}

export function mustBeRevealed<Task extends { readonly task: number; readonly state: string }>(
  task: Task,
): Task {
  if (task.state === "revealed") return task;
  throw new ProblemError({
    code: "task-sealed",
    message: `Task ${task.task} is not revealed, so nothing in it can be changed.`,
    hint: "Wait until all of the pair have submitted.",
  });
}

async function protocolOf(reader: Reader, map: string): Promise<Protocol> {
  const { protocol } = await mapNamed(reader, map);
  if (protocol !== null) return protocol;
  throw new ProblemError({
    code: "protocol-without-criteria",
    message: `The map "${map}" has no protocol.`,
    hint: "Write it first.",
  });
}
