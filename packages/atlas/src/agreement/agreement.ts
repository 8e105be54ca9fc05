import type { Coding, Scale } from "./coding.ts";
import { cohensKappa } from "./cohens-kappa.ts";
import { fleissKappa } from "./fleiss-kappa.ts";
import { gwetAc } from "./gwet-ac.ts";
import { type AlphaOptions, krippendorffsAlpha } from "./krippendorffs-alpha.ts";
import { type Measure, type NoMeasure, noMeasure } from "./measure.ts";
import { percentAgreement } from "./percent-agreement.ts";
import { type RatingTable, ratingTableOf } from "./rating-table.ts";
import type { Weighting } from "./weights.ts";

export interface AgreementOptions extends Scale, Pick<AlphaOptions, "resamples" | "seed"> {
  /** Weights of weighted kappa and AC2, quadratic unless given. */
  readonly weighting?: Exclude<Weighting, "none"> | undefined;
}

/** Every measure of agreement of some codings; each is an estimate or says why there is none. */
export interface Agreement {
  /** Units with a vote, and those of them with two or more, which alone tell of agreement. */
  readonly units: number;
  readonly compared: number;
  readonly coders: number;
  readonly votes: number;
  readonly weighting: Exclude<Weighting, "none">;
  readonly percent: Measure;
  readonly cohen: Measure;
  readonly weighted: Measure;
  readonly fleiss: Measure;
  readonly alpha: Measure;
  readonly ac1: Measure;
  readonly ac2: Measure;
}

/** Categories that all pairs of weights are made of; more are numbers that happen to be equal now and then. */
const mostCategories = 1000;

/**
 * Measures the agreement of codings. The order of codings and coders changes nothing, names of nominal categories
 * change nothing, missing votes are simply not there. Kappa, Fleiss' kappa and AC take categories as they are: they do
 * not apply to sets, and weights need an order. Throws what `ratingTableOf` throws.
 *
 * @example agreementOf(codings, { level: "nominal" }).alpha // { value: 0.743, low: 0.45, high: 1, ... }
 */
export function agreementOf(codings: readonly Coding[], options: AgreementOptions): Agreement {
  return measuresOf(ratingTableOf(codings, options), options);
}

/** The same of a table that is already arranged. */
export function measuresOf(table: RatingTable, options: Omit<AgreementOptions, keyof Scale>): Agreement {
  const { weighting = "quadratic", resamples, seed } = options;
  const plain = refusalOf(table);
  const weighted = plain ?? (table.level === "nominal" ? "values-without-order" : undefined);
  const unless = (refusal: NoMeasure | undefined, measure: () => Measure): Measure =>
    refusal === undefined ? measure() : noMeasure(refusal);
  return {
    units: table.units.length,
    compared: table.ratings.filter((votes) => votes.length >= 2).length,
    coders: table.coders.length,
    votes: table.ratings.reduce((sum, votes) => sum + votes.length, 0),
    weighting,
    percent: percentAgreement(table),
    cohen: unless(plain, () => cohensKappa(table)),
    weighted: unless(weighted, () => cohensKappa(table, weighting)),
    fleiss: unless(plain, () => fleissKappa(table)),
    alpha: krippendorffsAlpha(table, { resamples, seed }),
    ac1: unless(plain, () => gwetAc(table)),
    ac2: unless(weighted, () => gwetAc(table, weighting)),
  };
}

function refusalOf({ level, categories }: RatingTable): NoMeasure | undefined {
  if (level === "set") return "sets-of-codes";
  return categories.length > mostCategories ? "too-many-values" : undefined;
}
