import {
  type DistinctionRow,
  distinctions,
  distinctionUndone,
  duplicatesOf,
  initiativesDistinguished,
  merges,
  newEvent,
  ProblemError,
} from "@mapwright/domain";
import type { Context, Reader } from "../ports/index.ts";
import { mapNamed } from "../protocol/create-map.ts";
import { initiativeNamed } from "./initiative-named.ts";

/** Which two are told apart, and by what. */
export interface Distinguishing {
  readonly map: string;
  readonly initiative: string;
  readonly other: string;
  readonly reason: string;
}

/** Finds two initiatives that look alike to be different, so that nobody is asked again. */
export async function distinguishInitiatives(
  context: Context,
  { map, initiative, other, reason }: Distinguishing,
): Promise<{ distinction: number }> {
  return await context.store.transact(context.actor, async (writer) => {
    await mapNamed(writer, map);
    for (const each of [initiative, other]) await initiativeNamed(writer, map, each);
    if (initiative === other) refuse("distinction-itself", `${initiative} cannot differ from itself.`, other);
    const { survivorOf } = duplicatesOf(await writer.rows(merges, { where: { map } }));
    const survivor = survivorOf(initiative);
    if (survivor === survivorOf(other))
      refuse(
        "initiative-merged",
        `${initiative} and ${other} were found to be the same (${survivor}).`,
        other,
      );
    const known = await writer.rows(distinctions, { where: { map } });
    const before = known.find(({ state, ...pair }) => state === "different" && isOf(pair, initiative, other));
    if (before !== undefined)
      refuse(
        "distinction-known",
        `${initiative} and ${other} were found to be different already (distinction ${before.distinction}).`,
        other,
      );
    const distinction = known.length + 1;
    await writer.append([
      newEvent(initiativesDistinguished, map, { distinction, initiative, other, reason }),
    ]);
    return { distinction };
  });
}

/** Opens the question again. */
export async function undoDistinction(
  context: Context,
  map: string,
  distinction: number,
  reason: string,
): Promise<{ initiative: string; other: string }> {
  return await context.store.transact(context.actor, async (writer) => {
    await mapNamed(writer, map);
    const row = await writer.one(distinctions, { map, distinction });
    const shown = String(distinction);
    if (row === undefined)
      return refuse("distinction-unknown", `The map "${map}" has no distinction ${distinction}.`, shown);
    if (row.state === "undone")
      return refuse("distinction-undone", `Distinction ${distinction} was undone already.`, shown);
    await writer.append([newEvent(distinctionUndone, map, { distinction, reason })]);
    return { initiative: row.initiative, other: row.other };
  });
}

/** Every distinction of a map in the order in which they were made, those undone too. */
export async function distinctionsOf(
  reader: Reader,
  map: string,
): Promise<readonly Omit<DistinctionRow, "map">[]> {
  await mapNamed(reader, map);
  return (await reader.rows(distinctions, { where: { map } })).map(({ map: _, ...row }) => row);
}

function isOf(pair: Pick<DistinctionRow, "initiative" | "other">, one: string, other: string): boolean {
  return [one, other].includes(pair.initiative) && [one, other].includes(pair.other);
}

function refuse(code: string, message: string, value: string): never {
  throw new ProblemError({ code, message, hint: "List the distinctions and merges of the map.", value });
}
