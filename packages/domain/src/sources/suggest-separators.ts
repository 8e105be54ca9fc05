import { splitList, usualSeparators } from "./recognise/index.ts";

/** Signs that hardly ever stand inside an answer. */
const strong: readonly string[] = [";", "|", "\n"];

/**
 * The signs that stand between several answers in the cells of a column. Where the answers are known, every usual sign that
 * cuts unknown cells into parts of which at least half are known; otherwise the first of `;`, `|` and line break that
 * occurs. Empty when cells hold one answer each.
 */
export function separatorsIn(
  cells: readonly string[],
  isKnown: ((answer: string) => boolean) | undefined,
): readonly string[] {
  const cutting = isKnown === undefined ? [] : usualSeparators.filter((sign) => cuts(cells, sign, isKnown));
  if (cutting.length > 0) return cutting;
  return strong.filter((sign) => cells.some((cell) => cell.includes(sign))).slice(0, 1);
}

/** The single answers in the cells of a column. */
export function splitAnswers(
  cells: readonly string[],
  isKnown: (answer: string) => boolean,
): readonly string[] {
  const separators = separatorsIn(cells, isKnown);
  return cells.flatMap((cell) => (isKnown(cell) ? [cell] : splitList(cell, separators)));
}

/** Whether a sign cuts cells into known answers, and none that is known as a whole ("Korea, Republic of"). */
function cuts(cells: readonly string[], sign: string, isKnown: (answer: string) => boolean): boolean {
  const holding = cells.filter((cell) => cell.includes(sign));
  if (holding.length === 0 || holding.some(isKnown)) return false;
  const parts = holding.flatMap((cell) => splitList(cell, [sign]));
  return parts.filter(isKnown).length * 2 >= parts.length;
}
