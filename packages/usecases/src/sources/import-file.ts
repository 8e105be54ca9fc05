import {
  type BatchFile,
  type BatchRow,
  batches,
  batchImported,
  batchProblem,
  type Codebook,
  codebookVersionId,
  earlierBatch,
  type JsonObject,
  type MapRow,
  newEvent,
  type Problem,
  ProblemError,
  type Profile,
  profileKept,
  profiles,
  sourceDescribed,
  sources,
  waveOpened,
  waves,
} from "@mapwright/domain";
import type { Context, OpenOptions, Reader, RowCounts, Writer } from "../ports/index.ts";
import { mapNamed } from "../protocol/create-map.ts";
import { judgedFor } from "./judged-for.ts";
import { keptForm } from "./kept-form.ts";
import { recordEvents } from "./record-events.ts";

export interface ImportRequest {
  readonly map: string;
  readonly fileName: string;
  readonly content: Uint8Array;
  /** How its columns are read; without it, as `unnamedProfile` finds. */
  readonly profile?: Profile;
  /** The wave of rows that do not name one. */
  readonly wave?: string;
  /** Leaves refused rows out instead of refusing the file; recorded with the batch. */
  readonly goodRowsOnly?: boolean;
  readonly open?: OpenOptions;
}

/** How the rows of a file were judged; `initiatives` are those that were opened. */
export interface ImportCounts extends RowCounts {
  readonly initiatives: number;
}

/** Thrown when refused rows refuse their file: how all of its rows were judged, and that none opened an initiative. */
export class BatchRefusedError extends ProblemError {
  readonly counts: ImportCounts;

  constructor(problems: readonly Problem[], counts: RowCounts) {
    super(problems);
    this.name = "BatchRefusedError";
    this.counts = { ...counts, initiatives: 0 };
  }
}

/** What an import did. `initiatives` counts those it opened; `batch` is the earlier one when the file was known already. */
export interface ImportReport extends ImportCounts {
  readonly batch: number;
  readonly already: boolean;
  readonly file: BatchFile;
  readonly problems: readonly Problem[];
}

/**
 * Takes a file into a map: all of it or nothing. The same file with the same profile changes nothing and gives the
 * earlier report; for another wave it is refused (`batch-in-other-wave`), since nothing would be taken in for that. Throws a
 * ProblemError when the file or the profile is refused, and a BatchRefusedError when any row is (unless `goodRowsOnly`).
 */
export async function importFile(context: Context, request: ImportRequest): Promise<ImportReport> {
  const { map: slug, fileName: name, content, open = {}, profile: chosen, wave: asked } = request;
  const fileSha256 = context.sha256(content);
  const earlier = async (reader: Reader, profile: Profile) => {
    const { sha256 } = keptForm(context, profile);
    const known = await reader.rows(batches, { where: { map: slug } });
    const same = known.filter(({ profile_sha256 }) => profile_sha256 === sha256);
    const found = earlierBatch(same, fileSha256);
    if (found !== undefined) mustBeForWave(found, asked, profile);
    return { known, found };
  };
  if (chosen !== undefined) {
    const { found } = await context.store.read((reader) => earlier(reader, chosen));
    if (found !== undefined) return earlierReport(found);
  }
  // Before the transaction: others go on writing while a long file is read.
  const toRead = { map: slug, name, content, open, profile: chosen, wave: asked };
  const { file, rows, found: how, codebook } = await judgedFor(context, toRead, true);
  if ("unfit" in rows) throw new ProblemError(rows.unfit);
  const { profile } = how;
  const { document, sha256: profileSha256 } = keptForm(context, profile);
  const { readings, problems } = rows;
  const refusal = batchProblem(problems, request.goodRowsOnly ?? false);
  if (refusal !== undefined) throw new BatchRefusedError([refusal, ...problems], rows.judged);
  const taken = readings.filter(({ verdict }) => verdict !== "refused");
  const named = asked ?? (typeof profile.wave === "string" ? profile.wave : undefined);
  const wave = named ?? "1";
  return await context.store.transact(context.actor, async (writer) => {
    const map = await mapNamed(writer, slug);
    const { known, found: meanwhile } = await earlier(writer, profile);
    if (meanwhile !== undefined) return earlierReport(meanwhile);
    mustBeInForce(map, codebook);
    const number = Math.max(0, ...known.map(({ batch }) => batch)) + 1;
    const records = await recordEvents(writer, {
      map: slug,
      source: profile.source.code,
      taken,
      wave,
      batch: number,
      idPrefix: map.description.idPrefix,
    });
    const counts: ImportCounts = { ...rows.judged, initiatives: records.opened };
    const { bytes, format, encoding, notes } = file;
    const described = { name: file.name, bytes, format, encoding, notes: [...notes] };
    await writer.append([
      ...(await sourceEvents(writer, slug, profile)),
      ...(await waveEvents(writer, slug, [
        ...(named === undefined ? [] : [named]),
        ...taken.map((row) => row.wave ?? wave),
      ])),
      ...(await profileEvents(writer, slug, profile.name, profileSha256, document)),
      newEvent(batchImported, slug, {
        batch: number,
        source: profile.source.code,
        wave,
        profile: profile.name,
        profile_sha256: profileSha256,
        file: described,
        file_sha256: file.sha256,
        ...counts,
        good_rows_only: request.goodRowsOnly ?? false,
        problems: [...problems],
      }),
      ...records.events,
    ]);
    await writer.keepPersonal(records.personal);
    return { batch: number, already: false, ...counts, file: described, problems };
  });
}

/** Where a column says the waves of rows, the wave asked for changes nothing, and the earlier report is all there is to say. */
function mustBeForWave({ batch, wave }: BatchRow, asked: string | undefined, profile: Profile): void {
  if (asked === undefined || asked === wave || typeof profile.wave === "object") return;
  throw new ProblemError({
    code: "batch-in-other-wave",
    message: `This file was taken in already, as batch ${batch} in the wave "${wave}"; nothing was taken in for "${asked}".`,
    hint: `If it belongs to "${asked}", take batch ${batch} back and then take the file in again; if not, leave the wave out.`,
    value: `${batch}`,
  });
}

function mustBeInForce({ codebook: inForce }: MapRow, codebook: Codebook): void {
  if (inForce === codebookVersionId(codebook)) return;
  throw new ProblemError({
    code: "codebook-stale",
    message: `The codebook became ${inForce ?? "none"} while the file was read with ${codebookVersionId(codebook)}.`,
    hint: "Take the file in again.",
    value: inForce ?? "",
  });
}

function earlierReport(earlier: BatchRow): ImportReport {
  const { batch, rows, accepted, repaired, refused, initiatives, file, problems } = earlier;
  return { batch, already: true, rows, accepted, repaired, refused, initiatives, file, problems };
}

async function sourceEvents(writer: Writer, map: string, { source }: Profile) {
  if ((await writer.one(sources, { map, source: source.code })) !== undefined) return [];
  return [
    newEvent(sourceDescribed, map, {
      source: source.code,
      title: source.title,
      address: source.address ?? null,
      licence: source.licence ?? null,
      attribution: source.attribution ?? null,
    }),
  ];
}

async function waveEvents(writer: Writer, map: string, found: readonly string[]) {
  const known = await writer.rows(waves, { where: { map } });
  const fresh = [...new Set(found)].filter((wave) => !known.some((row) => row.wave === wave)).sort();
  return fresh.map((wave, index) => newEvent(waveOpened, map, { wave, position: known.length + index + 1 }));
}

async function profileEvents(
  writer: Writer,
  map: string,
  profile: string,
  sha256: string,
  document: JsonObject,
) {
  const kept = await writer.one(profiles, { map, profile });
  return kept?.sha256 === sha256 ? [] : [newEvent(profileKept, map, { profile, sha256, document })];
}
