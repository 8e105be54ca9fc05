/**
 * p-values adjusted for being several, in the order given; each in 0..1 and never below the plain p.
 * - `bonferroni` and `holm` hold the chance of any false finding (Holm 1979 is never weaker).
 * - `bh` holds the share of false findings among all findings (Benjamini and Hochberg 1995).
 */
export interface AdjustedP {
  readonly bonferroni: readonly number[];
  readonly holm: readonly number[];
  readonly bh: readonly number[];
}

/**
 * Adjusts p-values for multiple testing, as R's `p.adjust` does.
 *
 * @example adjustedP([0.01, 0.04]) // { bonferroni: [0.02, 0.08], holm: [0.02, 0.04], bh: [0.02, 0.04] }
 */
export function adjustedP(values: readonly number[]): AdjustedP {
  const n = values.length;
  const ascending = values.map((p, position) => ({ p, position })).sort((a, b) => a.p - b.p);
  const holm = new Array<number>(n).fill(1);
  const bh = new Array<number>(n).fill(1);
  let highest = 0;
  ascending.forEach(({ p, position }, rank) => {
    highest = Math.min(1, Math.max(highest, (n - rank) * p));
    holm[position] = highest;
  });
  let lowest = 1;
  ascending.toReversed().forEach(({ p, position }, fromEnd) => {
    lowest = Math.min(lowest, (n / (n - fromEnd)) * p);
    bh[position] = lowest;
  });
  return { bonferroni: values.map((p) => Math.min(1, n * p)), holm, bh };
}
