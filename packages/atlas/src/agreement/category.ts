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
 * The category that a choice is, at a level; its position is not known yet at the ordinal level. The choice is one that
 * `checkChoice` finds nothing wrong with.
 *
 * @example categoryOf("2.50", "interval") // { label: "2.5", position: 2.5, codes: [] }
 */
export function categoryOf(choice: Choice, level: Level): Category {
  if (level === "set") {
    const codes = [...new Set(typeof choice === "object" ? choice : [String(choice)])].sort();
    return { label: codes.join(";"), position: 0, codes };
  }
  const label = textOf(choice);
  if (level === "nominal" || level === "ordinal") return { label, position: 0, codes: [] };
  const position = numberIn(label) ?? 0;
  return { label: String(position), position, codes: [] };
}

/** A choice as text; several codes joined. */
export function textOf(choice: Choice): string {
  return typeof choice === "object" ? choice.join(";") : String(choice);
}

/** The number that a text is, in plain or scientific notation; undefined for anything else. */
export function numberIn(text: string): number | undefined {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return undefined;
  const number = Number(text);
  // Minus zero is zero, also as a label.
  return Number.isFinite(number) ? number + 0 : undefined;
}
