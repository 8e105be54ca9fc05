import type { Category } from "./category.ts";
import type { Level } from "./coding.ts";
import { jaccardDistance, masiDistance, type SetDistance, setEqualityDistance } from "./set-distance.ts";

/** What a disagreement weighs in alpha: by level, or for sets by another distance than MASI. */
export type Difference = Exclude<Level, "set"> | "masi" | "jaccard" | "set-equality";

/** How far categories are apart: as the square of a difference of scores, or pair by pair. */
export type Distances =
  | {
      readonly by: "scores";
      /** Scores of the categories, given how often each was chosen. */
      readonly scores: (counts: Float64Array) => Float64Array;
      /** Whether scores change with the counts. */
      readonly relative: boolean;
    }
  | { readonly by: "pairs"; readonly distance: (first: number, second: number) => number };

/**
 * The difference functions of Krippendorff's alpha: nominal 0 or 1; interval (a - b)^2; ratio ((a - b)/(a + b))^2;
 * ordinal the square of the number of votes between, which is the difference of mid-ranks; sets by MASI, Jaccard or
 * equality, not squared.
 * Source: Krippendorff (2011), Computing Krippendorff's alpha-reliability, section 1-5.
 */
export function distancesOf(categories: readonly Category[], difference: Difference): Distances {
  switch (difference) {
    case "nominal":
      return { by: "pairs", distance: (first, second) => (first === second ? 0 : 1) };
    case "ordinal":
      return { by: "scores", relative: true, scores: midRanks };
    case "interval":
      return { by: "scores", relative: false, scores: () => Float64Array.from(centred(categories)) };
    case "ratio":
      return { by: "pairs", distance: ratioDistance(categories.map(({ position }) => position)) };
    case "masi":
      return bySets(categories, masiDistance);
    case "jaccard":
      return bySets(categories, jaccardDistance);
    case "set-equality":
      return bySets(categories, setEqualityDistance);
  }
}

function bySets(categories: readonly Category[], distance: SetDistance): Distances {
  const codes = (place: number) => categories[place]?.codes ?? [];
  return { by: "pairs", distance: (first, second) => distance(codes(first), codes(second)) };
}

/** Positions around their middle: squares of large numbers would lose the small differences. */
function centred(categories: readonly Category[]): number[] {
  const middle = categories.reduce((sum, { position }) => sum + position / categories.length, 0);
  return categories.map(({ position }) => position - middle);
}

function midRanks(counts: Float64Array): Float64Array {
  const all = counts.reduce((sum, count) => sum + count, 0);
  let below = -all / 2;
  return counts.map((count) => {
    const rank = below + count / 2;
    below += count;
    return rank;
  });
}

function ratioDistance(values: readonly number[]) {
  return (first: number, second: number) => {
    const a = values[first] ?? 0;
    const b = values[second] ?? 0;
    return a === b ? 0 : ((a - b) / (a + b)) ** 2;
  };
}
