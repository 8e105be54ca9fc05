import type { Problem } from "@mapwright/domain";
import { shownValue } from "@mapwright/domain";
import type { JsonIssue } from "./json-parser.ts";
import { isObject } from "./record-columns.ts";

/** One record of a file: its position and either its object or what is wrong with it. */
export interface JsonRecord {
  readonly row: number;
  readonly record?: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

/** Turns a record into cells, and tells afterwards what its user should know. */
export interface RecordReader {
  readonly format: "json" | "geojson";
  /** Called once for each record before any is read. */
  survey(record: JsonRecord): JsonRecord;
  cells(record: Readonly<Record<string, unknown>>): Record<string, unknown>;
  notes(): readonly string[];
}

/** Judges one parsed record; `what` names the row in messages, for instance `Record 3` or `Line 812`. */
export function judgedRecord(
  value: unknown,
  issues: readonly JsonIssue[],
  row: number,
  what: string,
): JsonRecord {
  if (!isObject(value)) return { row, problems: [notAnObject(value, row, what)] };
  if (issues.length > 0) return { row, problems: issues.map((issue) => problemOf(issue, row, what)) };
  return { row, record: value, problems: [] };
}

export function problemOf(
  { code, message, hint, path, value }: JsonIssue,
  row: number,
  what: string,
): Problem {
  const place = path === "" ? "" : ` (at ${shownValue(path)})`;
  return { code, message: `${what}: ${message}${place}.`, hint, row, path, value };
}

function notAnObject(value: unknown, row: number, what: string): Problem {
  return {
    code: "json-shape",
    message: `${what} is ${kindOf(value)}; an object is expected.`,
    hint: "Write each record as an object with named values.",
    row,
    value: shownValue(value),
  };
}

export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value === "string" ? "text" : typeof value}`;
}

/** What the user should know about integers that stayed text. */
export function precisionNotes(longIntegers: number): string[] {
  if (longIntegers === 0) return [];
  const what = longIntegers === 1 ? "One integer is" : `${longIntegers} integers are`;
  return [`${what} beyond 2^53 and kept as text, so that no digit is lost.`];
}
