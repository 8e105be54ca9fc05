import type { MissingReason } from "@mapwright/domain";

/**
 * One condition on one variable. Several conditions hold together (AND); the codes inside one are alternatives (OR),
 * unless `all` of them are asked for together.
 * `missing` selects initiatives whose value is missing for one of these reasons, as one more alternative.
 */
export interface Condition {
  readonly variable: string;
  readonly codes?: readonly string[];
  /** The codes are no alternatives: an initiative has every one of them (or meets the range or a missing reason). */
  readonly all?: true;
  /** Inclusive, for numbers and years; an open end is undefined. */
  readonly range?: { readonly from?: number; readonly to?: number };
  readonly missing?: readonly MissingReason[];
  /** The initiatives that the rest of the condition does not select. */
  readonly not?: true;
}

/** Whether one more code narrows what a condition selects; otherwise its codes are alternatives, or are turned away. */
export function isNarrowing({ all, codes = [], not }: Condition): boolean {
  return all === true && not !== true && codes.length > 0;
}

export type Where = readonly Condition[];
