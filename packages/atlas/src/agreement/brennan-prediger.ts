import { beyondChance, talliesOf } from "./chance-corrected.ts";
import type { Measure } from "./measure.ts";
import type { RatingTable } from "./rating-table.ts";
import { type Weighting, weightsOf } from "./weights.ts";

/**
 * Brennan and Prediger's kappa: chance is the same for every category. For two coders and two categories it is PABAK,
 * 2 p - 1.
 * Source: Brennan and Prediger (1981), Educational and Psychological Measurement 41, 687-699; Gwet (2014), ch. 5.
 *
 * @example brennanPrediger(ratingTableOf(codings, { level: "nominal" })) // { value: 0.773, low: 0.454, high: 1, ... }
 */
export function brennanPrediger(
  table: RatingTable,
  weighting: Weighting = "none",
  confidence = 0.95,
): Measure {
  const tallies = talliesOf(table);
  const weights = weightsOf(table.categories, weighting);
  const { length } = table.categories;
  let expected = 0;
  for (let k = 0; k < length; k++) for (let l = 0; l < length; l++) expected += weights(k, l) / length ** 2;
  return beyondChance(tallies, weights, { expected, byUnit: tallies.map(() => expected) }, confidence);
}
