import { type Allottable, ProblemError, pairs, type RoundRow, tasks } from "@mapwright/domain";
import type { Context } from "../ports/index.ts";
import { allotmentEvents, dealOut } from "./staffing.ts";
import { roundNumbered } from "./task-of.ts";

/** Allots what waits in a round to more people. */
export async function staffRound(
  context: Context,
  {
    map,
    round: number,
    people,
  }: { readonly map: string; readonly round: number; readonly people: readonly Allottable[] },
): Promise<{ tasks: number; waiting: number }> {
  return await context.store.transact(context.actor, async (writer) => {
    const round = await roundNumbered(writer, map, number);
    mustBeOpen(round);
    const waiting = (await writer.rows(pairs, { where: { map, round: number, state: "open" } })).filter(
      ({ lacking }) => lacking > 0,
    );
    const before = await writer.rows(tasks, { where: { map, round: number } });
    const wanted = new Map(waiting.map(({ initiative, lacking }) => [initiative, lacking]));
    const dealt = await dealOut(context, writer, { map, seed: round.plan.seed, people, wanted, before });
    const found = dealt.filter((one) => one.people.length > 0);
    await writer.append(allotmentEvents(map, number, found, (await writer.count(tasks, { map })) + 1));
    return {
      tasks: found.reduce((sum, one) => sum + one.people.length, 0),
      waiting: dealt.filter(({ lacking }) => lacking > 0).length,
    };
  });
}

export function mustBeOpen({ round, state }: RoundRow): void {
  if (state === "open") return;
  throw new ProblemError({
    code: "round-closed",
    message: `Round ${round} is closed.`,
    hint: "Open another round.",
  });
}
