import type { DecidedPair, ShownPair } from "./page.ts";

/** What somebody has decided since the page was opened. */
export type Decision = Omit<DecidedPair, "reason" | "isUndone" | "kept">;

/**
 * How a pair stands after what was decided: `moot` when one of the two was merged into another meanwhile, so that the question
 * is another one by now.
 */
export function stateOf(
  { one, other }: ShownPair,
  decisions: readonly Decision[],
): "open" | Decision["kind"] | "moot" {
  const ids = [one.initiative, other.initiative];
  const own = decisions.find((decision) => ids.includes(decision.initiative) && ids.includes(decision.other));
  if (own !== undefined) return own.kind;
  return decisions.some(({ kind, initiative }) => kind === "merged" && ids.includes(initiative))
    ? "moot"
    : "open";
}

/** The place of the next pair that is open, after `at` and then from the beginning; `at` itself when no other is left. */
export function nextOpen(pairs: readonly ShownPair[], decisions: readonly Decision[], at: number): number {
  const places = pairs.map((_, step) => (at + 1 + step) % pairs.length);
  return places.find((place) => isOpen(pairs[place], decisions)) ?? at;
}

function isOpen(pair: ShownPair | undefined, decisions: readonly Decision[]): boolean {
  return pair !== undefined && stateOf(pair, decisions) === "open";
}

/** Which of two stays unless somebody says otherwise: the one of which more is known, else the one found first. */
export function staying({ one, other }: ShownPair): "one" | "other" {
  return other.known > one.known ? "other" : "one";
}
