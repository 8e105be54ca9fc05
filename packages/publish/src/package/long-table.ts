import type { Answer, ReleaseContent } from "@mapwright/domain";
import { type Cell, csvLine } from "@mapwright/domain";

/** The columns of the table of values: one row for each thing said, with everything known about it. */
export const longColumns = [
  "initiative",
  "variable",
  "position",
  "code",
  "number",
  "date",
  "text",
  "language",
  "organisation",
  "role",
  "missing",
  "state",
  "codebook",
  "record",
  "reason",
  "evidence",
] as const;

export type LongRow = Readonly<Record<(typeof longColumns)[number], Cell>>;

/**
 * Every value of every initiative of a release (all stages), several answers in several rows with their position from 1:
 * what it says, why it is missing, how it came to be and what supports it.
 */
export function longRows({ initiatives }: ReleaseContent): readonly LongRow[] {
  const rows: LongRow[] = [];
  for (const { initiative, values } of initiatives)
    for (const value of values) {
      const { variable, state, codebook, record, reason } = value;
      const evidence = value.evidence === undefined ? undefined : JSON.stringify(value.evidence);
      // Written out: there are as many rows as a map has answers, and copying parts together costs several times as much.
      for (const [index, part] of partsOf(value.answer).entries())
        rows.push({
          initiative,
          variable,
          position: index + 1,
          code: part.code,
          number: part.number,
          date: part.date,
          text: part.text,
          language: part.language,
          organisation: part.organisation,
          role: part.role,
          missing: part.missing,
          state,
          codebook,
          record,
          reason,
          evidence,
        });
    }
  return rows;
}

function partsOf(answer: Answer): readonly Partial<LongRow>[] {
  if ("missing" in answer) return [{ missing: answer.missing }];
  if ("codes" in answer) return answer.codes.map((code) => ({ code }));
  if ("number" in answer) return [{ number: answer.number }];
  if ("date" in answer) return [{ date: answer.date }];
  if ("text" in answer) return Object.entries(answer.text).map(([language, text]) => ({ text, language }));
  return answer.organisations;
}

/** The table of values as CSV, without a byte order mark. */
export function longCsv(rows: readonly LongRow[]): string {
  return [csvLine(longColumns), ...rows.map((row) => csvLine(longColumns.map((column) => row[column])))].join(
    "",
  );
}

/** Rows of one kind as CSV. */
export function rowsCsv<Row extends object>(
  columns: Readonly<Record<string, (row: Row) => Cell>>,
  rows: readonly Row[],
): string {
  const cells = Object.values(columns);
  return [csvLine(Object.keys(columns)), ...rows.map((row) => csvLine(cells.map((cell) => cell(row))))].join(
    "",
  );
}
