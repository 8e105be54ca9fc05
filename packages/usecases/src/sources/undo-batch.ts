import {
  batches,
  batchUndone,
  duplicatesOf,
  initiativeStaged,
  initiatives,
  merges,
  newEvent,
  ProblemError,
  records,
} from "@mapwright/domain";
import type { Context, Reader } from "../ports/index.ts";
import { mapNamed } from "../protocol/create-map.ts";
import { eraseCells } from "./personal.ts";

/**
 * Takes a batch back: its records no longer count, their personal cells are erased, and initiatives left without any
 * record are withdrawn. Their ids stay
 * taken, and a later import of the same external ids finds them again.
 */
export async function undoBatch(
  context: Context,
  slug: string,
  batch: number,
  reason: string,
): Promise<{ records: number; withdrawn: number }> {
  return await context.store.transact(context.actor, async (writer) => {
    await mapNamed(writer, slug);
    const row = await writer.one(batches, { map: slug, batch });
    if (row === undefined || row.state === "undone") {
      throw new ProblemError({
        code: row === undefined ? "batch-unknown" : "batch-undone",
        message:
          row === undefined
            ? `The map "${slug}" has no batch ${batch}.`
            : `Batch ${batch} was undone already.`,
        hint:
          row === undefined
            ? await batchesHint(writer, slug)
            : "Nothing needs to be done; import the file again to take it back in.",
        value: String(batch),
      });
    }
    const all = await writer.rows(records, { where: { map: slug } });
    const undone = all.filter((record) => record.batch === batch && record.state === "live");
    const { survivorOf } = duplicatesOf(await writer.rows(merges, { where: { map: slug } }));
    const kept = new Set(
      all
        .filter((record) => record.batch !== batch && record.state === "live")
        .flatMap(({ initiative }) => [initiative, survivorOf(initiative)]),
    );
    const orphans = new Set(
      undone
        .flatMap(({ initiative }) => [initiative, survivorOf(initiative)])
        .filter((initiative) => !kept.has(initiative)),
    );
    const stages = new Map(
      (await writer.rows(initiatives, { where: { map: slug } })).map((row) => [row.initiative, row.stage]),
    );
    const withdrawn = [...orphans].filter(
      (initiative) => stages.get(initiative) !== "withdrawn" && survivorOf(initiative) === initiative,
    );
    await writer.append([
      newEvent(batchUndone, slug, { batch, reason, records: undone.map(({ record }) => record) }),
      ...withdrawn.map((initiative) =>
        newEvent(initiativeStaged, slug, {
          initiative,
          stage: "withdrawn",
          reason: `Batch ${batch} was undone: ${reason}`,
        }),
      ),
    ]);
    const gone = new Set(undone.map(({ record }) => record));
    const personal = (await writer.personal(slug)).filter(({ record }) => gone.has(record));
    await eraseCells(writer, slug, personal, `Batch ${batch} was undone.`);
    return { records: undone.length, withdrawn: withdrawn.length };
  });
}

async function batchesHint(reader: Reader, map: string): Promise<string> {
  const live = await reader.rows(batches, { where: { map, state: "imported" } });
  if (live.length === 0) return "It has none that could be undone.";
  return `It has ${live.map(({ batch, file }) => `${batch} (${file.name})`).join(", ")}.`;
}
