import { batches, batchProblem, earlierBatch, type Problem, type Profile } from "@mapwright/domain";
import type { Context, JudgedFile, JudgedRows, OpenedFile, ReadColumn, Reader } from "../ports/index.ts";
import { mapNamed } from "../protocol/create-map.ts";
import type { ImportCounts } from "./import-file.ts";
import { type FileToRead, judgedFor } from "./judged-for.ts";
import { keptForm } from "./kept-form.ts";
import { recordEvents } from "./record-events.ts";

/** What would become of a file. */
export interface FileReading extends ImportCounts {
  /** The batch that took in the same file with the same profile, and for which wave. */
  readonly already: { readonly batch: number; readonly wave: string } | null;
  readonly file: Pick<OpenedFile, "name" | "bytes" | "format" | "encoding" | "notes">;
  readonly profile: { readonly isKept: boolean; readonly document: Profile };
  readonly columns: readonly ReadColumn[];
  /** Why the file would be refused as a whole; null when it would be taken in. */
  readonly refusal: Problem | null;
  readonly problems: readonly Problem[];
  readonly problemsInAll: number;
}

/** How many problems a reading tells; a file that has more is mended in the same few ways. */
const mostProblems = 500;

/**
 * Reads a file as its import would and changes nothing: how its rows would be judged, how many initiatives it would open,
 * and what is in each column. A profile that does not fit the codebook is told as a refusal, since it can be mended.
 */
export async function readFile(context: Context, asked: FileToRead): Promise<FileReading> {
  const { map: slug } = asked;
  const { file, found, columns, rows } = await judgedFor(context, asked, false);
  const { readings, problems, judged, refusal } = rowsOrRefusal(rows);
  return await context.store.read(async (reader) => {
    const { description } = await mapNamed(reader, slug);
    // Their numbers and wave do not matter here: they are counted and thrown away.
    const { opened } = await recordEvents(reader, {
      map: slug,
      source: found.profile.source.code,
      taken: readings.filter(({ verdict }) => verdict !== "refused"),
      wave: "1",
      batch: 1,
      idPrefix: description.idPrefix,
    });
    const { sha256, ...shown } = file;
    return {
      ...judged,
      initiatives: opened,
      already: await earlierWith(context, reader, slug, sha256, found.profile),
      file: shown,
      profile: { isKept: found.isKept, document: found.profile },
      columns,
      refusal,
      problems: problems.slice(0, mostProblems),
      problemsInAll: problems.length,
    };
  });
}

function rowsOrRefusal(rows: JudgedFile["rows"]): JudgedRows & { readonly refusal: Problem | null } {
  if (!("unfit" in rows)) return { ...rows, refusal: batchProblem(rows.problems, false) ?? null };
  const [refusal = null, ...problems] = rows.unfit;
  return { readings: [], problems, judged: { rows: 0, accepted: 0, repaired: 0, refused: 0 }, refusal };
}

async function earlierWith(
  context: Context,
  reader: Reader,
  map: string,
  fileSha256: string,
  profile: Profile,
): Promise<FileReading["already"]> {
  const { sha256 } = keptForm(context, profile);
  const known = await reader.rows(batches, { where: { map } });
  const same = known.filter(({ profile_sha256 }) => profile_sha256 === sha256);
  const earlier = earlierBatch(same, fileSha256);
  return earlier === undefined ? null : { batch: earlier.batch, wave: earlier.wave };
}
