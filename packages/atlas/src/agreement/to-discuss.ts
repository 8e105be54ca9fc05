import { distancesOf } from "./distances.ts";
import type { RatingTable } from "./rating-table.ts";

/** A unit whose coders disagree. */
export interface DisputedUnit {
  readonly unit: string;
  /** Mean distance of its pairs of votes by the largest there is between any two votes, above 0 and at most 1. */
  readonly disagreement: number;
  readonly votes: readonly { readonly coder: string; readonly chosen: string }[];
}

/**
 * The units to talk about, those with the most disagreement first; equal ones with more votes first, then by name.
 * Distances are those of alpha at the table's level (MASI for sets). Units with one vote, or agreed, are left out.
 *
 * @example toDiscuss(table)[0] // { unit: "6", disagreement: 1, votes: [{ coder: "a", chosen: "1" }, ...] }
 */
export function toDiscuss(table: RatingTable): DisputedUnit[] {
  const apart = apartOf(table);
  const found = table.ratings.map((votes, unit) => {
    let sum = 0;
    votes.forEach(({ category }, i) => {
      for (const other of votes.slice(i + 1)) sum += apart(category, other.category);
    });
    return { unit, votes, distance: sum === 0 ? 0 : (2 * sum) / (votes.length * (votes.length - 1)) };
  });
  const most = largest(table, apart);
  return found
    .filter(({ distance }) => distance > 0)
    .sort((a, b) => b.distance - a.distance || b.votes.length - a.votes.length || a.unit - b.unit)
    .map(({ unit, votes, distance }) => ({
      unit: table.units[unit] ?? "",
      disagreement: distance / most,
      votes: votes.map(({ coder, category }) => ({
        coder: table.coders[coder] ?? "",
        chosen: table.categories[category]?.label ?? "",
      })),
    }));
}

/** The largest distance between two votes on any units. */
function largest(table: RatingTable, apart: (first: number, second: number) => number): number {
  const chosen = [...new Set(table.ratings.flatMap((votes) => votes.map(({ category }) => category)))];
  if (table.level === "nominal") return 1;
  if (table.level === "ordinal" || table.level === "interval")
    return apart(Math.min(...chosen), Math.max(...chosen));
  let most = 0;
  for (const first of chosen) for (const second of chosen) most = Math.max(most, apart(first, second));
  return most;
}

function apartOf({ level, categories, ratings }: RatingTable): (first: number, second: number) => number {
  const distances = distancesOf(categories, level === "set" ? "masi" : level);
  if (distances.by === "pairs") return distances.distance;
  const counts = new Float64Array(categories.length);
  for (const { category } of ratings.flat()) counts[category] = (counts[category] ?? 0) + 1;
  const scores = distances.scores(counts);
  return (first, second) => ((scores[first] ?? 0) - (scores[second] ?? 0)) ** 2;
}
