import type { Answer, ReleaseContent, Value } from "@mapwright/domain";
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
  return initiatives.flatMap(({ initiative, values }) =>
    values.flatMap((value) =>
      partsOf(value.answer).map((part, index) => ({
        ...empty,
        initiative,
        variable: value.variable,
        position: index + 1,
        ...part,
        ...saidBy(value),
      })),
    ),
  );
}

const empty = {
  code: undefined,
  number: undefined,
  date: undefined,
  text: undefined,
  language: undefined,
  organisation: undefined,
  role: undefined,
  missing: undefined,
};

function partsOf(answer: Answer): readonly Partial<LongRow>[] {
  if ("missing" in answer) return [{ missing: answer.missing }];
  if ("codes" in answer) return answer.codes.map((code) => ({ code }));
  if ("number" in answer) return [{ number: answer.number }];
  if ("date" in answer) return [{ date: answer.date }];
  if ("text" in answer) return Object.entries(answer.text).map(([language, text]) => ({ text, language }));
  return answer.organisations;
}

function saidBy({ state, codebook, record, reason, evidence }: Value) {
  return {
    state,
    codebook,
    record,
    reason,
    evidence: evidence === undefined ? undefined : JSON.stringify(evidence),
  };
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
