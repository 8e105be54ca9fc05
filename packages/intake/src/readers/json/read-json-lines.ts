import { type Problem, ProblemError } from "@mapwright/domain";
import type { FoundRow } from "@mapwright/usecases";
import { refuseRows } from "../csv/record-scanner.ts";
import { decodedChunks } from "../encoding/decode.ts";
import type { Encoding } from "../encoding/detect-encoding.ts";
import { type Found, type Input, readAgain } from "../found-file.ts";
import type { ReaderLimits } from "../limits.ts";
import { counted, refuse } from "../refuse.ts";
import { RowProblems } from "../row-problems.ts";
import { JsonParser } from "./json-parser.ts";
import { type JsonRecord, judgedRecord, precisionNotes } from "./json-records.ts";
import { RecordColumns, recordCells } from "./record-columns.ts";

/** Reads JSON Lines: one object on each line, blank lines left out. The row of a record is its line. */
export function readJsonLines(input: Input, encoding: Encoding): Found {
  const { limits } = input;
  const columns = new RecordColumns(limits.columns);
  const problems = new RowProblems(limits.problems);
  const tally = { records: 0, blank: 0, longIntegers: 0 };
  for (const { record, problems: found } of records(input, encoding, tally)) {
    for (const problem of found) problems.add(problem);
    if (record !== undefined) columns.add(recordCells(record));
  }
  const notes =
    tally.blank === 0 ? [] : [`${counted(tally.blank, "blank line was", "blank lines were")} left out.`];
  return {
    format: "jsonl",
    encoding: encoding.encoding,
    columns: columns.names,
    notes: [...encoding.notes, ...notes, ...precisionNotes(tally.longIntegers)],
    problems: problems.list,
    rows: readAgain(() => goodRows(input, encoding)),
  };
}

interface Tally {
  records: number;
  blank: number;
  longIntegers: number;
}

function* goodRows(input: Input, encoding: Encoding): Generator<FoundRow> {
  for (const { row, record } of records(input, encoding, { records: 0, blank: 0, longIntegers: 0 })) {
    if (record !== undefined) yield { row, cells: recordCells(record) };
  }
}

function* records({ bytes, limits }: Input, encoding: Encoding, tally: Tally): Generator<JsonRecord> {
  let row = 0;
  for (const line of lines(decodedChunks(bytes, encoding), limits)) {
    row++;
    if (line.trim() === "") {
      tally.blank++;
      continue;
    }
    tally.records++;
    if (tally.records > limits.rows) refuseRows(limits.rows);
    yield recordOf(line, row, limits, tally);
  }
}

function recordOf(line: string, row: number, limits: ReaderLimits, tally: Tally): JsonRecord {
  const parser = new JsonParser(line.trimEnd(), limits.jsonDepth, row);
  try {
    const value = parser.value();
    parser.end();
    tally.longIntegers += parser.longIntegers;
    return judgedRecord(value, parser.takeIssues(), row, `Line ${row}`);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { row, problems: error.problems satisfies readonly Problem[] };
  }
}

/** Lines over chunks, each at most as long as a row may be. */
function* lines(chunks: Iterable<string>, { rowLength }: ReaderLimits): Generator<string> {
  let rest = "";
  let row = 1;
  for (const chunk of chunks) {
    const parts = (rest + chunk).split("\n");
    rest = parts.pop() ?? "";
    for (const part of parts) {
      row++;
      yield part;
    }
    if (rest.length > rowLength) refuseLongLine(row, rowLength);
  }
  if (rest !== "") yield rest;
}

function refuseLongLine(row: number, limit: number): never {
  return refuse({
    code: "row-too-long",
    message: `Line ${row} is longer than ${counted(limit, "character")}.`,
    hint: "JSON Lines has one record on each line; check the line ends.",
    row,
  });
}
