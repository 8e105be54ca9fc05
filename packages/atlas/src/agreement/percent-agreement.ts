import { beyondChance, talliesOf } from "./chance-corrected.ts";
import type { Measure } from "./measure.ts";
import type { RatingTable } from "./rating-table.ts";
import { type Weighting, weightsOf } from "./weights.ts";

/**
 * The share of agreeing pairs among the pairs of votes on a unit, as the mean over the units with two votes or more;
 * 0..1, chance not taken out. With weights, near categories agree in part.
 * Source: Gwet (2014), Handbook of Inter-Rater Reliability, ch. 5 (the `pa` of R's irrCAC).
 *
 * @example percentAgreement(ratingTableOf(codings, { level: "nominal" })) // { value: 0.818, low: 0.542, high: 1, ... }
 */
export function percentAgreement(
  table: RatingTable,
  weighting: Weighting = "none",
  confidence = 0.95,
): Measure {
  const tallies = talliesOf(table);
  const none = { expected: 0, byUnit: tallies.map(() => 0) };
  return beyondChance(tallies, weightsOf(table.categories, weighting), none, confidence);
}
