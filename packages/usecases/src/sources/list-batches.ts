import {
  type BatchRow,
  batches,
  type listBatches as listOperation,
  ProblemError,
  profiles,
  type showBatch as showOperation,
  waves,
} from "@mapwright/domain";
import type { Desk, Input } from "../desk.ts";
import { mapNamed } from "../protocol/create-map.ts";

/** The files that were taken into a map, the last first, with its kept profiles and its waves. */
export async function listBatches({ store }: Desk, { map }: Input<typeof listOperation>) {
  return await store.read(async (reader) => {
    await mapNamed(reader, map);
    const found = await reader.rows(batches, { where: { map } });
    const opened = await reader.rows(waves, { where: { map } });
    return {
      batches: found.toReversed().map(shown),
      profiles: (await reader.rows(profiles, { where: { map } })).map(({ profile }) => profile),
      waves: [...opened].sort((a, b) => a.position - b.position).map(({ wave }) => wave),
    };
  });
}

/** One of them, with everything that was told of its rows. */
export async function showBatch({ store }: Desk, { map, batch }: Input<typeof showOperation>) {
  return await store.read(async (reader) => {
    await mapNamed(reader, map);
    const row = await reader.one(batches, { map, batch });
    if (row !== undefined) return { ...shown(row), problems: row.problems };
    throw new ProblemError({
      code: "batch-unknown",
      message: `The map "${map}" has no batch ${batch}.`,
      hint: "batches.list lists those it has.",
      value: String(batch),
    });
  });
}

function shown({
  good_rows_only,
  problems: _,
  map: __,
  profile_sha256: ___,
  file_sha256: ____,
  ...row
}: BatchRow) {
  return { ...row, goodRowsOnly: good_rows_only };
}
