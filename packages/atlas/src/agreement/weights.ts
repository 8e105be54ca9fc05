import type { Category } from "./category.ts";

/** How much two different categories still agree: not at all, or more the nearer they are. */
export type Weighting = "none" | "linear" | "quadratic" | "ordinal";

/** How far two categories agree: 1 when they are the same, 0 when they are as far apart as can be. */
export type Weights = (first: number, second: number) => number;

/**
 * The weights of Cohen's weighted kappa and Gwet's AC2, over the positions of the categories (places in the order, or
 * numbers). With d the distance and D the largest: linear 1 - d/D, quadratic 1 - (d/D)^2; ordinal weights count the
 * categories between, 1 - C(d+1, 2)/C(D+1, 2) over places.
 * Source: Cohen (1968), Psychological Bulletin 70, 213-220; Gwet (2014), Handbook of Inter-Rater Reliability, ch. 3.
 *
 * @example weightsOf(categories, "linear")(0, 1) // 0.667 of four ordered categories
 */
export function weightsOf(categories: readonly Category[], weighting: Weighting): Weights {
  const positions =
    weighting === "ordinal"
      ? categories.map((_, place) => place)
      : categories.map(({ position }) => position);
  const range = (positions.at(-1) ?? 0) - (positions[0] ?? 0);
  if (weighting === "none" || range === 0) return (first, second) => (first === second ? 1 : 0);
  const share = shareOfDistance(weighting, range);
  return (first, second) => 1 - share(Math.abs((positions[first] ?? 0) - (positions[second] ?? 0)));
}

function shareOfDistance(weighting: "linear" | "quadratic" | "ordinal", range: number) {
  switch (weighting) {
    case "linear":
      return (distance: number) => distance / range;
    case "quadratic":
      return (distance: number) => (distance / range) ** 2;
    case "ordinal":
      return (distance: number) => (distance * (distance + 1)) / (range * (range + 1));
  }
}
