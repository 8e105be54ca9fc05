import {
  type Codebook,
  checkColumns,
  checkProfile,
  duplicatesInFile,
  type Problem,
  ProblemError,
  type Profile,
  profileReader,
} from "@mapwright/domain";
import type { Context, OpenedFile } from "../ports/index.ts";
import type { ReadRow } from "./read-row.ts";

/** How the rows of a file were judged, one by one. */
export interface RowCounts {
  readonly rows: number;
  readonly accepted: number;
  readonly repaired: number;
  readonly refused: number;
}

/** What a profile makes of a file. */
export interface JudgedRows {
  readonly readings: readonly ReadRow[];
  readonly problems: readonly Problem[];
  readonly judged: RowCounts;
}

/**
 * Reads every row with the profile; rows that the file's identifiers make doubtful are refused, and those that could not even
 * be read count as refused. Throws a ProblemError for a profile that does not fit the codebook.
 */
export function judgedRows(
  context: Context,
  file: OpenedFile,
  profile: Profile,
  codebook: Codebook,
): JudgedRows {
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
  const verdicts = readings.map(
    (reading): ReadRow => (refused.has(reading.row) ? { ...reading, verdict: "refused" } : reading),
  );
  const problems = [
    ...file.problems.map((problem): Problem => ({ ...problem, severity: "refused" })),
    ...checkColumns(profile, file.columns),
    ...readings.flatMap((reading) => reading.problems),
    ...doubles,
  ];
  return { readings: verdicts, problems, judged: countsOf(file, verdicts) };
}

function countsOf({ problems }: OpenedFile, readings: readonly ReadRow[]): RowCounts {
  const having = (wanted: ReadRow["verdict"]) => readings.filter(({ verdict }) => verdict === wanted).length;
  const unread = new Set(problems.map(({ row }) => row)).size;
  return {
    rows: readings.length + unread,
    accepted: having("accepted"),
    repaired: having("repaired"),
    refused: having("refused") + unread,
  };
}
