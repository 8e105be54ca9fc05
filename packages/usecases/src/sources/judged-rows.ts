import {
  type Codebook,
  checkColumns,
  duplicatesInFile,
  type Problem,
  type Profile,
  profileReader,
} from "@mapwright/domain";
import type { Context, JudgedRows, OpenedFile, ReadRow, RowCounts } from "../ports/index.ts";

/** Of so many rows each, how far the reading has come is told. */
const told = 500;

/**
 * Reads every row with the profile; rows that the file's identifiers make doubtful are refused, and those that could not even
 * be read count as refused. The profile fits the codebook (`checkProfile`).
 */
export function judgedRows(
  { gazetteer }: Pick<Context, "gazetteer">,
  file: OpenedFile,
  profile: Profile,
  codebook: Codebook,
  tell: (rows: number) => void,
): JudgedRows {
  const read = profileReader(profile, codebook, gazetteer, file.columns);
  const readings: ReadRow[] = [];
  for (const row of file.rows) {
    readings.push({ row: row.row, ...read(row) });
    if (readings.length % told === 0) tell(readings.length);
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
