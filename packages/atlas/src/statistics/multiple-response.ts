import { type Share, shareOf } from "./share.ts";

/** How often each option of a variable with several answers was chosen. */
export interface OptionCounts {
  readonly categories: readonly string[];
  /** Cases that have the option, each once. */
  readonly totals: readonly number[];
  /** Cases with a known value, those that have no option included. */
  readonly base: number;
  /** Cases whose value is not known. */
  readonly missing?: number;
}

export interface MultipleResponse {
  readonly base: number;
  readonly missing: number;
  /** Answers of all cases together. */
  readonly responses: number;
  /** `responses` by `base`; null without cases. */
  readonly meanResponses: number | null;
  readonly options: readonly {
    readonly option: string;
    readonly count: number;
    /** Percent of cases: these add up to more than 1 where cases have several options. */
    readonly ofCases: Share;
    /** Percent of responses, 0..1: these add up to 1; null without responses. */
    readonly ofResponses: number | null;
  }[];
}

/**
 * The table of a variable with several answers: percent of cases beside percent of responses, never one for the other.
 *
 * @example multipleResponseOf({ categories: ["a", "b"], totals: [6, 3], base: 8 })
 * // { responses: 9, meanResponses: 1.125, options: [{ option: "a", ofCases: { share: 0.75 }, ofResponses: 0.667 }, ...] }
 */
export function multipleResponseOf({
  categories,
  totals,
  base,
  missing = 0,
}: OptionCounts): MultipleResponse {
  const responses = totals.reduce((sum, total) => sum + total, 0);
  const options = categories.map((option, place) => {
    const count = totals[place] ?? 0;
    const ofResponses = responses > 0 ? count / responses : null;
    return { option, count, ofCases: shareOf(count, base, missing), ofResponses };
  });
  return { base, missing, responses, meanResponses: base > 0 ? responses / base : null, options };
}
