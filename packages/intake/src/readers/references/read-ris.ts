import { type Problem, shownValue } from "@mapwright/domain";
import type { FoundRow } from "@mapwright/usecases";
import { controlCharacter } from "../control-character.ts";
import { refuseRows } from "../csv/record-scanner.ts";
import { decodedText } from "../encoding/decode.ts";
import type { Encoding } from "../encoding/detect-encoding.ts";
import { emptyCells, type Found, type Input, readAgain } from "../found-file.ts";
import { RecordColumns } from "../json/record-columns.ts";
import type { ReaderLimits } from "../limits.ts";
import { counted, refuse } from "../refuse.ts";
import { RowProblems } from "../row-problems.ts";
import { risTags } from "./ris-tags.ts";

/** One reference: the line its TY stands in, its number in the file, and its values by tag. */
interface RisRecord {
  readonly row: number;
  readonly number: number;
  readonly values: Map<string, string[]>;
  readonly problems: Problem[];
}

/** What was read although it is not quite RIS. */
interface Oddities {
  loose: number;
  firstLoose: number;
  readonly unknown: Set<string>;
}

/**
 * Reads RIS (the 2011 specification): a column for each tag, lists for the tags that may come several times. The row
 * of a reference is the line in which it begins.
 */
export function readRis(input: Input, encoding: Encoding): Found {
  const { limits } = input;
  const lines = decodedText(input.bytes, encoding).split(/\r\n|\r|\n/);
  const oddities: Oddities = { loose: 0, firstLoose: 0, unknown: new Set() };
  const columns = new RecordColumns(limits.columns);
  const problems = new RowProblems(limits.problems);
  for (const record of risRecords(lines, limits, oddities)) {
    if (record.number > limits.rows) refuseRows(limits.rows);
    for (const problem of record.problems) problems.add(problem);
    columns.add(cellsOf(record));
  }
  return {
    format: "ris",
    encoding: encoding.encoding,
    columns: columns.names,
    notes: [...encoding.notes, ...notesOf(oddities)],
    problems: problems.list,
    rows: readAgain(() => goodRows(lines, limits)),
  };
}

function* goodRows(lines: readonly string[], limits: ReaderLimits): Generator<FoundRow> {
  for (const record of risRecords(lines, limits, { loose: 0, firstLoose: 0, unknown: new Set() })) {
    if (record.problems.length === 0) yield { row: record.row, cells: cellsOf(record) };
  }
}

function cellsOf({ values }: RisRecord): Record<string, unknown> {
  const cells = emptyCells();
  for (const [tag, found] of values) {
    cells[tag] = risTags.get(tag) === "many" || found.length > 1 ? found : found[0];
  }
  return cells;
}

const tagLine = /^\s*([A-Za-z][A-Za-z0-9])( {1,2})-(?: (.*)|)$/;

function* risRecords(
  lines: readonly string[],
  limits: ReaderLimits,
  oddities: Oddities,
): Generator<RisRecord> {
  let record: RisRecord | undefined;
  let number = 0;
  let tag = "";
  const begin = (row: number): RisRecord => ({ row, number: ++number, values: new Map(), problems: [] });
  for (const [index, line] of lines.entries()) {
    const row = index + 1;
    const [, written, blanks, value = ""] = tagLine.exec(line) ?? [];
    if (written === undefined) {
      if (record !== undefined) goOn(record, tag, line, row, limits);
      else if (line.trim() !== "") yield withoutType(begin(row), line);
      continue;
    }
    tag = written.toUpperCase();
    if (tag !== written || blanks !== "  ") noteLoose(oddities, row);
    if (tag === "TY" && record !== undefined) yield unended(record);
    if (tag === "TY") record = begin(row);
    if (tag === "ER") {
      if (record !== undefined) yield record;
      record = undefined;
    } else if (record === undefined) {
      record = withoutType(begin(row), line);
    }
    if (tag !== "ER" && record !== undefined) addValue(record, tag, value.trim(), row, limits, oddities);
  }
  if (record !== undefined) yield unended(record);
}

function noteLoose(oddities: Oddities, row: number): void {
  if (oddities.loose === 0) oddities.firstLoose = row;
  oddities.loose++;
}

function addValue(
  record: RisRecord,
  tag: string,
  value: string,
  row: number,
  limits: ReaderLimits,
  { unknown }: Oddities,
): void {
  if (!risTags.has(tag)) unknown.add(tag);
  const values = record.values.get(tag) ?? [];
  record.values.set(tag, values);
  if (value === "") return;
  values.push(value);
  if (values.length > limits.names) refuseMany(record, tag, row, limits.names);
  if (value.length > limits.cellLength) refuseLong(tag, row, limits.cellLength);
  if (risTags.get(tag) === "one" && values.length > 1)
    record.problems.push(repeated(record, tag, row, value));
  const problem = controlCharacter(value, record.row, tag);
  if (problem !== undefined) record.problems.push(problem);
}

/** A line without a tag goes on with the value before it. */
function goOn(record: RisRecord, tag: string, line: string, row: number, { cellLength }: ReaderLimits): void {
  const values = record.values.get(tag);
  if (line.trim() === "" || values === undefined) return;
  const longer = [values.pop(), line.trim()].filter(Boolean).join(" ");
  if (longer.length > cellLength) refuseLong(tag, row, cellLength);
  values.push(longer);
}

function withoutType(record: RisRecord, line: string): RisRecord {
  record.problems.push({
    code: "ris-record",
    message: `Reference ${record.number} (line ${record.row}) does not begin with TY.`,
    hint: 'Begin each reference with "TY  - " and its type, and end it with "ER  - ".',
    row: record.row,
    value: shownValue(line),
  });
  return record;
}

function unended(record: RisRecord): RisRecord {
  record.problems.push({
    code: "ris-record",
    message: `Reference ${record.number} (line ${record.row}) has no end.`,
    hint: 'End each reference with a line "ER  - ".',
    row: record.row,
  });
  return record;
}

function repeated({ row, number }: RisRecord, tag: string, line: number, value: string): Problem {
  return {
    code: "ris-repeat",
    message: `Reference ${number} has ${tag} a second time (line ${line}).`,
    hint: "Keep one of the two.",
    row,
    column: tag,
    value: shownValue(value),
  };
}

function refuseMany({ number }: RisRecord, tag: string, row: number, limit: number): never {
  return refuse({
    code: "names-limit",
    message: `Reference ${number} has ${tag} more than ${counted(limit, "time")}.`,
    hint: "Shorten the list.",
    row,
    column: tag,
  });
}

function refuseLong(tag: string, row: number, limit: number): never {
  return refuse({
    code: "cell-too-long",
    message: `The value of ${tag} in line ${row} is longer than ${counted(limit, "character")}.`,
    hint: "Shorten it.",
    row,
    column: tag,
  });
}

function notesOf({ loose, firstLoose, unknown }: Oddities): string[] {
  const notes: string[] = [];
  if (loose > 0) {
    notes.push(
      `${counted(loose, "line has", "lines have")} a tag in small letters or with one blank; read all the same (first in line ${firstLoose}).`,
    );
  }
  if (unknown.size > 0) {
    notes.push(
      `${counted(unknown.size, "unknown tag")} kept as found: ${[...unknown].slice(0, 10).join(", ")}.`,
    );
  }
  return notes;
}
