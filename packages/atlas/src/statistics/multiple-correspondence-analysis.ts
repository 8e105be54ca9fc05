import { type Axis, leastInertia, type Point, pointOf } from "./correspondence-analysis.ts";
import { symmetricEigen } from "./symmetric-eigen.ts";

export interface MultipleCorrespondenceAnalysis {
  /** Largest first; inertias of the indicator matrix, without adjustment, whose shares are low by nature. */
  readonly axes: readonly Axis[];
  /** By variable, then category. */
  readonly categories: readonly (readonly Point[])[];
  /** By variable, then axis: share of the cases' variance on the axis that the variable explains, 0..1. */
  readonly explained: readonly (readonly number[])[];
  /** Where a case lies: its principal coordinates by axis. */
  readonly place: (chosen: readonly number[]) => number[];
}

/**
 * Multiple correspondence analysis of cases over several variables with one category each. `cases[case][variable]` is
 * the place of the category, `sizes[variable]` the number of categories. Every case has a category in every variable:
 * leave cases with missing values out, or make missing a category. Categories that nobody has lie at the centre. Axes
 * are free in sign: the category that lies farthest out, weighed by its mass, is on the positive side.
 * Source: Greenacre (1984), Theory and Applications of Correspondence Analysis, ch. 5; the same as `MCA` of R's FactoMineR.
 *
 * @example multipleCorrespondenceAnalysis([[0, 1], [1, 0], [1, 1]], [2, 2]).axes.length // 2
 */
export function multipleCorrespondenceAnalysis(
  cases: readonly (readonly number[])[],
  sizes: readonly number[],
): MultipleCorrespondenceAnalysis {
  const variables = sizes.length;
  const starts = sizes.map((_, variable) => sizes.slice(0, variable).reduce((sum, size) => sum + size, 0));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const places = cases.map((chosen) =>
    chosen.map((category, variable) => (starts[variable] ?? 0) + category),
  );
  const together = countsTogether(places, all);
  const masses = together.map((row, k) => (row[k] ?? 0) / (cases.length * variables));
  const products = together.map((row, k) =>
    row.map((count, l) => {
      const root = Math.sqrt((masses[k] ?? 0) * (masses[l] ?? 0));
      return root > 0 ? count / (cases.length * variables ** 2 * root) - root : 0;
    }),
  );
  const { values, vectors } = symmetricEigen(products);
  const kept = values.filter((value) => value > leastInertia);
  const total = kept.reduce((sum, value) => sum + value, 0);
  const points = masses.map((mass, k) => {
    const scaled = kept.map((value, axis) => Math.sqrt(value) * (vectors[axis]?.[k] ?? 0));
    return pointOf(mass, scaled, kept);
  });
  const categories = sizes.map((size, variable) =>
    points.slice(starts[variable], (starts[variable] ?? 0) + size),
  );
  return {
    axes: kept.map((inertia) => ({ inertia, share: inertia / total })),
    categories,
    explained: categories.map((own) =>
      kept.map((_, axis) =>
        own.reduce((sum, { mass, coordinates }) => sum + variables * mass * (coordinates[axis] ?? 0) ** 2, 0),
      ),
    ),
    place: (chosen) =>
      kept.map((inertia, axis) =>
        chosen.reduce((sum, category, variable) => {
          const coordinate = categories[variable]?.[category]?.coordinates[axis] ?? 0;
          return sum + coordinate / (variables * Math.sqrt(inertia));
        }, 0),
      ),
  };
}

/** How many cases have both of two categories. */
function countsTogether(places: readonly (readonly number[])[], all: number): number[][] {
  const counts = Array.from({ length: all }, () => new Array<number>(all).fill(0));
  for (const own of places) {
    for (const k of own) {
      const row = counts[k];
      if (row !== undefined) for (const l of own) row[l] = (row[l] ?? 0) + 1;
    }
  }
  return counts;
}
