import type { RatingTable } from "./rating-table.ts";

/**
 * The number of units on which all votes are the same, among those with votes of two coders or more (`Agreement.compared`,
 * its base); chance is not taken out. With two coders its share is percent agreement.
 *
 * @example alikeIn(ratingTableOf(codings, { level: "nominal" })) // 48
 */
export function alikeIn({ ratings }: RatingTable): number {
  return ratings.filter(
    (votes) => votes.length >= 2 && votes.every(({ category }) => category === votes[0]?.category),
  ).length;
}
