import { beyondChance, talliesOf } from "./chance-corrected.ts";
import { type Measure, noMeasure } from "./measure.ts";
import type { RatingTable } from "./rating-table.ts";
import { type Weighting, type Weights, weightsOf } from "./weights.ts";

/**
 * Conger's kappa: Cohen's for any number of coders, each with habits of their own, and missing votes. For two coders
 * without missing votes its value is Cohen's.
 * Source: Conger (1980), Psychological Bulletin 88, 322-328; variance: Gwet (2014), ch. 5, as R's irrCAC has it.
 *
 * @example congersKappa(ratingTableOf(codings, { level: "nominal" })) // { value: 0.762, low: 0.432, high: 1, ... }
 */
export function congersKappa(table: RatingTable, weighting: Weighting = "none", confidence = 0.95): Measure {
  if (table.coders.length < 2) return noMeasure("no-unit-with-two-votes");
  const weights = weightsOf(table.categories, weighting);
  return beyondChance(
    talliesOf(table),
    weights,
    chanceOf(table, habitsOf(table, weights), weights),
    confidence,
  );
}

/** What a coder tends to choose. */
interface Habit {
  readonly votes: number;
  /** By category: the share of the coder's votes. */
  readonly shares: readonly number[];
  /** By category: how far it agrees with the coder's votes on average. */
  readonly likeness: readonly number[];
}

function habitsOf({ coders, categories, ratings }: RatingTable, weights: Weights): Habit[] {
  const counts = coders.map(() => categories.map(() => 0));
  for (const { coder, category } of ratings.flat()) {
    const own = counts[coder];
    if (own !== undefined) own[category] = (own[category] ?? 0) + 1;
  }
  return counts.map((own) => {
    const votes = own.reduce((sum, count) => sum + count, 0);
    const shares = own.map((count) => count / votes);
    return { votes, shares, likeness: likenessOf(shares, weights) };
  });
}

function likenessOf(shares: readonly number[], weights: Weights): number[] {
  return shares.map((_, k) => shares.reduce((sum, share, l) => sum + weights(k, l) * share, 0));
}

function chanceOf({ ratings, categories }: RatingTable, habits: readonly Habit[], weights: Weights) {
  const coders = habits.length;
  const units = ratings.length;
  // Chance is the agreement of the habits of two different coders: all pairs less each coder with herself.
  const sums = categories.map((_, k) => habits.reduce((sum, { shares }) => sum + (shares[k] ?? 0), 0));
  const all = product(sums, likenessOf(sums, weights));
  const own = habits.reduce((sum, { shares, likeness }) => sum + product(shares, likeness), 0);
  const pairs = coders * (coders - 1);
  const byUnit = ratings.map((votes) => {
    let total = 0;
    const chosen = new Map(votes.map(({ coder, category }) => [coder, category]));
    habits.forEach((habit, coder) => {
      const category = chosen.get(coder);
      const present = category === undefined ? 0 : 1;
      categories.forEach((_, k) => {
        const seen = category === undefined ? 0 : weights(k, category);
        const drawn = seen - (present - habit.votes / units) * (habit.likeness[k] ?? 0);
        total += (units / habit.votes) * drawn * ((sums[k] ?? 0) - (habit.shares[k] ?? 0));
      });
    });
    return total / pairs;
  });
  return { expected: (all - own) / pairs, byUnit };
}

function product(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), 0);
}
