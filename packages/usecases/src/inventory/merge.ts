import {
  conflicts,
  duplicatesOf,
  type InitiativeRow,
  initiativeMerged,
  type MergeRow,
  merges,
  mergeUndone,
  newEvent,
  ProblemError,
  records,
  tasks,
} from "@mapwright/domain";
import type { Context, Reader } from "../ports/index.ts";
import { codebookOf } from "../protocol/codebook-of.ts";
import { mapNamed } from "../protocol/create-map.ts";
import { initiativeNamed } from "./initiative-named.ts";
import { type Choosing, keptAtMerge } from "./kept-at-merge.ts";

/** A duplicate, the initiative that stays, whose values stay, and why they are the same. */
export interface Merging extends Choosing {
  readonly reason: string;
}

/**
 * Finds an initiative to be the same as another. Nothing of it is moved or changed: its records count for the survivor from
 * now on, its id leads there, and whose value stays was chosen or is the survivor's unless missing. Refused while either is answered in a round, since what the
 * coders read would change between them.
 */
export async function mergeInitiative(
  context: Context,
  { map, initiative, into, keep, reason }: Merging,
): Promise<{ merge: number }> {
  return await context.store.transact(context.actor, async (writer) => {
    const found = await mapNamed(writer, map);
    const judged = { codebook: await codebookOf(writer, found), protocol: found.protocol };
    const duplicate = await initiativeNamed(writer, map, initiative);
    const survivor = await initiativeNamed(writer, map, into);
    const known = await writer.rows(merges, { where: { map } });
    if (initiative === into)
      throw new ProblemError({
        code: "merge-itself",
        message: `${initiative} cannot be merged into itself.`,
        hint: "Name the initiative that stays.",
        value: into,
      });
    for (const row of [duplicate, survivor]) {
      mustStand(row, known);
      await mustBeIdle(writer, map, row.initiative);
    }
    const merge = known.length + 1;
    const { stage } = duplicate;
    const kept = await keptAtMerge(writer, judged, { map, initiative, into, keep }, known);
    await writer.append([
      newEvent(initiativeMerged, map, { merge, initiative, survivor: into, stage, reason, kept: [...kept] }),
    ]);
    return { merge };
  });
}

/** Tells two initiatives apart again. A duplicate whose records were all undone since is withdrawn, as it would have been. */
export async function undoMerge(
  context: Context,
  map: string,
  merge: number,
  reason: string,
): Promise<{ initiative: string; stage: string }> {
  return await context.store.transact(context.actor, async (writer) => {
    await mapNamed(writer, map);
    const known = await writer.rows(merges, { where: { map } });
    const row = known.find((each) => each.merge === merge);
    if (row === undefined || row.state === "undone")
      throw new ProblemError({
        code: row === undefined ? "merge-unknown" : "merge-undone",
        message:
          row === undefined
            ? `The map "${map}" has no merge ${merge}.`
            : `Merge ${merge} was undone already.`,
        hint: "List the merges.",
        value: String(merge),
      });
    mustBeOuter(row, known);
    await mustBeIdle(writer, map, row.survivor);
    const { initiative } = row;
    const live = await writer.rows(records, { where: { map, initiative, state: "live" }, limit: 1 });
    const stage = live.length === 0 ? "withdrawn" : row.stage;
    await writer.append([newEvent(mergeUndone, map, { merge, initiative, stage, reason })]);
    return { initiative, stage };
  });
}

/** Every merge of a map in the order in which they were made, those undone too. */
export async function mergesOf(reader: Reader, map: string): Promise<readonly Omit<MergeRow, "map">[]> {
  await mapNamed(reader, map);
  return (await reader.rows(merges, { where: { map } })).map(({ map: _, ...merge }) => merge);
}

/** Only initiatives that stand for themselves are merged. */
function mustStand({ initiative, stage }: InitiativeRow, known: readonly MergeRow[]): void {
  const survivor = duplicatesOf(known).survivorOf(initiative);
  if (survivor !== initiative)
    throw new ProblemError({
      code: "initiative-merged",
      message: `${initiative} was merged into ${survivor} already.`,
      hint: `Merge with ${survivor}, or undo that merge first.`,
      value: initiative,
    });
  if (stage === "withdrawn")
    throw new ProblemError({
      code: "initiative-withdrawn",
      message: `${initiative} was withdrawn and describes nothing any more.`,
      hint: "Import it again first.",
      value: initiative,
    });
}

/** A merge below a later one is undone after it, so that each step leads back to what was before. */
function mustBeOuter({ survivor, merge }: MergeRow, known: readonly MergeRow[]): void {
  const later = known.find(({ state, initiative }) => state === "merged" && initiative === survivor);
  if (later === undefined) return;
  throw new ProblemError({
    code: "merge-covered",
    message: `${survivor} was merged into ${later.survivor} since (merge ${later.merge}).`,
    hint: `Undo merge ${later.merge} before merge ${merge}.`,
    value: String(merge),
  });
}

/** Nobody is answering it, and no conflict about it waits for a ruling. */
async function mustBeIdle(reader: Reader, map: string, initiative: string): Promise<void> {
  const where = { map, initiative };
  const allotted = await reader.rows(tasks, { where });
  const open = await reader.rows(conflicts, { where: { ...where, state: "open" }, limit: 1 });
  if (open.length === 0 && allotted.every(({ state }) => state === "revealed" || state === "released"))
    return;
  throw new ProblemError({
    code: "initiative-in-round",
    message: `${initiative} is being answered in a round.`,
    hint: "Wait until its pair is revealed and settled, or close the round.",
    value: initiative,
  });
}
