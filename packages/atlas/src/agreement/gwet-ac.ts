import { beyondChance, prevalence, talliesOf } from "./chance-corrected.ts";
import type { Measure } from "./measure.ts";
import type { RatingTable } from "./rating-table.ts";
import { type Weighting, weightsOf } from "./weights.ts";

/**
 * Gwet's AC1 (weighting `none`) or AC2 for any number of coders and missing votes. Unlike kappa it stays near percent
 * agreement when nearly all votes are for one category, and is 1 when all are.
 * Source: Gwet (2008), British Journal of Mathematical and Statistical Psychology 61, 29-48; Gwet (2014), ch. 5.
 *
 * @example gwetAc(ratingTableOf(codings, { level: "nominal" })) // { value: 0.775, low: 0.461, high: 1, ... }
 */
export function gwetAc(table: RatingTable, weighting: Weighting = "none", confidence = 0.95): Measure {
  const tallies = talliesOf(table);
  const weights = weightsOf(table.categories, weighting);
  const shares = prevalence(tallies, table.categories.length);
  let total = 0;
  shares.forEach((_, k) => {
    shares.forEach((_, l) => {
      total += weights(k, l);
    });
  });
  // A single category leaves nothing to chance; as one of two it would give the same.
  const scale = shares.length > 1 ? total / (shares.length * (shares.length - 1)) : 0;
  const expected = scale * shares.reduce((sum, share) => sum + share * (1 - share), 0);
  const byUnit = tallies.map(({ counts, votes }) =>
    counts.reduce((sum, [k, count]) => sum + (scale * count * (1 - (shares[k] ?? 0))) / votes, 0),
  );
  return beyondChance(tallies, weights, { expected, byUnit }, confidence);
}
