import {
  type BatchFile,
  type BatchRow,
  batches,
  batchImported,
  batchProblem,
  earlierBatch,
  type JsonObject,
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
import type { Context, OpenOptions, Writer } from "../ports/index.ts";
import { codebookOf } from "../protocol/codebook-of.ts";
import { mapNamed } from "../protocol/create-map.ts";
import { judgedRows, type RowCounts } from "./judged-rows.ts";
import { keptForm } from "./kept-form.ts";
import { recordEvents } from "./record-events.ts";

export interface ImportRequest {
  readonly map: string;
  readonly fileName: string;
  readonly content: Uint8Array;
  readonly profile: Profile;
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
 * earlier report. Throws a ProblemError when the file or the profile is refused, and a BatchRefusedError when any row is
 * (unless `goodRowsOnly`).
 */
export async function importFile(context: Context, request: ImportRequest): Promise<ImportReport> {
  const file = await context.files.open(request.fileName, request.content, request.open);
  return await context.store.transact(context.actor, async (writer) => {
    const map = await mapNamed(writer, request.map);
    const where = { map: request.map };
    const { document, sha256: profileSha256 } = keptForm(context, request.profile);
    const known = await writer.rows(batches, { where });
    const same = earlierBatch(
      known.filter(({ profile_sha256 }) => profile_sha256 === profileSha256),
      file.sha256,
    );
    if (same !== undefined) return earlierReport(same);

    const codebook = await codebookOf(writer, map);
    const { readings, problems, judged } = judgedRows(context, file, request.profile, codebook);
    const refusal = batchProblem(problems, request.goodRowsOnly ?? false);
    if (refusal !== undefined) throw new BatchRefusedError([refusal, ...problems], judged);
    const taken = readings.filter(({ verdict }) => verdict !== "refused");
    const named =
      request.wave ?? (typeof request.profile.wave === "string" ? request.profile.wave : undefined);
    const wave = named ?? "1";
    const number = Math.max(0, ...known.map(({ batch }) => batch)) + 1;
    const records = await recordEvents(writer, {
      map: request.map,
      source: request.profile.source.code,
      taken,
      wave,
      batch: number,
      idPrefix: map.description.idPrefix,
    });
    const counts: ImportCounts = { ...judged, initiatives: records.opened };
    const { name, bytes, format, encoding, notes } = file;
    const described = { name, bytes, format, encoding, notes: [...notes] };
    await writer.append([
      ...(await sourceEvents(writer, request.map, request.profile)),
      ...(await waveEvents(writer, request.map, [
        ...(named === undefined ? [] : [named]),
        ...taken.map((row) => row.wave ?? wave),
      ])),
      ...(await profileEvents(writer, request.map, request.profile.name, profileSha256, document)),
      newEvent(batchImported, request.map, {
        batch: number,
        source: request.profile.source.code,
        wave,
        profile: request.profile.name,
        profile_sha256: profileSha256,
        file: described,
        file_sha256: file.sha256,
        ...counts,
        good_rows_only: request.goodRowsOnly ?? false,
        problems,
      }),
      ...records.events,
    ]);
    await writer.keepPersonal(records.personal);
    return { batch: number, already: false, ...counts, file: described, problems };
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
