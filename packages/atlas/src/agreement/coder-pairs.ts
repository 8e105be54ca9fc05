import type { CountTable } from "../statistics/contingency-table.ts";
import type { RatingTable } from "./rating-table.ts";

/** Two coders, by their places, and their votes on the units that both coded. */
export interface CoderPair {
  readonly first: number;
  readonly second: number;
  /** In the order of the units, by their places: the category of the first and of the second. */
  readonly shared: readonly { readonly unit: number; readonly votes: readonly [number, number] }[];
}

/** All pairs of coders with a unit in common, in the order of the coders. */
export function coderPairs({ ratings }: RatingTable): CoderPair[] {
  const pairs = new Map<string, { first: number; second: number; shared: CoderPair["shared"][number][] }>();
  ratings.forEach((votes, unit) => {
    votes.forEach(({ coder: first, category: a }, i) => {
      for (const { coder: second, category: b } of votes.slice(i + 1)) {
        const key = `${first} ${second}`;
        const pair = pairs.get(key) ?? { first, second, shared: [] };
        pair.shared.push({ unit, votes: [a, b] });
        pairs.set(key, pair);
      }
    });
  });
  return [...pairs.values()].sort((a, b) => a.first - b.first || a.second - b.second);
}

/** How often each category of the first (rows) met each of the second (columns). */
export function contingencyOf({ shared }: CoderPair, categories: number): CountTable {
  const counts = Array.from({ length: categories }, () => new Array<number>(categories).fill(0));
  for (const {
    votes: [a, b],
  } of shared) {
    const row = counts[a];
    if (row !== undefined) row[b] = (row[b] ?? 0) + 1;
  }
  return counts;
}
