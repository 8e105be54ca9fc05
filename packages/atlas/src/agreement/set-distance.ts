/** How far two sets of codes are apart: 0 the same, 1 nothing in common. */
export type SetDistance = (first: readonly string[], second: readonly string[]) => number;

/**
 * One less the share of common codes among all codes of both; 0 for two empty sets. Each code at most once in a set.
 * Source: Jaccard (1901).
 *
 * @example jaccardDistance(["a", "b"], ["b", "c"]) // 0.667
 */
export function jaccardDistance(first: readonly string[], second: readonly string[]): number {
  const all = new Set([...first, ...second]).size;
  return all === 0 ? 0 : 1 - commonOf(first, second) / all;
}

/**
 * Measuring agreement on set-valued items: Jaccard's likeness, taken at 2/3 when one set holds the other and at 1/3
 * when each has codes of its own; 0 for two empty sets.
 * Source: Passonneau (2006), LREC, 831-836.
 *
 * @example masiDistance(["a", "b"], ["a", "b", "c", "d"]) // 0.667
 */
export function masiDistance(first: readonly string[], second: readonly string[]): number {
  const common = commonOf(first, second);
  if (common === first.length && common === second.length) return 0;
  const likeness = 1 - jaccardDistance(first, second);
  return 1 - likeness * (common === Math.min(first.length, second.length) ? 2 / 3 : 1 / 3);
}

/** 0 for the same codes, otherwise 1. */
export function setEqualityDistance(first: readonly string[], second: readonly string[]): number {
  return commonOf(first, second) === Math.max(first.length, second.length) ? 0 : 1;
}

function commonOf(first: readonly string[], second: readonly string[]): number {
  return first.filter((code) => second.includes(code)).length;
}
