import { agreementWithin, talliesOf } from "./chance-corrected.ts";
import { type Measure, noMeasure, studentEstimate } from "./measure.ts";
import type { RatingTable } from "./rating-table.ts";
import { type Weighting, weightsOf } from "./weights.ts";

/**
 * Krippendorff's alpha in terms of agreement weights, with a large-sample interval over units. Without weights it is
 * nominal alpha, with quadratic weights interval alpha; linear and Gwet's ordinal weights have no counterpart there.
 * Source: Gwet (2014), Handbook of Inter-Rater Reliability, ch. 5 (`krippen.alpha.raw` of R's irrCAC).
 *
 * @example weightedAlpha(ratingTableOf(codings, { level: "nominal" })) // { value: 0.743, low: 0.419, high: 1, ... }
 */
export function weightedAlpha(table: RatingTable, weighting: Weighting = "none", confidence = 0.95): Measure {
  const weights = weightsOf(table.categories, weighting);
  const tallies = talliesOf(table).filter(({ votes }) => votes >= 2);
  const units = tallies.length;
  if (units === 0) return noMeasure("no-unit-with-two-votes");
  const votesInAll = tallies.reduce((sum, { votes }) => sum + votes, 0);
  const mean = votesInAll / units;
  const shares = table.categories.map(() => 0);
  for (const { counts } of tallies)
    for (const [k, count] of counts) shares[k] = (shares[k] ?? 0) + count / votesInAll;
  const likeness = shares.map((_, k) => shares.reduce((sum, share, l) => sum + weights(k, l) * share, 0));
  const expected = shares.reduce((sum, share, k) => sum + share * (likeness[k] ?? 0), 0);
  const room = 1 - expected;
  if (room < 1e-12) return noMeasure("no-variation");
  const observed = tallies.map((tally) => (agreementWithin(tally, weights) * tally.votes) / mean);
  const plain = observed.reduce((sum, one) => sum + one, 0) / units;
  const before = (plain - expected) / room;
  const corrected = plain + (1 - plain) / votesInAll;
  const value = (corrected - expected) / room;
  let squares = 0;
  tallies.forEach(({ counts, votes }, unit) => {
    const more = (votes - mean) / mean;
    const own = ((observed[unit] ?? 0) - corrected * more - expected) / room;
    const drawn = counts.reduce((sum, [k, count]) => sum + (count / mean) * (likeness[k] ?? 0), 0);
    squares += (own - (2 * (1 - before) * (drawn - expected * more - expected)) / room - before) ** 2;
  });
  return studentEstimate(value, squares / (units * (units - 1)), units, confidence);
}
