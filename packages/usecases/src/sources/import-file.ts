import {
  type BatchFile,
  type BatchRow,
  batches,
  batchImported,
  batchProblem,
  type Codebook,
  canonicalJson,
  checkColumns,
  checkProfile,
  duplicatesInFile,
  earlierBatch,
  type JsonObject,
  newEvent,
  type Problem,
  ProblemError,
  type Profile,
  profileKept,
  profileReader,
  profiles,
  sourceDescribed,
  sources,
  waveOpened,
  waves,
} from "@mapwright/domain";
import type { Context, OpenedFile, OpenOptions, Writer } from "../ports/index.ts";
import { codebookOf } from "../protocol/codebook-of.ts";
import { mapNamed } from "../protocol/create-map.ts";
import type { ReadRow } from "./read-row.ts";
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

/** How the rows of a file were judged, one by one; `initiatives` are those that were opened. */
export interface ImportCounts {
  readonly rows: number;
  readonly accepted: number;
  readonly repaired: number;
  readonly refused: number;
  readonly initiatives: number;
}

/** Thrown when refused rows refuse their file: how all of its rows were judged, and that none opened an initiative. */
export class BatchRefusedError extends ProblemError {
  readonly counts: ImportCounts;

  constructor(problems: readonly Problem[], counts: Omit<ImportCounts, "initiatives">) {
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
    const document = JSON.parse(canonicalJson(request.profile)) as JsonObject;
    const profileSha256 = context.sha256(canonicalJson(document));
    const known = await writer.rows(batches, { where });
    const same = earlierBatch(
      known.filter(({ profile_sha256 }) => profile_sha256 === profileSha256),
      file.sha256,
    );
    if (same !== undefined) return earlierReport(same);

    const codebook = await codebookOf(writer, map);
    const { readings, problems } = readRows(context, file, request.profile, codebook);
    const refusal = batchProblem(problems, request.goodRowsOnly ?? false);
    const judged = judgedRows(file, readings);
    if (refusal !== undefined) throw new BatchRefusedError([refusal, ...problems], judged);
    const taken = readings.filter(({ verdict }) => verdict !== "refused");
    const wave =
      request.wave ?? (typeof request.profile.wave === "string" ? request.profile.wave : undefined) ?? "1";
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
      ...(await waveEvents(writer, request.map, [wave, ...taken.flatMap((row) => row.wave ?? [])])),
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

/** Counts the rows by verdict; those that could not even be read are refused ones. */
function judgedRows(
  { problems }: OpenedFile,
  readings: readonly ReadRow[],
): Omit<ImportCounts, "initiatives"> {
  const having = (wanted: ReadRow["verdict"]) => readings.filter(({ verdict }) => verdict === wanted).length;
  const unread = new Set(problems.map(({ row }) => row)).size;
  return {
    rows: readings.length + unread,
    accepted: having("accepted"),
    repaired: having("repaired"),
    refused: having("refused") + unread,
  };
}

/** Reads every row with the profile; rows that the file's identifiers make doubtful are refused. */
function readRows(
  context: Context,
  file: OpenedFile,
  profile: Profile,
  codebook: Codebook,
): { readings: readonly ReadRow[]; problems: readonly Problem[] } {
  const wrong = checkProfile(profile, codebook);
  if (wrong.length > 0) throw new ProblemError(wrong);
  const read = profileReader(profile, codebook, context.gazetteer, file.columns);
  const readings: ReadRow[] = [];
  for (const row of file.rows) {
    readings.push({ row: row.row, ...read(row) });
    if (readings.length % 500 === 0) context.progress?.(`Reading ${file.name}`, readings.length, 0);
  }
  const doubles = duplicatesInFile(
    readings,
    typeof profile.externalId === "string" ? profile.externalId : undefined,
  );
  const refused = new Set(doubles.filter(({ severity }) => severity === "refused").map(({ row }) => row));
  const problems = [
    ...file.problems.map((problem): Problem => ({ ...problem, severity: "refused" })),
    ...checkColumns(profile, file.columns),
    ...readings.flatMap((reading) => reading.problems),
    ...doubles,
  ];
  return {
    readings: readings.map((reading) =>
      refused.has(reading.row) ? { ...reading, verdict: "refused" } : reading,
    ),
    problems,
  };
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
