import { utf8Decoded, utf8Encoded } from "@mapwright/atlas";
import {
  inventoryStages,
  newEvent,
  ProblemError,
  type ReleaseContent,
  type ReleaseManifest,
  type ReleaseRow,
  readReleaseText,
  releaseDifferences,
  releaseFrozen,
  releases,
  releaseText,
  releaseWithdrawn,
} from "@mapwright/domain";
import type { Context, Reader } from "../ports/index.ts";
import { mapNamed } from "../protocol/create-map.ts";
import { contentOf } from "./content-of.ts";

/** Freezes what is in a map under the next number; the content is kept under its hash in the same transaction. */
export async function freezeRelease(
  context: Context,
  slug: string,
  notes: string | null,
): Promise<ReleaseManifest> {
  const frozenAt = context.now().toISOString();
  return await context.store.transact(context.actor, async (writer) => {
    const content = await contentOf(writer, slug);
    const bytes = utf8Encoded(releaseText(content));
    const last = await lastRelease(writer, slug);
    const before =
      last === undefined ? undefined : { release: last.release, content: await keptContent(writer, last) };
    const sha256 = await writer.keep(bytes);
    const manifest: ReleaseManifest = {
      release: (last?.release ?? 0) + 1,
      sha256,
      bytes: bytes.length,
      frozenAt,
      codebook: `${content.codebook.id}@${content.codebook.version}`,
      stages: stageCounts(content),
      initiatives: content.initiatives.filter(({ stage }) => inventoryStages.includes(stage)).length,
      organisations: content.organisations.length,
      differences: releaseDifferences(before, content),
      notes,
    };
    await writer.append([newEvent(releaseFrozen, slug, { manifest })]);
    return manifest;
  });
}

/** Withdraws a release: its bytes and address stay, with the reason. */
export async function withdrawRelease(
  context: Context,
  slug: string,
  release: number,
  reason: string,
): Promise<void> {
  await context.store.transact(context.actor, async (writer) => {
    const row = await releaseNumbered(writer, slug, release);
    if (row.withdrawn !== null) {
      throw new ProblemError({
        code: "release-withdrawn",
        message: `Release ${release} of "${slug}" was withdrawn already: ${row.withdrawn}`,
        hint: "Nothing needs to be done.",
      });
    }
    await writer.append([newEvent(releaseWithdrawn, slug, { release, reason })]);
  });
}

/** The release of a number, or the problem `release-unknown` with those there are. */
export async function releaseNumbered(reader: Reader, slug: string, release: number): Promise<ReleaseRow> {
  await mapNamed(reader, slug);
  const row = await reader.one(releases, { map: slug, release });
  if (row !== undefined) return row;
  const count = await reader.count(releases, { map: slug });
  throw new ProblemError({
    code: "release-unknown",
    message: `The map "${slug}" has no release ${release}.`,
    hint: count === 0 ? "Freeze one with `mapwright release`." : `There are releases 1 to ${count}.`,
    value: String(release),
  });
}

/** The last release of a map; undefined when nothing was frozen yet. */
export async function lastRelease(reader: Reader, slug: string): Promise<ReleaseRow | undefined> {
  return (await reader.rows(releases, { where: { map: slug } })).at(-1);
}

/** What a release holds, read from the bytes kept under its hash. */
export async function keptContent(reader: Reader, row: ReleaseRow): Promise<ReleaseContent> {
  const bytes = await reader.blob(row.sha256);
  if (bytes === undefined)
    throw new Error(`The content of release ${row.release} of "${row.map}" is not there.`);
  return readReleaseText(utf8Decoded(bytes, true));
}

function stageCounts(content: ReleaseContent): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { stage } of content.initiatives) counts[stage] = (counts[stage] ?? 0) + 1;
  return counts;
}
