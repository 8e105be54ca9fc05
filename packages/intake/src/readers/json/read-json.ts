import type { FoundRow } from "@mapwright/usecases";
import { refuseRows } from "../csv/record-scanner.ts";
import { decodedText } from "../encoding/decode.ts";
import type { Encoding } from "../encoding/detect-encoding.ts";
import { type Found, type Input, readAgain } from "../found-file.ts";
import { counted, refuse } from "../refuse.ts";
import { RowProblems } from "../row-problems.ts";
import { refuseFileType } from "../sniff.ts";
import { featureReader } from "./geojson.ts";
import { JsonParser } from "./json-parser.ts";
import { type JsonRecord, judgedRecord, precisionNotes, type RecordReader } from "./json-records.ts";
import { RecordColumns, recordCells } from "./record-columns.ts";
import { findRecords, type TopLevel } from "./top-level.ts";

/**
 * Reads a JSON document with one list of records, or GeoJSON. The row of a record is its place in the list, from 1.
 * The document is held as text; records are parsed one at a time, once to survey them and again when read.
 */
export function readJson(input: Input, encoding: Encoding): Found {
  const text = decodedText(input.bytes, encoding);
  const top = findRecords(text, input.limits);
  if (top.beside["type"] === "Topology") refuseFileType("TopoJSON", "Convert it to GeoJSON and import that.");
  const reader =
    top.beside["type"] === "FeatureCollection" ? featureReader(top, input.limits) : plainReader(top);
  const columns = new RecordColumns(input.limits.columns);
  const problems = new RowProblems(input.limits.problems);
  const bad = new Set<number>();
  const longIntegers = survey(text, top, input, (found) => {
    const judged = reader.survey(found);
    for (const problem of judged.problems) problems.add(problem);
    if (judged.record === undefined || judged.problems.length > 0) bad.add(judged.row);
  });
  for (const row of goodRows(text, top, input, reader, bad)) columns.add(row.cells);
  return {
    format: reader.format,
    encoding: encoding.encoding,
    columns: columns.names,
    notes: [...encoding.notes, ...reader.notes(), ...precisionNotes(longIntegers)],
    problems: problems.list,
    rows: readAgain(() => goodRows(text, top, input, reader, bad)),
  };
}

function plainReader({ key }: TopLevel): RecordReader {
  return {
    format: "json",
    survey: (record) => record,
    cells: recordCells,
    notes: () => (key === "" ? [] : [`Records were taken from the list "${key}".`]),
  };
}

function survey(text: string, top: TopLevel, input: Input, each: (record: JsonRecord) => void): number {
  const parser = new JsonParser(text, input.limits.jsonDepth);
  let rows = 0;
  for (const record of records(parser, top)) {
    rows++;
    if (rows > input.limits.rows) refuseRows(input.limits.rows);
    each(record);
  }
  if (top.key === "") parser.end();
  if (rows === 0) refuseNoRecords();
  return parser.longIntegers;
}

function refuseNoRecords(): never {
  return refuse({
    code: "no-rows",
    message: `The file was read, but its list of records is empty (${counted(0, "record")}).`,
    hint: "Add records, or choose another file.",
  });
}

function* records(parser: JsonParser, { at }: TopLevel): Generator<JsonRecord> {
  parser.at = at;
  yield* parser.elements((index) => {
    const value = parser.value();
    return judgedRecord(value, parser.takeIssues(), index + 1, `Record ${index + 1}`);
  });
}

function* goodRows(
  text: string,
  top: TopLevel,
  input: Input,
  reader: RecordReader,
  bad: ReadonlySet<number>,
): Generator<FoundRow> {
  for (const { row, record } of records(new JsonParser(text, input.limits.jsonDepth), top)) {
    if (record !== undefined && !bad.has(row)) yield { row, cells: reader.cells(record) };
  }
}
