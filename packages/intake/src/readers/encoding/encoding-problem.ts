import type { Problem } from "@mapwright/domain";
import { ProblemError, shownValue } from "@mapwright/domain";
import { columnLetters } from "../column-letters.ts";
import { detectDelimiter } from "../csv/delimiter.ts";
import { RecordScanner, type ScannedRecord } from "../csv/record-scanner.ts";
import type { ReaderLimits } from "../limits.ts";
import type { TextKind } from "../sniff.ts";
import { decodedText } from "./decode.ts";
import { encodingName, type UndecodableError } from "./detect-encoding.ts";

/** Says where a byte that cannot be read is, how it would read in other encodings, and how to ask for one. */
export function encodingProblem(
  error: UndecodableError,
  bytes: Uint8Array,
  kind: TextKind,
  limits: ReaderLimits,
): Problem {
  const place = placeOf(error, bytes, kind, limits);
  const byte = `0x${error.byte.toString(16).toUpperCase().padStart(2, "0")}`;
  const where = `byte ${(error.offset + 1).toLocaleString("en-GB")} of the file, row ${place.row}`;
  return {
    code: "encoding",
    message: `The text cannot be read at ${where} (${byte}): ${error.reason}.`,
    hint: hintOf(error, bytes),
    ...place,
    value: byte,
  };
}

function hintOf(error: UndecodableError, bytes: Uint8Array): string {
  if (error.offered.length === 0) return "Save the file as UTF-8.";
  const choices = error.offered.map((encoding) => {
    const around = bytes.subarray(Math.max(0, error.offset - 12), error.offset + 12);
    const preview = shownValue(decodedText(around, { encoding, start: 0, notes: [] }));
    return `--encoding ${encoding} to read "${preview}" (${encodingName(encoding)})`;
  });
  return `Save the file as UTF-8, or choose ${choices.join(", or ")}.`;
}

function placeOf(
  error: UndecodableError,
  bytes: Uint8Array,
  kind: TextKind,
  limits: ReaderLimits,
): { row: number; column?: string } {
  const before = decodedText(bytes.subarray(0, error.offset), {
    encoding: error.encoding,
    start: 0,
    notes: [],
  });
  const lines = before.split(/\r\n|\r|\n/).length;
  if (kind !== "csv") return { row: lines };
  try {
    return cellAtEnd(before, limits);
  } catch (failure) {
    // What stands before the byte may not be a readable table; its line is then all that can be said.
    if (failure instanceof ProblemError) return { row: lines };
    throw failure;
  }
}

/** The row and column in which a text breaks off. */
function cellAtEnd(before: string, limits: ReaderLimits): { row: number; column: string } {
  // A mark stands for the byte, so that a row of which it is the first is a row too; an open quote is closed after it.
  const delimiter = detectDelimiter(before.slice(0, 262_144), false, 0, limits);
  let header: ScannedRecord | undefined;
  let last: ScannedRecord | undefined;
  const scanner = new RecordScanner([openQuote(before) ? `${before}?"` : `${before}?`], delimiter, limits);
  for (let record = scanner.next(); record !== undefined; record = scanner.next()) {
    header ??= record;
    last = record;
  }
  const index = (last?.cells.length ?? 1) - 1;
  const named = last === header ? undefined : header?.cells[index];
  return { row: last?.row ?? 1, column: named ?? columnLetters(index) };
}

function openQuote(text: string): boolean {
  let quotes = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) quotes++;
  return quotes % 2 === 1;
}
