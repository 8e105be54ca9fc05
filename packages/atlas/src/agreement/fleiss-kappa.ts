import { beyondChance, prevalence, type Tally, talliesOf } from "./chance-corrected.ts";
import type { Measure } from "./measure.ts";
import type { RatingTable } from "./rating-table.ts";
import { type Weighting, type Weights, weightsOf } from "./weights.ts";

/**
 * Fleiss' kappa for any number of coders, in Gwet's form that takes missing votes and weights. Without variation it is
 * not defined.
 * Source: Fleiss (1971), Psychological Bulletin 76, 378-382; Gwet (2014), ch. 5.
 *
 * @example fleissKappa(ratingTableOf(codings, { level: "nominal" })) // { value: 0.21, low: 0.001, high: 0.419, ... }
 */
export function fleissKappa(table: RatingTable, weighting: Weighting = "none", confidence = 0.95): Measure {
  const tallies = talliesOf(table);
  const weights = weightsOf(table.categories, weighting);
  return beyondChance(tallies, weights, chanceOf(tallies, weights, table.categories.length), confidence);
}

/** Fleiss' kappa of each category against all others together, in the order of the categories. */
export function fleissByCategory(
  table: RatingTable,
  confidence = 0.95,
): { category: string; kappa: Measure }[] {
  const tallies = talliesOf(table);
  return table.categories.map(({ label }, category) => {
    const against = tallies.map(({ counts, votes }): Tally => {
      const own = counts.find(([place]) => place === category)?.[1] ?? 0;
      const both = [[0, votes - own] as const, [1, own] as const];
      return { votes, counts: both.filter(([, count]) => count > 0) };
    });
    const same: Weights = (a, b) => (a === b ? 1 : 0);
    return { category: label, kappa: beyondChance(against, same, chanceOf(against, same, 2), confidence) };
  });
}

function chanceOf(tallies: readonly Tally[], weights: Weights, categories: number) {
  const shares = prevalence(tallies, categories);
  const likeness = shares.map((_, k) => shares.reduce((sum, share, l) => sum + weights(k, l) * share, 0));
  const byUnit = tallies.map(({ counts, votes }) =>
    counts.reduce((sum, [category, count]) => sum + (count / votes) * (likeness[category] ?? 0), 0),
  );
  const expected = shares.reduce((sum, share, k) => sum + share * (likeness[k] ?? 0), 0);
  return { expected, byUnit };
}
