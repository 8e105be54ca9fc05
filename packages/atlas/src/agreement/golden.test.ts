import { describe, expect, test } from "vitest";
import { brennanPrediger } from "./brennan-prediger.ts";
import type { Coding, Level } from "./coding.ts";
import { cohensKappa } from "./cohens-kappa.ts";
import { congersKappa } from "./congers-kappa.ts";
import type { Difference } from "./distances.ts";
import { fleissByCategory, fleissKappa } from "./fleiss-kappa.ts";
import krippendorff from "./golden/golden-01-krippendorff-4x12.json" with { type: "json" };
import cohen from "./golden/golden-02-cohen-2x2.json" with { type: "json" };
import fleiss from "./golden/golden-03-fleiss-10x14x5.json" with { type: "json" };
import husbands from "./golden/golden-04-weighted-4x4.json" with { type: "json" };
import gwet from "./golden/golden-05-gwet-15x5.json" with { type: "json" };
import simulated from "./golden/golden-06-ordinal-missing-40x5.json" with { type: "json" };
import sets from "./golden/golden-07-sets-30x3.json" with { type: "json" };
import published from "./golden/published-examples.json" with { type: "json" };
import { gwetAc } from "./gwet-ac.ts";
import { krippendorffsAlpha } from "./krippendorffs-alpha.ts";
import type { Measure } from "./measure.ts";
import { percentAgreement } from "./percent-agreement.ts";
import { type RatingTable, ratingTableOf } from "./rating-table.ts";
import { jaccardDistance, masiDistance } from "./set-distance.ts";
import { weightedAlpha } from "./weighted-alpha.ts";
import type { Weighting } from "./weights.ts";

type Ratings = readonly (readonly (number | string | readonly string[] | null)[])[];

function tableOf(ratings: Ratings, level: Level): RatingTable {
  const codings = ratings.flatMap((votes, unit) =>
    votes.flatMap((value, coder): Coding[] =>
      value === null ? [] : [{ unit: `${unit}`.padStart(3, "0"), coder: `${coder}`.padStart(3, "0"), value }],
    ),
  );
  return ratingTableOf(codings, { level });
}

/** The ratings of two coders from their table of counts. */
function ratingsOf(table: readonly (readonly number[])[]): number[][] {
  return table.flatMap((row, first) =>
    row.flatMap((count, second) => Array.from({ length: count }, () => [first + 1, second + 1])),
  );
}

interface Golden {
  readonly stat: string;
  readonly value: number;
  readonly tol: number;
  readonly level?: string;
  readonly weights?: string;
  readonly se?: number;
  readonly ci95?: readonly number[];
  readonly ci_tol?: number;
}

const weightings: Readonly<Record<string, Weighting>> = {
  unweighted: "none",
  none: "none",
  linear: "linear",
  quadratic: "quadratic",
  ordinal: "ordinal",
};

function measured(ratings: Ratings, { stat, level = "nominal", weights = "none" }: Golden): Measure {
  // The level of alpha is one of the differences; JSON has no literal types.
  const difference = level as Exclude<Difference, "masi">;
  const table = tableOf(ratings, stat === "krippendorff_alpha" ? (difference as Level) : "interval");
  const weighting = weightings[weights] ?? "none";
  switch (stat) {
    case "krippendorff_alpha":
      return krippendorffsAlpha(table);
    case "percent_agreement":
      return percentAgreement(table, weighting);
    case "gwet_ac":
      return gwetAc(table, weighting);
    case "fleiss_kappa":
      return fleissKappa(table, weighting);
    case "conger_kappa":
      return congersKappa(table, weighting);
    case "brennan_prediger":
    case "pabak":
      return brennanPrediger(table, weighting);
    case "krippendorff_alpha_cac":
      return weightedAlpha(table, weighting);
    case "cohen_kappa":
      return cohensKappa(table, weighting);
    default:
      throw new Error(`no measure ${stat}`);
  }
}

function expectEqual(measure: Measure, { value, tol, se, ci95, ci_tol = 0 }: Golden): void {
  if (measure.value === null) throw new Error(measure.reason);
  expect(Math.abs(measure.value - value)).toBeLessThanOrEqual(tol);
  if (se !== undefined) expect(Math.abs((measure.standardError ?? Number.NaN) - se)).toBeLessThanOrEqual(tol);
  if (ci95 === undefined) return;
  expect(Math.abs((measure.low ?? Number.NaN) - (ci95[0] ?? 0))).toBeLessThanOrEqual(ci_tol);
  expect(Math.abs((measure.high ?? Number.NaN) - (ci95[1] ?? 0))).toBeLessThanOrEqual(ci_tol);
}

describe.each([krippendorff, fleiss, husbands, gwet, simulated])("$title", ({ ratings, expected }) => {
  test.each(expected as readonly Golden[])("$stat $level $weights is $value ($tool)", (golden) => {
    expectEqual(measured(ratings, golden), golden);
  });
});

describe.each(cohen.cases)("the table $table", ({ table, expected }) => {
  test.each(expected as readonly Golden[])("$stat is $value ($tool)", (golden) => {
    expectEqual(measured(ratingsOf(table), golden), golden);
  });
});

test("Fleiss' kappa of each category is the published one", () => {
  const golden = fleiss.expected.flatMap((one) => ("per_category" in one ? (one.per_category ?? []) : []));
  const found = fleissByCategory(tableOf(fleiss.ratings, "nominal"));
  expect(found.map(({ category, kappa }) => [category, kappa.value?.toFixed(3)])).toEqual(
    golden.map(({ category, kappa }) => [category, kappa.toFixed(3)]),
  );
});

describe(sets.title, () => {
  const table = tableOf(sets.ratings, "set");

  test.each(["jaccard", "masi", "set-equality"] as const)("alpha with distance %s", (difference) => {
    const golden = sets.expected.find((one) => one.distance === difference);
    const alpha = krippendorffsAlpha(table, { difference });
    expect(alpha.value).toBeCloseTo(Number(golden?.value), 9);
    const [low = 0, high = 0] = golden?.ci95_bootstrap_units ?? [];
    if (alpha.value === null) throw new Error(alpha.reason);
    expect(Math.abs((alpha.low ?? 0) - low)).toBeLessThanOrEqual(golden?.ci_tol ?? 0);
    expect(Math.abs((alpha.high ?? 0) - high)).toBeLessThanOrEqual(golden?.ci_tol ?? 0);
  });

  test.each(sets.pairs)("$a and $b are as far apart as NLTK says", ({ a, b, ...golden }) => {
    expect(jaccardDistance(a, b)).toBeCloseTo(golden.jaccard_distance, 12);
    expect(masiDistance(a, b)).toBeCloseTo(golden.masi_distance, 12);
  });
});

test("the published examples come out as published", () => {
  const [patients, , , proposals] = published.examples;
  const ratings = (patients?.counts ?? []).map((counts) =>
    counts.flatMap((count, category) => new Array<number>(count).fill(category)),
  );
  expect(fleissKappa(tableOf(ratings, "nominal")).value).toBeCloseTo(0.43, 3);
  expect(cohensKappa(tableOf(ratingsOf(proposals?.table ?? []), "nominal")).value).toBeCloseTo(0.4, 12);
});
