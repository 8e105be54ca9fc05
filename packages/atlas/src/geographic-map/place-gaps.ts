import type { Atlas } from "../atlas.ts";
import type { RowSet } from "../filter/groups.ts";
import { type Share, shareOf } from "../statistics/share.ts";

/** A category that comparable places have and this place has not. */
export interface PlaceGap {
  readonly variable: string;
  readonly category: string;
  /** Initiatives of this place with a known value of the variable, none of which has the category. */
  readonly known: number;
  /** Those of comparable places that have the category, of those with a known value. */
  readonly elsewhere: Share;
}

/**
 * What a place lacks beside comparable ones: categories of `variables` that none of its initiatives has, the most
 * frequent elsewhere first. `here` and `elsewhere` are the rows of the place and of the others. A variable
 * with fewer than `fewest` known values here is left out: nothing can be said to lack where little is known. So is a category of
 * which not even one initiative would be expected here at the share that it has elsewhere (`known` times the share below 1). Nothing
 * found here is not the same as nothing there.
 */
export function placeGapsOf(
  atlas: Atlas,
  here: RowSet,
  elsewhere: RowSet,
  variables: readonly string[],
  fewest = 5,
): readonly PlaceGap[] {
  const own = atlas.facets([], { variables, within: here });
  const others = atlas.facets([], { variables, within: elsewhere });
  return variables
    .flatMap((variable): PlaceGap[] => {
      const mine = own.facets[variable];
      const theirs = others.facets[variable];
      if (!mine || !theirs || mine.base < fewest) return [];
      return Object.entries(theirs.counts).flatMap(([category, count]) => {
        if (count * mine.base < theirs.base || (mine.counts[category] ?? 0) > 0) return [];
        const share = shareOf(count, theirs.base, others.total - theirs.base);
        return [{ variable, category, known: mine.base, elsewhere: share }];
      });
    })
    .sort((a, b) => (b.elsewhere.share ?? 0) - (a.elsewhere.share ?? 0));
}
