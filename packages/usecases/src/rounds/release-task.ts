import {
  type NewEvent,
  newEvent,
  type PairRow,
  ProblemError,
  pairFormed,
  pairs,
  type TaskRow,
  taskReleased,
  tasks,
} from "@mapwright/domain";
import type { Context, Reader, Writer } from "../ports/index.ts";
import { mapNamed } from "../protocol/create-map.ts";
import { discardDraftOf } from "./sealing.ts";
import { mustBeAllotted, openTask } from "./task-of.ts";

export interface Release {
  readonly map: string;
  readonly task: number;
  readonly reason: string;
}

/** Gives one of the caller's tasks back. */
export async function declineTask(
  context: Context,
  { map, task: number, reason }: Release,
): Promise<{ task: number }> {
  return await context.store.transact(context.actor, async (writer) => {
    const { task } = await openTask(context, writer, map, number);
    await takeBack(writer, [task], reason);
    return { task: number };
  });
}

/** Takes an unanswered task back from whoever has it. */
export async function releaseTask(
  context: Context,
  { map, task: number, reason }: Release,
): Promise<{ task: number }> {
  return await context.store.transact(context.actor, async (writer) => {
    await mapNamed(writer, map);
    const task = await writer.one(tasks, { map, task: number });
    if (task === undefined)
      throw new ProblemError({
        code: "task-unknown",
        message: `The map "${map}" has no task ${number}.`,
        hint: "Look the round's tasks up.",
        value: String(number),
      });
    mustBeAllotted(task);
    await takeBack(writer, [task], reason);
    return { task: number };
  });
}

/** Releases allotted tasks: their drafts go, and their pairs wait for somebody else. */
export async function takeBack(writer: Writer, released: readonly TaskRow[], reason: string): Promise<void> {
  const lacking = new Map<string, PairRow>();
  const events: NewEvent[] = [];
  for (const { map, task, round, initiative } of released) {
    await discardDraftOf(writer, map, task);
    const pair = lacking.get(`${round} ${initiative}`) ?? (await pairOf(writer, map, round, initiative));
    const waiting = { ...pair, lacking: pair.lacking + 1 };
    lacking.set(`${round} ${initiative}`, waiting);
    events.push(newEvent(taskReleased, map, { task, reason }));
    events.push(newEvent(pairFormed, map, { round, initiative, lacking: waiting.lacking }));
  }
  await writer.append(events);
}

async function pairOf(reader: Reader, map: string, round: number, initiative: string): Promise<PairRow> {
  const pair = await reader.one(pairs, { map, round, initiative });
  if (pair === undefined) throw new Error(`Round ${round} of "${map}" has no pair for ${initiative}.`);
  return pair;
}
