import { emptyCells } from "../found-file.ts";
import type { ReaderLimits } from "../limits.ts";
import { refuse } from "../refuse.ts";
import { type JsonIssue, JsonParser } from "./json-parser.ts";
import { kindOf, problemOf } from "./json-records.ts";

/** Where the records of a JSON document are, and what stands beside them. */
export interface TopLevel {
  /** Offset of the array of records in the text. */
  readonly at: number;
  /** The key the array has; empty when the whole document is the array. */
  readonly key: string;
  /** The other members of the top-level object. */
  readonly beside: Readonly<Record<string, unknown>>;
}

/**
 * Finds the records: the document itself when it is an array, otherwise the only member that is an array of objects.
 * Throws a ProblemError `json-shape` when there is none or more than one.
 */
export function findRecords(text: string, limits: ReaderLimits): TopLevel {
  const parser = new JsonParser(text, limits.jsonDepth);
  const first = parser.peek();
  if (first === "[") return { at: parser.at, key: "", beside: emptyCells() };
  if (first !== "{") refuseShape(`It is ${kindOf(parser.value())}.`);
  const beside = emptyCells();
  const outside: JsonIssue[] = [];
  const lists: { key: string; at: number }[] = [];
  parser.members((key) => {
    const at = startOfObjects(parser, key);
    outside.push(...parser.takeIssues());
    if (at >= 0) lists.push({ key, at });
    const value = at >= 0 ? skipElements(parser) : parser.value();
    if (at < 0 && !["__proto__", "constructor", "prototype"].includes(key)) beside[key] = value;
  });
  parser.end();
  const [issue] = [...outside, ...parser.takeIssues()];
  if (issue !== undefined) refuse(problemOf(issue, 1, "The file"));
  return { ...onlyList(lists), beside };
}

/** Offset of the value when it is an array that starts with an object, or an empty `features`; -1 otherwise. */
function startOfObjects(parser: JsonParser, key: string): number {
  if (parser.peek() !== "[") return -1;
  const inside = /\[\s*([{\]])/y;
  inside.lastIndex = parser.at;
  const first = inside.exec(parser.text)?.[1];
  return first === "{" || (first === "]" && (key === "features" || key === "records")) ? parser.at : -1;
}

function skipElements(parser: JsonParser): undefined {
  const elements = parser.elements(() => {
    parser.value();
    // Records are judged one by one later; here only what stands outside of them counts.
    parser.takeIssues();
  });
  while (elements.next().done !== true);
  return undefined;
}

function onlyList(lists: readonly { key: string; at: number }[]): { key: string; at: number } {
  const [only, ...others] = lists;
  if (only === undefined) return refuseShape("It is an object without a list of records.");
  if (others.length === 0) return only;
  return refuseShape(`It has several lists: ${lists.map(({ key }) => key).join(", ")}.`);
}

function refuseShape(found: string): never {
  return refuse({
    code: "json-shape",
    message: `The file is JSON, but not a list of records. ${found}`,
    hint: 'Write a list of objects, [{"name": "..."}], or an object with one such list, {"records": [...]}.',
  });
}
