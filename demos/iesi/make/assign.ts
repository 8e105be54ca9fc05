import type { Draw } from "./draw.ts";
import type { Pair } from "./plan.ts";
import { allocate, pick } from "./quota.ts";
import type { Draft } from "./record.ts";

/** The part of the records a pair's number speaks of: in the EU, or outside. */
const sides = [
  { index: 0, inEu: true },
  { index: 1, inEu: false },
] as const;

/** Gives each draft one category, with exact totals in the EU and outside. */
export function assign(
  draw: Draw,
  drafts: readonly Draft[],
  plan: Readonly<Record<string, Pair>>,
  give: (draft: Draft, category: string) => void,
  weight: (draft: Draft, category: string) => number = () => 1,
): void {
  for (const { index, inEu } of sides) {
    const side = drafts.filter((draft) => draft.inEu === inEu);
    const quota = Object.fromEntries(Object.entries(plan).map(([category, pair]) => [category, pair[index]]));
    const given = allocate(draw, side, quota, weight);
    side.forEach((draft, at) => {
      give(draft, given[at] ?? "");
    });
  }
}

/** Picks exactly so many drafts in the EU and outside. */
export function pickPair(
  draw: Draw,
  drafts: readonly Draft[],
  size: Pair,
  weight: (draft: Draft) => number = () => 1,
): Draft[] {
  return sides.flatMap(({ index, inEu }) =>
    pick(
      draw,
      drafts.filter((draft) => draft.inEu === inEu),
      size[index],
      weight,
    ),
  );
}
