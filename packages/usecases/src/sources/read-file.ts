import {
  batches,
  batchProblem,
  type Codebook,
  canonicalJson,
  columnsOf,
  earlierBatch,
  type Problem,
  ProblemError,
  type Profile,
} from "@mapwright/domain";
import type { Context, OpenedFile, Reader } from "../ports/index.ts";
import { codebookOf } from "../protocol/codebook-of.ts";
import { mapNamed } from "../protocol/create-map.ts";
import type { ImportCounts } from "./import-file.ts";
import { type JudgedRows, judgedRows } from "./judged-rows.ts";
import { keptForm } from "./kept-form.ts";
import { recordEvents } from "./record-events.ts";
import type { UnnamedProfile } from "./unnamed-profile.ts";

/** A column of a file: what is in it, and why it is read as it is where that was suggested. */
export interface ReadColumn {
  readonly column: string;
  readonly filled: number;
  readonly examples: readonly string[];
  readonly reason: string | null;
}

/** What would become of a file. */
export interface FileReading extends ImportCounts {
  /** The batch that took in the same file with the same profile. */
  readonly already: number | null;
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
export async function readFile(
  context: Context,
  slug: string,
  file: OpenedFile,
  { profile, isKept, reasons }: UnnamedProfile,
): Promise<FileReading> {
  return await context.store.read(async (reader) => {
    const map = await mapNamed(reader, slug);
    const codebook = await codebookOf(reader, map);
    const { readings, problems, judged, refusal } = judgedOrRefused(context, file, profile, codebook);
    // Their numbers and wave do not matter here: they are counted and thrown away.
    const { opened } = await recordEvents(reader, {
      map: slug,
      source: profile.source.code,
      taken: readings.filter(({ verdict }) => verdict !== "refused"),
      wave: "1",
      batch: 1,
      idPrefix: map.description.idPrefix,
    });
    const { name, bytes, format, encoding, notes } = file;
    return {
      ...judged,
      initiatives: opened,
      already: await earlierWith(context, reader, slug, file, profile),
      file: { name, bytes, format, encoding, notes },
      profile: { isKept, document: profile },
      columns: columnsIn(file, profile, reasons),
      refusal,
      problems: problems.slice(0, mostProblems),
      problemsInAll: problems.length,
    };
  });
}

function judgedOrRefused(
  context: Context,
  file: OpenedFile,
  profile: Profile,
  codebook: Codebook,
): JudgedRows & { readonly refusal: Problem | null } {
  try {
    const judged = judgedRows(context, file, profile, codebook);
    return { ...judged, refusal: batchProblem(judged.problems, false) ?? null };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const [refusal = null, ...problems] = error.problems;
    return { readings: [], problems, judged: { rows: 0, accepted: 0, repaired: 0, refused: 0 }, refusal };
  }
}

async function earlierWith(
  context: Context,
  reader: Reader,
  map: string,
  file: OpenedFile,
  profile: Profile,
): Promise<number | null> {
  const { sha256 } = keptForm(context, profile);
  const known = await reader.rows(batches, { where: { map } });
  const same = known.filter(({ profile_sha256 }) => profile_sha256 === sha256);
  return earlierBatch(same, file.sha256)?.batch ?? null;
}

const mostExamples = 3;
const mostLetters = 80;

/** What is in each column. `reasons` stand in the order of the profile's rules. */
function columnsIn(file: OpenedFile, profile: Profile, reasons: readonly string[]): readonly ReadColumn[] {
  const personal = new Set(profile.columns.filter((rule) => rule.personal).flatMap(columnsOf));
  const reasonOf = new Map(
    profile.columns.flatMap((rule, place) => columnsOf(rule).map((column) => [column, reasons[place]])),
  );
  const columns = new Map(file.columns.map((column) => [column, { filled: 0, examples: new Set<string>() }]));
  for (const { cells } of file.rows)
    for (const [column, cell] of Object.entries(cells)) {
      const found = columns.get(column);
      const text = cellText(cell);
      if (found === undefined || text === "") continue;
      found.filled += 1;
      if (found.examples.size < mostExamples && !personal.has(column)) found.examples.add(text);
    }
  return [...columns].map(([column, { filled, examples }]) => ({
    column,
    filled,
    examples: [...examples],
    reason: reasonOf.get(column) ?? null,
  }));
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  const text = (typeof cell === "string" ? cell : canonicalJson(cell)).replace(/\s+/g, " ").trim();
  return text.length > mostLetters ? `${text.slice(0, mostLetters)} …` : text;
}
