import { ProblemError, shownValue } from "@mapwright/domain";
import type { ReaderLimits } from "../limits.ts";
import { refuse } from "../refuse.ts";
import { RecordScanner } from "./record-scanner.ts";

const candidates: readonly string[] = [",", ";", "\t", "|"];

const names: Readonly<Record<string, string>> = { ",": "comma", ";": "semicolon", "\t": "tab", "|": "pipe" };

export function delimiterName(delimiter: string): string {
  return names[delimiter] ?? `"${delimiter}"`;
}

/** How a file reads with one delimiter: columns of its first row, and the share of the others that has as many. */
interface Reading {
  readonly delimiter: string;
  readonly width: number;
  readonly rows: number;
  readonly fitting: number;
}

const sampleRows = 100;

/**
 * Tells the delimiter from the first rows. A candidate must split the first row; the only one that does is taken, and
 * of several the one with which (nearly) every row has as many cells as the first, if no other comes near. Throws a
 * ProblemError `delimiter-ambiguous` otherwise.
 */
export function detectDelimiter(
  sample: string,
  complete: boolean,
  skip: number,
  limits: ReaderLimits,
): string {
  const readings = candidates.map((delimiter) => readingOf(sample, complete, delimiter, skip, limits));
  const splitting = readings.filter(({ width }) => width > 1);
  const [only, ...others] = splitting;
  if (only !== undefined && others.length === 0) return only.delimiter;
  if (only === undefined) return singleColumn(sample, readings);
  const [best, second] = [...splitting].sort((a, b) => b.fitting - a.fitting);
  if (best !== undefined && second !== undefined && best.rows > 0) {
    if (best.fitting === 1 && second.fitting < 1) return best.delimiter;
    if (best.fitting >= 0.9 && second.fitting <= 0.1) return best.delimiter;
  }
  return refuseAmbiguous(splitting.map(({ delimiter }) => delimiter));
}

/** A first row that nothing splits is one column, unless other rows would be split. */
function singleColumn(sample: string, readings: readonly Reading[]): string {
  const contained = candidates.filter((delimiter) => sample.includes(delimiter));
  const splitLater = readings.filter(
    ({ delimiter, fitting, rows }) => contained.includes(delimiter) && rows > 0 && fitting < 1,
  );
  if (splitLater.length > 0) refuseAmbiguous(splitLater.map(({ delimiter }) => delimiter));
  return ",";
}

function readingOf(
  sample: string,
  complete: boolean,
  delimiter: string,
  skip: number,
  limits: ReaderLimits,
): Reading {
  const widths: number[] = [];
  let strays = 0;
  for (const { cells, stray } of sampleRecords(sample, complete, delimiter, limits)) {
    if (cells.length === 1 && cells[0]?.trim() === "") continue;
    widths.push(cells.length);
    if (stray >= 0) strays++;
  }
  const [width = 0, ...rest] = widths.slice(skip);
  const fitting = rest.filter((count) => count === width).length - strays;
  return { delimiter, width, rows: rest.length, fitting: rest.length === 0 ? 0 : fitting / rest.length };
}

function sampleRecords(sample: string, complete: boolean, delimiter: string, limits: ReaderLimits) {
  const records: { cells: readonly string[]; stray: number }[] = [];
  const scanner = new RecordScanner([sample], delimiter, limits);
  try {
    for (let record = scanner.next(); record !== undefined; record = scanner.next()) {
      records.push(record);
      if (records.length >= sampleRows) return records;
    }
    if (!complete) records.pop();
  } catch (error) {
    // A sample may end inside a quoted cell; what was read before it still counts.
    if (!(error instanceof ProblemError)) throw error;
  }
  return records;
}

function refuseAmbiguous(delimiters: readonly string[]): never {
  const shown = delimiters.map(delimiterName).join(" and ");
  return refuse({
    code: "delimiter-ambiguous",
    message: `The delimiter of the file is not clear: ${shown} could separate its columns.`,
    hint: "Say which with --delimiter, for instance --delimiter ';' or --delimiter tab.",
    value: shownValue(delimiters.join(" ")),
  });
}

const words: Readonly<Record<string, string>> = {
  tab: "\t",
  "\\t": "\t",
  comma: ",",
  semicolon: ";",
  pipe: "|",
};

/** Reads the delimiter a person asked for: one character, or its name. */
export function askedDelimiter(asked: string): string {
  const delimiter = Object.hasOwn(words, asked) ? words[asked] : asked;
  if (delimiter !== undefined && delimiter.length === 1 && !/["\r\n]/.test(delimiter)) return delimiter;
  return refuse({
    code: "delimiter-invalid",
    message: `"${shownValue(asked)}" cannot separate cells.`,
    hint: "Give one character, or one of comma, semicolon, tab, pipe.",
    value: shownValue(asked),
  });
}
