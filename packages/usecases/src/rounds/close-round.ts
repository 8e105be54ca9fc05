import {
  goldAnswer,
  newEvent,
  pairReached,
  pairs,
  roundClosed,
  taskReleased,
  tasks,
} from "@mapwright/domain";
import { z } from "zod";
import type { Context } from "../ports/index.ts";
import { openTasks } from "./reveal.ts";
import { discardDraftOf, openSealed } from "./sealing.ts";
import { mustBeOpen } from "./staff-round.ts";
import { roundNumbered } from "./task-of.ts";

/**
 * Ends a round. What nobody answered is taken back; pairs that are not complete are closed, and only then are answers
 * already given for them opened: nobody can answer any more, so nothing leaks.
 */
export async function closeRound(
  context: Context,
  { map, round: number, reason }: { readonly map: string; readonly round: number; readonly reason: string },
): Promise<{ released: number }> {
  return await context.store.transact(context.actor, async (writer) => {
    const round = await roundNumbered(writer, map, number);
    mustBeOpen(round);
    const all = await writer.rows(tasks, { where: { map, round: number } });
    const unanswered = all.filter(({ state }) => state === "allotted");
    for (const { task } of unanswered) await discardDraftOf(writer, map, task);
    const open = await writer.rows(pairs, { where: { map, round: number, state: "open" } });
    await writer.append([
      ...unanswered.map(({ task }) => newEvent(taskReleased, map, { task, reason })),
      ...open.map(({ initiative }) =>
        newEvent(pairReached, map, { round: number, initiative, state: "closed" }),
      ),
    ]);
    await openTasks(context, writer, round, all);
    const sealed =
      round.gold_commitment === null
        ? null
        : await openSealed(context, writer, { map, part: "gold", number }, round.gold_commitment);
    const gold = sealed && { salt: sealed.salt, answers: z.array(goldAnswer).parse(sealed.content) };
    await writer.append([newEvent(roundClosed, map, { round: number, gold })]);
    return { released: unanswered.length };
  });
}
