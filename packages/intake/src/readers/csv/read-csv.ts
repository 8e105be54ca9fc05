import { type Problem, shownValue } from "@mapwright/domain";
import type { FoundRow } from "@mapwright/usecases";
import { columnLetters } from "../column-letters.ts";
import { controlCharacter } from "../control-character.ts";
import { decodedChunks } from "../encoding/decode.ts";
import type { Encoding } from "../encoding/detect-encoding.ts";
import { emptyCells, type Found, type Input, readAgain } from "../found-file.ts";
import { type Header, headerOf } from "../header.ts";
import { lineBreakNotes, withLineFeeds } from "../line-breaks.ts";
import { counted, refuse } from "../refuse.ts";
import { RowProblems } from "../row-problems.ts";
import { askedDelimiter, delimiterName, detectDelimiter } from "./delimiter.ts";
import { RecordScanner, type ScannedRecord } from "./record-scanner.ts";

/** How one file is to be scanned: settled once, used by both passes. */
interface Scan {
  readonly input: Input;
  readonly encoding: Encoding;
  readonly delimiter: string;
  /** Length of a `sep=` line with its line end, which is no row. */
  readonly skippedText: number;
}

/**
 * Reads delimited text. The file is scanned twice: once to find what is wrong with it before anything is used, and
 * again, row by row, whenever `rows` is read; neither pass holds more than one chunk.
 */
export function readCsv(input: Input, encoding: Encoding): Found {
  const { scan, notes } = scanOf(input, encoding);
  const { header, headerRow } = readHeader(scan);
  const survey = surveyRows(scan, header, headerRow);
  return {
    format: scan.delimiter === "\t" ? "tsv" : "csv",
    encoding: encoding.encoding,
    delimiter: scan.delimiter,
    columns: header.columns,
    notes: [...encoding.notes, ...notes, ...header.notes, ...survey.notes],
    problems: survey.problems,
    rows: readAgain(() => goodRows(scan, header, headerRow)),
  };
}

function scanOf(input: Input, encoding: Encoding): { scan: Scan; notes: string[] } {
  const [sample = ""] = decodedChunks(input.bytes, encoding);
  const told = /^sep=([^\r\n"])(\r\n|\r|\n|$)/i.exec(sample);
  const skippedText = told?.[0].length ?? 0;
  const asked = input.options.delimiter;
  if (asked !== undefined) {
    return { scan: { input, encoding, delimiter: askedDelimiter(asked), skippedText }, notes: [] };
  }
  if (told?.[1] !== undefined) {
    const notes = [`The first line (sep=) says that ${delimiterName(told[1])} separates the columns.`];
    return { scan: { input, encoding, delimiter: told[1], skippedText }, notes };
  }
  const complete = sample.length < 262_144;
  const delimiter = detectDelimiter(
    sample.slice(0, 262_144),
    complete,
    input.options.headerRow ?? 0,
    input.limits,
  );
  const notes = delimiter === "," ? [] : [`Columns are separated by ${delimiterName(delimiter)}.`];
  return { scan: { input, encoding, delimiter, skippedText }, notes };
}

function scannerOf({ input, encoding, delimiter, skippedText }: Scan): RecordScanner {
  return new RecordScanner(
    chunksAfter(decodedChunks(input.bytes, encoding), skippedText),
    delimiter,
    input.limits,
  );
}

function* chunksAfter(chunks: Iterable<string>, skipped: number): Generator<string> {
  let rest = skipped;
  for (const chunk of chunks) {
    yield chunk.slice(rest);
    rest = 0;
  }
}

/** The header is the first row that is not blank, after the rows that the person asked to skip. */
function readHeader(scan: Scan): { header: Header; headerRow: number } {
  const scanner = scannerOf(scan);
  const skip = scan.input.options.headerRow ?? 0;
  for (let record = scanner.next(); record !== undefined; record = scanner.next()) {
    if (record.row <= skip || isBlank(record)) continue;
    const problem = strayQuote(
      record,
      record.cells.map((_, index) => columnLetters(index)),
    );
    if (problem !== undefined) refuse(problem);
    return { header: headerOf(record.cells, record.row), headerRow: record.row };
  }
  return refuse({
    code: "file-empty",
    message: "The file has no text.",
    hint: "Choose a file with a header and rows.",
  });
}

function isBlank({ cells }: ScannedRecord): boolean {
  return cells.every((cell) => cell === "" || cell.trim() === "");
}

function surveyRows(
  scan: Scan,
  { columns }: Header,
  headerRow: number,
): { notes: string[]; problems: readonly Problem[] } {
  const problems = new RowProblems(scan.input.limits.problems);
  const scanner = scannerOf(scan);
  let rows = 0;
  let blank = 0;
  let returns = 0;
  for (let record = scanner.next(); record !== undefined; record = scanner.next()) {
    if (record.row <= headerRow) continue;
    if (isBlank(record)) {
      blank++;
      continue;
    }
    rows++;
    for (const cell of record.cells) if (cell.includes("\r")) returns++;
    const problem = problemOf(record, columns);
    if (problem !== undefined) problems.add(problem);
  }
  if (rows === 0) refuseNoRows(columns, headerRow);
  const notes = blank === 0 ? [] : [`${counted(blank, "blank row was", "blank rows were")} left out.`];
  return { notes: [...notes, ...lineBreakNotes(returns)], problems: problems.list };
}

export function refuseNoRows(columns: readonly string[], headerRow: number): never {
  return refuse({
    code: "no-rows",
    message: `The header in row ${headerRow} was read (${counted(columns.length, "column")}), but no row follows it.`,
    hint: "Add rows below the header, or choose another file.",
    row: headerRow,
  });
}

function* goodRows(scan: Scan, { columns }: Header, headerRow: number): Generator<FoundRow> {
  const scanner = scannerOf(scan);
  for (let record = scanner.next(); record !== undefined; record = scanner.next()) {
    if (record.row <= headerRow || isBlank(record) || problemOf(record, columns) !== undefined) continue;
    const cells = emptyCells();
    for (const [index, column] of columns.entries()) cells[column] = withLineFeeds(record.cells[index] ?? "");
    yield { row: record.row, cells };
  }
}

function problemOf(record: ScannedRecord, columns: readonly string[]): Problem | undefined {
  return strayQuote(record, columns) ?? wrongCount(record, columns) ?? control(record, columns);
}

function strayQuote({ row, cells, stray }: ScannedRecord, columns: readonly string[]): Problem | undefined {
  if (stray < 0) return undefined;
  const column = columns[stray] ?? columnLetters(stray);
  return {
    code: "quote-stray",
    message: `Row ${row}, column "${column}" has a quote in the middle of a cell: ${shownValue(cells[stray])}`,
    hint: 'Put the whole cell in quotes and write quotes inside it twice ("").',
    row,
    column,
    value: shownValue(cells[stray]),
  };
}

function wrongCount({ row, cells }: ScannedRecord, columns: readonly string[]): Problem | undefined {
  if (cells.length === columns.length) return undefined;
  return {
    code: "cell-count",
    message: `Row ${row} has ${counted(cells.length, "cell")}; the header has ${columns.length}.`,
    hint: "Add or remove delimiters in this row; put a cell that contains the delimiter in quotes.",
    row,
    value: shownValue(cells.join(" | ")),
  };
}

function control({ row, cells }: ScannedRecord, columns: readonly string[]): Problem | undefined {
  for (const [index, cell] of cells.entries()) {
    const problem = controlCharacter(cell, row, columns[index] ?? columnLetters(index));
    if (problem !== undefined) return problem;
  }
  return undefined;
}
