import {
  type BatchRow,
  batches,
  columnsOf,
  type Profile,
  profileFile,
  profiles,
  suggestProfile,
} from "@mapwright/domain";
import type { Context, OpenedFile } from "../ports/index.ts";
import { codebookOf } from "../protocol/codebook-of.ts";
import { mapNamed } from "../protocol/create-map.ts";

/** The profile for a file that comes without one, and whether the map has kept it since an earlier import. */
export interface UnnamedProfile {
  readonly profile: Profile;
  readonly isKept: boolean;
  /** Why each column is read as it is, in the order of the profile's rules; empty unless it was suggested. */
  readonly reasons: readonly string[];
}

/**
 * Finds the profile for a file that comes without one. The one it was taken in with before, also under another name; for a
 * later wave, the one of the last file with exactly the same columns, so that its rows update by their identifiers; otherwise
 * what its columns suggest. Two files of one layout in the same wave are two sources: their identifiers may mean others.
 */
export async function unnamedProfile(
  context: Context,
  slug: string,
  file: OpenedFile,
  wave: string | undefined,
): Promise<UnnamedProfile> {
  return await context.store.read(async (reader) => {
    const map = await mapNamed(reader, slug);
    const known = await reader.rows(batches, { where: { map: slug } });
    const kept = new Map<string, Profile>();
    for (const { profile, document } of await reader.rows(profiles, { where: { map: slug } }))
      kept.set(profile, profileFile.parse(document));
    const earlier = known
      .filter(({ state }) => state === "imported")
      .sort((a, b) => b.batch - a.batch)
      .find((batch) => batch.file_sha256 === file.sha256 || isEarlierWave(batch, known, kept, file, wave));
    const profile = earlier === undefined ? undefined : kept.get(earlier.profile);
    if (profile !== undefined) return { profile, isKept: true, reasons: [] };
    const codebook = await codebookOf(reader, map);
    return { ...suggestProfile(file, codebook, context.gazetteer), isKept: false };
  });
}

function isEarlierWave(
  batch: BatchRow,
  known: readonly BatchRow[],
  kept: ReadonlyMap<string, Profile>,
  { columns }: OpenedFile,
  wave: string | undefined,
): boolean {
  const profile = kept.get(batch.profile);
  if (wave === undefined || profile === undefined) return false;
  const named = new Set(profile.columns.flatMap(columnsOf));
  const isSameLayout = named.size === columns.length && columns.every((column) => named.has(column));
  const isInWave = (other: BatchRow) =>
    other.source === batch.source && other.wave === wave && other.state === "imported";
  return isSameLayout && !known.some(isInWave);
}
