import type { Codebook, Variable } from "../codebook/index.ts";
import type { CorrectionRow, Keeping, KeptValue } from "../inventory/index.ts";
import { canonicalJson } from "../shared/index.ts";
import type { Value } from "../sources/index.ts";
import { correctionsInForce } from "./current-values.ts";

/** What shall count of one variable after a merge; without a value nothing shall be said of it. */
export interface Wanted {
  readonly from: Keeping;
  readonly value: Value | undefined;
}

/**
 * What a merge has to keep so that the survivor has the values that are wanted: those that `otherwise`, what its records, corrections
 * and earlier merges lead to, differs in. Variables without a wish say nothing. Derived values follow from the others and are
 * left to their rules.
 */
export function keptInstead(
  codebook: Codebook,
  wanted: ReadonlyMap<string, Wanted>,
  otherwise: readonly Value[],
  corrections: readonly CorrectionRow[],
): readonly KeptValue[] {
  const inForce = correctionsInForce(corrections);
  return codebook.variables.flatMap((asked): KeptValue[] => {
    const { code: variable, personal } = asked;
    if (personal) return [];
    const { from = "survivor", value: wish } = wanted.get(variable) ?? {};
    const value = saidOf(asked, wish) ?? null;
    const without =
      saidOf(
        asked,
        otherwise.find((each) => each.variable === variable),
      ) ?? null;
    if (canonicalJson(value) === canonicalJson(without)) return [];
    return [{ variable, from, value, supersedes: inForce.get(variable) ?? null }];
  });
}

/** The value of a variable as far as it is said by somebody: what its rule derives is not. */
export function saidOf({ derive }: Variable, value: Value | undefined): Value | undefined {
  return derive !== undefined && value?.state === "derived" ? undefined : value;
}
