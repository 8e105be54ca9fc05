import type { Value } from "../sources/index.ts";
import type { Keeping } from "./kept-value.ts";

/** What is said of a variable tells what is the case: it is neither missing nor only suggested. */
export function isKnown({ answer, state }: Value): boolean {
  return !("missing" in answer) && state !== "suggested";
}

/** Whose value stays unless somebody chooses: the survivor's, unless only the duplicate's tells what is the case or it alone says anything. */
export function usuallyKept(
  survivor: { readonly isKnown: boolean } | null,
  duplicate: { readonly isKnown: boolean } | null,
): Keeping {
  if (survivor?.isKnown === true || duplicate === null) return "survivor";
  return duplicate.isKnown || survivor === null ? "duplicate" : "survivor";
}
