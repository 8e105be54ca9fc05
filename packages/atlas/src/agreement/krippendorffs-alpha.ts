import { quantile } from "../statistics/quantile.ts";
import { seededRandom } from "../statistics/seeded-random.ts";
import { Disagreements } from "./disagreements.ts";
import { type Difference, distancesOf } from "./distances.ts";
import { type Estimate, type Measure, noMeasure } from "./measure.ts";
import type { RatingTable } from "./rating-table.ts";

export interface AlphaOptions {
  /** The level of the table, and MASI for sets, unless given. */
  readonly difference?: Difference | undefined;
  /** How often units are drawn again for the interval, 1000 unless given. */
  readonly resamples?: number | undefined;
  /** What the draws start from, 1 unless given; the same seed gives the same interval. */
  readonly seed?: number | undefined;
  /** The confidence of the interval, 0.95 unless given. */
  readonly confidence?: number | undefined;
}

/** Beyond this many different values the pairs of them are too many to draw a thousand times. */
const mostForInterval = 500;

/**
 * Krippendorff's alpha, 1 - observed/expected disagreement, for any number of coders and missing votes, at any level.
 * Units with one vote take no part. Not defined where all votes are the same. The interval is the percentile interval
 * of a bootstrap over units; it has no ends where there are more than 500 different ratios or sets.
 * Source: Krippendorff (2011), Computing Krippendorff's alpha-reliability; interval: Efron (1979), Annals of Statistics
 * 7, 1-26.
 *
 * @example krippendorffsAlpha(ratingTableOf(codings, { level: "ordinal" })) // { value: 0.815, low: ..., high: ..., ... }
 */
export function krippendorffsAlpha(table: RatingTable, options: AlphaOptions = {}): Measure {
  const units = table.ratings
    .filter((votes) => votes.length >= 2)
    .map((votes) => votes.map(({ category }) => category));
  if (units.length === 0) return noMeasure("no-unit-with-two-votes");
  const difference = options.difference ?? (table.level === "set" ? "masi" : table.level);
  const distances = distancesOf(table.categories, difference);
  const disagreements = new Disagreements(units, table.categories.length, distances);
  const value = disagreements.alpha(disagreements.kinds);
  if (value === undefined) return noMeasure("no-variation");
  const isTooLarge = distances.by === "pairs" && table.categories.length > mostForInterval;
  if (isTooLarge || units.length < 2) return { value, low: null, high: null, standardError: null };
  return { value, ...bootstrapped(disagreements, options) };
}

function bootstrapped(
  disagreements: Disagreements,
  { resamples = 1000, seed = 1, confidence = 0.95 }: AlphaOptions,
): Omit<Estimate, "value"> {
  const random = seededRandom(seed);
  const { kinds } = disagreements;
  const units = kinds.length;
  const drawn = new Uint32Array(units);
  const found: number[] = [];
  for (let i = 0; i < resamples; i++) {
    for (let unit = 0; unit < units; unit++) drawn[unit] = kinds[Math.floor(random() * units)] ?? 0;
    const alpha = disagreements.alpha(drawn);
    // A draw in which all votes are the same has no alpha.
    if (alpha !== undefined) found.push(alpha);
  }
  if (found.length === 0) return { low: null, high: null, standardError: null };
  const ascending = Float64Array.from(found).sort();
  const tail = (1 - confidence) / 2;
  return { low: quantile(ascending, tail), high: quantile(ascending, 1 - tail), standardError: null };
}
