import type { MergeRow } from "./tables.ts";

/** Which initiatives are the same, by the merges in force. */
export interface Duplicates {
  /** The initiative that one was merged into; undefined where it stands for itself. */
  into(initiative: string): string | undefined;
  /** The initiative that an id leads to, through any number of merges; itself where it was merged into none. */
  survivorOf(initiative: string): string;
  /** Every initiative merged into one, directly or through others, by id; without itself. */
  mergedInto(initiative: string): readonly string[];
}

/** Reads the merges of one map; those undone are left out. An initiative is merged into one other at most, never in a circle. */
export function duplicatesOf(
  merges: readonly Pick<MergeRow, "initiative" | "survivor" | "state">[],
): Duplicates {
  const inForce = merges.filter(({ state }) => state === "merged");
  const survivors = new Map(inForce.map(({ initiative, survivor }) => [initiative, survivor]));
  const survivorOf = (initiative: string): string => {
    const survivor = survivors.get(initiative);
    return survivor === undefined ? initiative : survivorOf(survivor);
  };
  const mergedInto = (initiative: string): readonly string[] =>
    inForce
      .filter(({ survivor }) => survivor === initiative)
      .flatMap((merge) => [merge.initiative, ...mergedInto(merge.initiative)])
      .sort();
  return { into: (initiative) => survivors.get(initiative), survivorOf, mergedInto };
}
