import { type Measure, noMeasure, studentEstimate } from "./measure.ts";
import type { RatingTable } from "./rating-table.ts";
import type { Weights } from "./weights.ts";

/** The votes on one unit: how many for each category that got any. */
export interface Tally {
  readonly counts: readonly (readonly [category: number, count: number])[];
  readonly votes: number;
}

/** Agreement to expect from chance, and what each unit adds to it (the mean over units is `expected`). */
export interface Chance {
  readonly expected: number;
  /** By unit. */
  readonly byUnit: readonly number[];
}

export function talliesOf({ ratings }: RatingTable): Tally[] {
  return ratings.map((votes) => {
    const counts = new Map<number, number>();
    for (const { category } of votes) counts.set(category, (counts.get(category) ?? 0) + 1);
    return { counts: [...counts].sort(([a], [b]) => a - b), votes: votes.length };
  });
}

/** The share of the votes that each category gets, as the mean over units of the shares within the unit. */
export function prevalence(tallies: readonly Tally[], categories: number): number[] {
  const shares = new Array<number>(categories).fill(0);
  for (const { counts, votes } of tallies)
    for (const [category, count] of counts)
      shares[category] = (shares[category] ?? 0) + count / votes / tallies.length;
  return shares;
}

/** Weighted agreement of all pairs of votes on one unit, 0..1; 0 for a unit with one vote. */
export function agreementWithin({ counts, votes }: Tally, weights: Weights): number {
  if (votes < 2) return 0;
  let pairs = 0;
  for (const [category, count] of counts) {
    let like = -1;
    for (const [other, more] of counts) like += weights(category, other) * more;
    pairs += count * like;
  }
  return pairs / (votes * (votes - 1));
}

/** Mean agreement over the units with two votes or more; null without any. */
export function meanAgreement(tallies: readonly Tally[], weights: Weights): number | null {
  const paired = tallies.filter(({ votes }) => votes >= 2);
  if (paired.length === 0) return null;
  return paired.reduce((sum, tally) => sum + agreementWithin(tally, weights), 0) / paired.length;
}

/**
 * Agreement beyond chance, (observed - expected) / (1 - expected), with the variance over units that Gwet gives for any
 * coefficient of this form. Units with one vote tell about chance only; missing votes are simply not there.
 * Source: Gwet (2014), Handbook of Inter-Rater Reliability, 4th ed., ch. 5; the same as R's irrCAC.
 */
export function beyondChance(
  tallies: readonly Tally[],
  weights: Weights,
  chance: Chance,
  confidence: number,
): Measure {
  const observed = meanAgreement(tallies, weights);
  if (observed === null) return noMeasure("no-unit-with-two-votes");
  const room = 1 - chance.expected;
  if (room < 1e-12) return noMeasure("no-variation");
  const value = (observed - chance.expected) / room;
  const units = tallies.length;
  const paired = tallies.filter(({ votes }) => votes >= 2).length;
  let squares = 0;
  tallies.forEach((tally, unit) => {
    const own = tally.votes < 2 ? 0 : agreementWithin(tally, weights) - chance.expected;
    const beyond = ((units / paired) * own) / room;
    const drawn = (2 * (1 - value) * ((chance.byUnit[unit] ?? 0) - chance.expected)) / room;
    squares += (beyond - drawn - value) ** 2;
  });
  return studentEstimate(value, squares / (units * (units - 1)), units, confidence);
}
