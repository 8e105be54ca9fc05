import { type Share, shareOf } from "../statistics/share.ts";
import type { Coding } from "./coding.ts";

/** What a pilot round says about a coder: may start, must not yet, or the round was too small to tell. */
export type Readiness = "go" | "no-go" | "too-few";

/** A coder's choices on units whose right answer is known. */
export interface PilotResult {
  readonly coder: string;
  /** Agreement with gold: of the gold units that she coded; missing are those that she did not. */
  readonly withGold: Share;
  readonly readiness: Readiness;
  /** The gold units that she chose otherwise, by name: what to talk about with her. */
  readonly missed: readonly { readonly unit: string; readonly gold: string; readonly chosen: string }[];
}

/**
 * Judges a pilot round: each coder's agreement with the gold answers, with its Wilson interval. `go` when the lower end
 * of the interval reaches the threshold; `no-go` when the share itself is below it; in between the share would do but
 * the round is too small to be sure, and the answer is `too-few`. Votes on units without a gold answer count for
 * nothing, and a coder has one vote on a unit. Coders by name. At a threshold of .8 a coder without a mistake needs 16
 * gold units to be sure.
 *
 * @example pilotResults([{ unit: "1", coder: "ann", value: "pass" }], new Map([["1", "pass"]]), 0.8)
 * // [{ coder: "ann", withGold: { numerator: 1, denominator: 1, low: 0.207, ... }, readiness: "too-few", missed: [] }]
 */
export function pilotResults(
  codings: readonly (Coding & { readonly value: string })[],
  gold: ReadonlyMap<string, string>,
  threshold: number,
  confidence = 0.95,
): PilotResult[] {
  const votes = new Map<string, (Coding & { readonly value: string })[]>();
  for (const coding of codings) {
    const own = votes.get(coding.coder) ?? [];
    if (gold.has(coding.unit)) own.push(coding);
    votes.set(coding.coder, own);
  }
  return [...votes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([coder, own]) => {
      const missed = own
        .filter(({ unit, value }) => gold.get(unit) !== value)
        .map(({ unit, value }) => ({ unit, gold: gold.get(unit) ?? "", chosen: value }))
        .sort((a, b) => (a.unit < b.unit ? -1 : 1));
      const withGold = shareOf(own.length - missed.length, own.length, gold.size - own.length, confidence);
      return { coder, withGold, readiness: readinessOf(withGold, threshold), missed };
    });
}

function readinessOf({ share, low }: Share, threshold: number): Readiness {
  if (share === null || low === null) return "too-few";
  if (share < threshold) return "no-go";
  return low >= threshold ? "go" : "too-few";
}
