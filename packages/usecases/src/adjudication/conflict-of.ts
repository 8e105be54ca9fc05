import { type ConflictRow, conflicts, ProblemError, type RoundRow, tasks } from "@mapwright/domain";
import type { Context, Reader } from "../ports/index.ts";
import { mapNamed } from "../protocol/create-map.ts";
import { concerns, fittedInitiatives, liveInterests } from "../rounds/staffing.ts";
import { roundNumbered } from "../rounds/task-of.ts";

/** A conflict with its round, for somebody who may settle it. */
export async function conflictFor(
  context: Context,
  reader: Reader,
  map: string,
  number: number,
): Promise<{ readonly conflict: ConflictRow; readonly round: RoundRow }> {
  await mapNamed(reader, map);
  const conflict = await reader.one(conflicts, { map, conflict: number });
  if (conflict === undefined)
    throw new ProblemError({
      code: "conflict-unknown",
      message: `The map "${map}" has no conflict ${number}.`,
      hint: "List the conflicts.",
      value: String(number),
    });
  if (await isOfPair(context, reader, conflict))
    throw new ProblemError({
      code: "adjudicator-of-pair",
      message: `You answered ${conflict.initiative} yourself in this round, so somebody else has to settle it.`,
      hint: "Leave it to another adjudicator.",
    });
  if (await isInterested(context, reader, [conflict]).then((those) => those.size > 0))
    throw new ProblemError({
      code: "adjudicator-interested",
      message: `You have declared an interest that concerns ${conflict.initiative}.`,
      hint: "Leave it to another adjudicator.",
    });
  return { conflict, round: await roundNumbered(reader, map, conflict.round) };
}

/** Whether the caller gave one of the votes, or could still give one. */
export async function isOfPair(
  context: Context,
  reader: Reader,
  { map, round, initiative }: ConflictRow,
): Promise<boolean> {
  const of = await reader.rows(tasks, { where: { map, round, initiative, person: context.actor } });
  return of.some(({ state }) => state !== "released");
}

/** The initiatives of conflicts that the caller has declared an interest in. */
export async function isInterested(
  context: Context,
  reader: Reader,
  of: readonly ConflictRow[],
): Promise<ReadonlySet<string>> {
  const map = of[0]?.map;
  const mine = map === undefined ? [] : await liveInterests(reader, map);
  const held = mine.filter(({ person }) => person === context.actor);
  if (map === undefined || held.length === 0) return new Set();
  const known = await fittedInitiatives(reader, map);
  return new Set(
    of.flatMap(({ initiative }) => {
      const fit = known.get(initiative);
      return fit !== undefined && held.some(({ subject }) => concerns(subject, fit)) ? [initiative] : [];
    }),
  );
}
