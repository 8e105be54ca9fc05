import type { Texts } from "../shared/index.ts";

/**
 * How something differs between two versions of a codebook.
 * - `added`, `removed`
 * - `renamed`: the label reads differently in a language that both versions have; the code is the same
 * - `translated`: a label was added or taken away in some language
 * - `redefined`: definition, coder's test, examples or note changed, so that it may be coded differently from now on
 * - `reordered`: what both versions have stands in another order
 * - `moved`: a category belongs to another broader one
 * - `kind-changed`: kind, or how many answers are allowed
 * - `bounds-changed`: minimum or maximum
 * - `derivation-changed`: how it follows from others, if at all
 * - `described`: anything else: title, unit, provenance, step, evidence, the rule itself
 */
export type Change =
  | "added"
  | "removed"
  | "renamed"
  | "translated"
  | "redefined"
  | "reordered"
  | "moved"
  | "kind-changed"
  | "bounds-changed"
  | "derivation-changed"
  | "described";

/** One difference; `variable` is absent where the codebook as a whole or its rules are concerned. */
export interface CodebookDifference {
  readonly of: "codebook" | "variable" | "category" | "rule";
  readonly change: Change;
  readonly variable?: string;
  readonly category?: string;
  readonly rule?: string;
  /** The member that changed where `change` does not say it: `definition`, `unit`. */
  readonly member?: string;
  /** What it was and is: a text by language, codes in their order, or any other member as JSON. */
  readonly before?: DifferenceSide;
  readonly after?: DifferenceSide;
  /** For a removed variable or category: the added one with the same labels, which probably is the same thing recoded. */
  readonly becomes?: string;
  /** Whether a value stored under the earlier version can be invalid under the later. */
  readonly breaking: boolean;
}

export type DifferenceSide = Texts | string | readonly string[];

/** Whether two values would be written as the same JSON, whatever the order of keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = definedMembers(a);
  const right = new Map(definedMembers(b));
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && isSame(value, right.get(key)))
  );
}

function definedMembers(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, member]) => member !== undefined);
}

type About = Pick<CodebookDifference, "of" | "variable" | "category" | "rule">;

/** The differences of a label: renamed where both have a language, translated where only one has it. */
export function labelDifferences(about: About, before: Texts, after: Texts): readonly CodebookDifference[] {
  const both = Object.keys(before).filter((language) => Object.hasOwn(after, language));
  const renamed = both.some((language) => before[language] !== after[language]);
  const translated = both.length < Object.keys(before).length || both.length < Object.keys(after).length;
  const sides = { before, after, breaking: false };
  return [
    ...(renamed ? [{ ...about, change: "renamed" as const, ...sides }] : []),
    ...(translated ? [{ ...about, change: "translated" as const, ...sides }] : []),
  ];
}

/** One difference for each of the named members that is not the same. */
export function memberDifferences<Part extends object>(
  about: About,
  before: Part,
  after: Part,
  change: Change,
  members: readonly (keyof Part & string)[],
): readonly CodebookDifference[] {
  return members
    .filter((member) => !isSame(before[member], after[member]))
    .map((member) => ({
      ...about,
      change,
      member,
      ...side("before", before[member]),
      ...side("after", after[member]),
      breaking: false,
    }));
}

function side(name: "before" | "after", value: unknown): Partial<CodebookDifference> {
  if (value === undefined) return {};
  return { [name]: typeof value === "string" ? value : isTexts(value) ? value : JSON.stringify(value) };
}

function isTexts(value: unknown): value is Texts {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((text) => typeof text === "string")
  );
}
