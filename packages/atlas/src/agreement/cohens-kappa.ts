import { type CountTable, marginsOf } from "../statistics/contingency-table.ts";
import { coderPairs, contingencyOf } from "./coder-pairs.ts";
import { type Measure, noMeasure, normalEstimate } from "./measure.ts";
import type { RatingTable } from "./rating-table.ts";
import { type Weighting, weightsOf } from "./weights.ts";

/**
 * Cohen's kappa of two coders over the units that both coded, weighted when asked, with its large-sample interval.
 * There is none for more or fewer coders, and none when both chose one category throughout.
 * Source: Cohen (1960), Educational and Psychological Measurement 20, 37-46; standard error: Fleiss, Cohen and Everitt
 * (1969), Psychological Bulletin 72, 323-327, as R's vcd has it.
 *
 * @example cohensKappa(ratingTableOf(codings, { level: "nominal" })) // { value: 0.4, low: 0.151, high: 0.649, ... }
 */
export function cohensKappa(table: RatingTable, weighting: Weighting = "none", confidence = 0.95): Measure {
  if (table.coders.length !== 2) return noMeasure("not-two-coders");
  const [pair] = coderPairs(table);
  if (pair === undefined) return noMeasure("no-unit-with-two-votes");
  const counts = contingencyOf(pair, table.categories.length);
  const weights = weightsOf(table.categories, weighting);
  return kappaOf(
    counts,
    counts.map((_, k) => counts.map((_, l) => weights(k, l))),
    confidence,
  );
}

function kappaOf(counts: CountTable, weights: CountTable, confidence: number): Measure {
  const { rows, columns, total } = marginsOf(counts);
  // By category: how far it agrees with what the other coder chose on average.
  const ofRow = weights.map((line) => line.reduce((sum, w, l) => sum + w * ((columns[l] ?? 0) / total), 0));
  const ofColumn = columns.map((_, l) =>
    weights.reduce((sum, line, k) => sum + (line[l] ?? 0) * ((rows[k] ?? 0) / total), 0),
  );
  const expected = rows.reduce((sum, row, k) => sum + (row / total) * (ofRow[k] ?? 0), 0);
  if (1 - expected < 1e-12) return noMeasure("no-variation");
  const observed = sumOver(counts, (count, k, l) => (count / total) * (weights[k]?.[l] ?? 0));
  const kappa = (observed - expected) / (1 - expected);
  const squares = sumOver(counts, (count, k, l) => {
    const near = (weights[k]?.[l] ?? 0) - (1 - kappa) * ((ofRow[k] ?? 0) + (ofColumn[l] ?? 0));
    return (count / total) * near ** 2;
  });
  const variance = (squares - (kappa - expected * (1 - kappa)) ** 2) / ((1 - expected) ** 2 * total);
  return normalEstimate(kappa, Math.sqrt(Math.max(0, variance)), confidence);
}

function sumOver(counts: CountTable, term: (count: number, k: number, l: number) => number): number {
  let sum = 0;
  counts.forEach((row, k) => {
    row.forEach((count, l) => {
      if (count > 0) sum += term(count, k, l);
    });
  });
  return sum;
}
