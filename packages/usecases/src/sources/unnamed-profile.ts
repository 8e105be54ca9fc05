import { batches, type Codebook, columnsOf, profileFile, profiles, suggestProfile } from "@mapwright/domain";
import type {
  Context,
  EarlierBatch,
  OpenedFile,
  ProfileSearch,
  Reader,
  UnnamedProfile,
} from "../ports/index.ts";
import { codebookOf } from "../protocol/codebook-of.ts";
import { mapNamed } from "../protocol/create-map.ts";

/** The profile for a file that comes without one, looked for in what the map has taken in. */
export async function unnamedProfile(
  context: Context,
  slug: string,
  file: OpenedFile,
  wave: string | undefined,
): Promise<UnnamedProfile> {
  const { codebook, search } = await context.store.read(async (reader) => ({
    codebook: await codebookOf(reader, await mapNamed(reader, slug)),
    search: await profileSearch(reader, slug, wave),
  }));
  return profileAmong(search, file, codebook, context);
}

/** What a map has taken in and kept so far. */
export async function profileSearch(
  reader: Reader,
  map: string,
  wave: string | undefined,
): Promise<ProfileSearch> {
  const known = await reader.rows(batches, { where: { map } });
  const kept = await reader.rows(profiles, { where: { map } });
  return {
    batches: known.map(({ batch, source, wave: of, state, profile, profile_sha256, file_sha256 }) => ({
      batch,
      source,
      wave: of,
      state,
      profile,
      profile_sha256,
      file_sha256,
    })),
    kept: kept.map(({ profile, document }) => [profile, profileFile.parse(document)]),
    wave: wave ?? null,
  };
}

/**
 * Finds the profile for a file that comes without one. The one it was taken in with before, also under another name; for a
 * later wave, the one of the last file with exactly the same columns, so that its rows update by their identifiers; otherwise
 * what its columns suggest. Two files of one layout in the same wave are two sources: their identifiers may mean others.
 */
export function profileAmong(
  search: ProfileSearch,
  file: OpenedFile,
  codebook: Codebook,
  { gazetteer }: Pick<Context, "gazetteer">,
): UnnamedProfile {
  const kept = new Map(search.kept);
  const earlier = search.batches
    .filter(({ state }) => state === "imported")
    .sort((a, b) => b.batch - a.batch)
    .find((batch) => batch.file_sha256 === file.sha256 || isEarlierWave(batch, search, file));
  const profile = earlier === undefined ? undefined : kept.get(earlier.profile);
  if (profile !== undefined) return { profile, isKept: true, reasons: [] };
  return { ...suggestProfile(file, codebook, gazetteer), isKept: false };
}

function isEarlierWave(
  batch: EarlierBatch,
  { batches: known, kept, wave }: ProfileSearch,
  { columns }: OpenedFile,
): boolean {
  const profile = kept.find(([name]) => name === batch.profile)?.[1];
  if (wave === null || profile === undefined) return false;
  const named = new Set(profile.columns.flatMap(columnsOf));
  const isSameLayout = named.size === columns.length && columns.every((column) => named.has(column));
  const isInWave = (other: EarlierBatch) =>
    other.source === batch.source && other.wave === wave && other.state === "imported";
  return isSameLayout && !known.some(isInWave);
}
