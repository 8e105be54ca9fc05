import type { Agreement, Measure, NoMeasure, Weighting } from "@mapwright/atlas";

/** A measure as other programs get it, 0..1 or below, not rounded; the ends are null where there is no interval. */
export interface MeasureForm {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** Agreement as other programs get it. A measure that does not apply is null, and `reasons` says why. */
export interface AgreementForm {
  readonly units: number;
  readonly coders: number;
  readonly percent: number | null;
  readonly cohen: MeasureForm | null;
  /** With the weights used. */
  readonly weighted: (MeasureForm & { readonly weights: Weighting }) | null;
  readonly fleiss: MeasureForm | null;
  readonly alpha: MeasureForm | null;
  readonly ac1: MeasureForm | null;
  readonly ac2: (MeasureForm & { readonly weights: Weighting }) | null;
  readonly reasons: Readonly<Record<string, string>>;
}

/** The form in which the command and the interface give agreement. */
export function agreementForm(agreement: Agreement): AgreementForm {
  const { percent, cohen, weighted, fleiss, alpha, ac1, ac2, weighting } = agreement;
  const measures = Object.entries({ percent, cohen, weighted, fleiss, alpha, ac1, ac2 });
  return {
    units: agreement.units,
    coders: agreement.coders,
    percent: percent.value,
    cohen: formOf(cohen),
    weighted: withWeights(formOf(weighted), weighting),
    fleiss: formOf(fleiss),
    alpha: formOf(alpha),
    ac1: formOf(ac1),
    ac2: withWeights(formOf(ac2), weighting),
    reasons: Object.fromEntries(
      measures.flatMap(([name, measure]) =>
        measure.value === null ? [[name, reasonText(measure.reason, agreement)]] : [],
      ),
    ),
  };
}

/** Why a measure does not apply, as a sentence in English. */
export function reasonText(reason: NoMeasure, { coders }: Agreement): string {
  switch (reason) {
    case "no-unit-with-two-votes":
      return "No unit has votes of two coders.";
    case "not-two-coders":
      return `It compares two coders; the number of coders here is ${coders}.`;
    case "no-variation":
      return "All votes are for one value, so that there is nothing to tell agreement from chance.";
    case "values-without-order":
      return "It weighs how far values are apart, and nominal values have no order.";
    case "sets-of-codes":
      return "It takes one code for each vote, and here several can be chosen; alpha takes sets.";
    case "too-many-values":
      return "There are more than 1,000 different values, too many to be categories.";
  }
}

function formOf(measure: Measure): MeasureForm | null {
  return measure.value === null ? null : { value: measure.value, low: measure.low, high: measure.high };
}

function withWeights(form: MeasureForm | null, weights: Weighting) {
  return form === null ? null : { ...form, weights };
}
