import { ProblemError, shownValue } from "@mapwright/domain";
import type { Choice, Level } from "./coding.ts";

/** One value that can be chosen, as measures see it. */
export interface Category {
  /** The code, the number as text, or the codes of a set in order, joined by `;`. */
  readonly label: string;
  /** The number at the interval and ratio levels; the place in the order at the ordinal level; otherwise 0. */
  readonly position: number;
  /** The codes of a set, each once, in order; otherwise empty. */
  readonly codes: readonly string[];
}

/**
 * The category that a choice is, at a level; its position is not known yet at the ordinal level. Throws
 * `value-not-a-number` and `value-negative` for numbers that the level cannot have.
 *
 * @example categoryOf("2.50", "interval") // { label: "2.5", position: 2.5, codes: [] }
 */
export function categoryOf(choice: Choice, level: Level): Category {
  if (level === "set") return setCategory(typeof choice === "object" ? choice : [String(choice)]);
  const label = typeof choice === "object" ? choice.join(";") : String(choice);
  if (level === "nominal" || level === "ordinal") return { label, position: 0, codes: [] };
  const position = numberIn(label);
  if (position === undefined) refuseText(label, level);
  if (level === "ratio" && position < 0) refuseNegative(label);
  return { label: String(position), position, codes: [] };
}

/** The number that a text is, in plain or scientific notation; undefined for anything else. */
export function numberIn(text: string): number | undefined {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return undefined;
  const number = Number(text);
  // Minus zero is zero, also as a label.
  return Number.isFinite(number) ? number + 0 : undefined;
}

function setCategory(chosen: readonly string[]): Category {
  const codes = [...new Set(chosen)].sort();
  return { label: codes.join(";"), position: 0, codes };
}

function refuseText(label: string, level: Level): never {
  throw new ProblemError({
    code: "value-not-a-number",
    message: `"${shownValue(label)}" is not a number, and the level is ${level}.`,
    hint: "Write numbers with a decimal point and without separators, or choose the level nominal or ordinal.",
    value: shownValue(label),
  });
}

function refuseNegative(label: string): never {
  throw new ProblemError({
    code: "value-negative",
    message: `${label} is below 0, and the level is ratio.`,
    hint: "Choose the level interval for numbers without a true zero.",
    value: label,
  });
}
