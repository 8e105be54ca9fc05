import { ProblemError, type RoundRow, rounds, type TaskRow, tasks } from "@mapwright/domain";
import type { Context, Reader } from "../ports/index.ts";
import { mapNamed } from "../protocol/create-map.ts";

export interface OwnTask {
  readonly task: TaskRow;
  readonly round: RoundRow;
}

/** The round of a number, or the problem `round-unknown`. */
export async function roundNumbered(reader: Reader, map: string, round: number): Promise<RoundRow> {
  await mapNamed(reader, map);
  const row = await reader.one(rounds, { map, round });
  if (row !== undefined) return row;
  throw new ProblemError({
    code: "round-unknown",
    message: `The map "${map}" has no round ${round}.`,
    hint: `There are ${await reader.count(rounds, { map })} rounds, numbered from 1.`,
    value: String(round),
  });
}

/**
 * One of the caller's own tasks. Somebody else's task and one that is not there give the same problem, so that an answer
 * tells nothing about other people.
 */
export async function ownTask(
  context: Context,
  reader: Reader,
  map: string,
  number: number,
): Promise<OwnTask> {
  await mapNamed(reader, map);
  const task = await reader.one(tasks, { map, task: number });
  if (task === undefined || task.person !== context.actor) {
    throw new ProblemError({
      code: "task-unknown",
      message: `You have no task ${number} on the map "${map}".`,
      hint: "List your tasks.",
      value: String(number),
    });
  }
  return { task, round: await roundNumbered(reader, map, task.round) };
}

/** An own task of this kind that still waits to be answered. */
export async function openTask(
  context: Context,
  reader: Reader,
  map: string,
  number: number,
  kind?: RoundRow["kind"],
): Promise<OwnTask> {
  const own = await ownTask(context, reader, map, number);
  if (kind !== undefined) mustBeKind(own, kind);
  mustBeAllotted(own.task);
  return own;
}

export function mustBeKind({ task, round }: OwnTask, kind: RoundRow["kind"]): void {
  if (round.kind === kind) return;
  throw new ProblemError({
    code: "task-kind",
    message: `Task ${task.task} belongs to a round of ${round.kind}, not of ${kind}.`,
    hint: `Answer it as ${round.kind}.`,
  });
}

export function mustBeAllotted({ task, state }: TaskRow): void {
  if (state === "allotted") return;
  throw new ProblemError(
    state === "released"
      ? {
          code: "task-released",
          message: `Task ${task} was taken back.`,
          hint: "Ask the coordinator of the map.",
        }
      : {
          code: "task-submitted",
          message: `Task ${task} is submitted, and a submission is final.`,
          hint: "Once all of the pair have submitted you can change it, with a reason; the first one stays.",
        },
  );
}
