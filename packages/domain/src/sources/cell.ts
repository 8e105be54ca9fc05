import { type MissingReason, missingReason } from "../shared/index.ts";
import { tidyText } from "./fold.ts";
import type { CellReading, Meaning } from "./profile.ts";
import { splitList } from "./recognise/list.ts";

/** One answer as it stands in a cell. */
export type Found = string | number | boolean;

/** The answers in a cell: texts, a reason why there are none, or something that is no answer at all. */
export type CellAnswers =
  | { readonly kind: "answers"; readonly answers: readonly Found[] }
  | { readonly kind: "missing"; readonly reason: MissingReason }
  | { readonly kind: "nothing" }
  | { readonly kind: "not-text"; readonly type: string };

/** How a rule cuts and translates cells, made ready once for each file. */
export interface CellCutter {
  cut(cell: unknown): CellAnswers;
  /** What the profile says a found text stands for; undefined when it says nothing. */
  meaningOf(found: Found): Meaning | undefined;
  readonly otherwise: Meaning | undefined;
}

/**
 * Makes a rule ready: cells are cut at its separators, lists and objects opened by its members, texts that mean
 * missing found in its own and the profile's list. Empty cells say nothing unless `""` is in such a list.
 */
export function cellCutter(
  rule: CellReading,
  profileMissing: Readonly<Record<string, MissingReason>>,
): CellCutter {
  const separators = typeof rule.separator === "string" ? [rule.separator] : (rule.separator ?? []);
  const members = typeof rule.member === "string" ? [rule.member] : (rule.member ?? []);
  const missing = new Map(
    [...Object.entries(profileMissing), ...Object.entries(rule.missing ?? {})].map(([text, reason]) => [
      keyOf(text),
      reason,
    ]),
  );
  const keep = rule.case === "keep";
  const values = new Map(
    Object.entries(rule.values ?? {}).map(([text, to]) => [keep ? tidyText(text) : keyOf(text), to]),
  );
  return {
    cut: (cell) => cutCell(cell, separators, members, missing, rule.takeFirst === true),
    meaningOf: (found) => values.get(keep ? tidyText(String(found)) : keyOf(String(found))),
    otherwise: rule.otherwise,
  };
}

function keyOf(text: string): string {
  return tidyText(text).toLowerCase();
}

function cutCell(
  cell: unknown,
  separators: readonly string[],
  members: readonly string[],
  missing: ReadonlyMap<string, MissingReason>,
  takeFirst: boolean,
): CellAnswers {
  const told = toldMissing(cell);
  if (told !== undefined) return { kind: "missing", reason: told };
  const scalars = scalarsIn(cell, members);
  if (scalars === undefined) return { kind: "not-text", type: Array.isArray(cell) ? "list" : typeof cell };
  const cut = scalars.flatMap((scalar): readonly Found[] =>
    typeof scalar === "string" ? splitList(scalar, separators) : [scalar],
  );
  const filled = cut.filter((answer) => tidyText(String(answer)) !== "");
  const answers = filled.filter((answer) => !missing.has(keyOf(String(answer))));
  if (answers.length > 0)
    return { kind: "answers", answers: takeFirst ? answers.slice(0, 1) : [...new Set(answers)] };
  const reason = missing.get(filled.length === 0 ? "" : keyOf(String(filled[0])));
  return reason === undefined ? { kind: "nothing" } : { kind: "missing", reason };
}

/** The reason in a cell that says itself why nothing is known: `{"missing": "not-reported"}`. */
function toldMissing(cell: unknown): MissingReason | undefined {
  if (typeof cell !== "object" || cell === null || !Object.hasOwn(cell, "missing")) return undefined;
  return missingReason.safeParse((cell as { missing: unknown }).missing).data;
}

/** The texts, numbers and booleans of a cell; undefined when it holds an object that no member opens. */
function scalarsIn(cell: unknown, members: readonly string[]): readonly Found[] | undefined {
  if (cell === null || cell === undefined) return [];
  if (typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean") return [cell];
  if (typeof cell !== "object") return undefined;
  const member = members.find((name) => Object.hasOwn(cell, name));
  if (member !== undefined)
    return scalarsIn(Object.entries(cell).find(([name]) => name === member)?.[1], members);
  if (!Array.isArray(cell)) return undefined;
  const inside = cell.map((element: unknown) => scalarsIn(element, members));
  return inside.every((scalars) => scalars !== undefined) ? inside.flat() : undefined;
}
