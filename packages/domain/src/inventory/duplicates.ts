import type { KeptValue } from "./kept-value.ts";
import type { MergeRow } from "./tables.ts";

/** Which initiatives are the same, by the merges in force. */
export interface Duplicates {
  /** The initiative that one was merged into; undefined where it stands for itself. */
  into(initiative: string): string | undefined;
  /** The initiative that an id leads to, through any number of merges; itself where it was merged into none. */
  survivorOf(initiative: string): string;
  /**
   * The ids whose records describe an initiative, what counts least first: those merged into it, directly or through others, the
   * last id first, then its own.
   */
  describing(initiative: string): readonly string[];
}

/** A duplicate and the initiative that it was merged into. */
export type Merged = Pick<MergeRow, "initiative" | "survivor">;

/** Reads the merges of one map; those undone are left out. */
export function duplicatesOf(merges: readonly MergeRow[]): Duplicates {
  return duplicatesAmong(merges.filter(({ state }) => state === "merged"));
}

/** What merges in force keep for each survivor, in the order in which they were made. */
export function keptBySurvivor(merges: readonly MergeRow[]): ReadonlyMap<string, readonly KeptValue[]> {
  const found = new Map<string, KeptValue[]>();
  for (const { survivor, kept, state } of merges)
    if (state === "merged") found.set(survivor, [...(found.get(survivor) ?? []), ...kept]);
  return found;
}

/** Reads merges in force. An initiative is merged into one other at most, never in a circle. */
export function duplicatesAmong(merged: readonly Merged[]): Duplicates {
  const survivors = new Map(merged.map(({ initiative, survivor }) => [initiative, survivor]));
  const below = new Map<string, string[]>();
  for (const { initiative, survivor } of merged)
    below.set(survivor, [...(below.get(survivor) ?? []), initiative]);
  const survivorOf = (initiative: string): string => {
    const survivor = survivors.get(initiative);
    return survivor === undefined ? initiative : survivorOf(survivor);
  };
  const mergedInto = (initiative: string): readonly string[] =>
    (below.get(initiative) ?? []).flatMap((each) => [each, ...mergedInto(each)]);
  return {
    into: (initiative) => survivors.get(initiative),
    survivorOf,
    describing: (initiative) => [...[...mergedInto(initiative)].sort().reverse(), initiative],
  };
}
