import type { MissingReason } from "@mapwright/domain";

/**
 * What the atlas is given: one column per variable, all of the same length (one entry per initiative).
 * A missing value is the code of its reason: see `missingCode`.
 */
export type ColumnInput = SingleInput | MultipleInput | NumberInput | TextInput;

interface Named {
  readonly variable: string;
}

/** One category each: `single`, `ordinal`, `boolean`, single `country` and `region`. */
export interface SingleInput extends Named {
  readonly shape: "single";
  /** The dictionary, in display order; `values` hold positions in it, or a `missingCode`. */
  readonly categories: readonly string[];
  readonly values: ArrayLike<number>;
}

/** Any number of categories each: initiative i has `codes[offsets[i] .. offsets[i + 1])`, positions in the dictionary. */
export interface MultipleInput extends Named {
  readonly shape: "multiple";
  readonly categories: readonly string[];
  /** n + 1 entries, ascending. */
  readonly offsets: ArrayLike<number>;
  readonly codes: ArrayLike<number>;
  /** n entries: 0, or a `missingCode` where there are no codes. */
  readonly missing: ArrayLike<number>;
}

/** Numbers and years. `values[i]` is read only where `missing[i]` is 0. */
export interface NumberInput extends Named {
  readonly shape: "number";
  /** Whole numbers of a small range, counted value by value as a facet. */
  readonly year?: true;
  readonly values: ArrayLike<number>;
  readonly missing: ArrayLike<number>;
}

/** Text to search and show; never counted by value. Missing text is the empty string with a `missingCode`. */
export interface TextInput extends Named {
  readonly shape: "text";
  /** How much a word found here weighs in ranking; 1 when absent, 0 for text that is shown and not searched. */
  readonly weight?: number;
  readonly values: readonly string[];
  readonly missing: ArrayLike<number>;
}

/** The stored form of a missing value: negative, so that it is never a position in a dictionary. */
export const missingCode: Readonly<Record<MissingReason, number>> = {
  "not-reported": -1,
  "not-applicable": -2,
  "not-yet-coded": -3,
  unclear: -4,
};
