import type { CodebookDifference } from "./difference.ts";
import { isSame } from "./difference.ts";

interface Labelled {
  readonly code: string;
  readonly label?: unknown;
}

/** Two versions of a list of coded parts, matched by code. */
export interface MatchedLists<Part> {
  readonly added: readonly Part[];
  readonly removed: readonly { readonly part: Part; readonly becomes: string | undefined }[];
  /** In the order of the later version. */
  readonly kept: readonly { readonly before: Part; readonly after: Part }[];
  /** The codes of both versions in each order, when these differ. */
  readonly reordered: { readonly before: readonly string[]; readonly after: readonly string[] } | undefined;
}

/** Matches two versions of a list by code; a removed part becomes the only added one with the same labels. */
export function matchLists<Part extends Labelled>(
  before: readonly Part[],
  after: readonly Part[],
): MatchedLists<Part> {
  const earlier = new Map(before.map((part) => [part.code, part]));
  const later = new Map(after.map((part) => [part.code, part]));
  const added = after.filter(({ code }) => !earlier.has(code));
  const orders = {
    before: before.map(({ code }) => code).filter((code) => later.has(code)),
    after: after.map(({ code }) => code).filter((code) => earlier.has(code)),
  };
  return {
    added,
    removed: before
      .filter(({ code }) => !later.has(code))
      .map((part) => ({ part, becomes: onlyAlike(part, added) })),
    kept: after.flatMap((part) => {
      const match = earlier.get(part.code);
      return match === undefined ? [] : [{ before: match, after: part }];
    }),
    reordered: isSame(orders.before, orders.after) ? undefined : orders,
  };
}

function onlyAlike<Part extends Labelled>(part: Part, added: readonly Part[]): string | undefined {
  if (part.label === undefined) return undefined;
  const alike = added.filter(({ label }) => isSame(label, part.label));
  return alike.length === 1 ? alike[0]?.code : undefined;
}

/** The difference that a changed order makes; none when the order is the same. */
export function orderDifferences(
  about: Pick<CodebookDifference, "of" | "variable">,
  { reordered }: MatchedLists<unknown>,
): readonly CodebookDifference[] {
  return reordered === undefined ? [] : [{ ...about, change: "reordered", ...reordered, breaking: false }];
}
