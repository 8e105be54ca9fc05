import { chiSquareUpperTail } from "./tails.ts";

/** One case: its group, and the options it has, by their places; each option once. */
export interface OptionCase {
  readonly group: number;
  readonly options: readonly number[];
}

/** Whether groups differ in any of several options that cases may have together. */
export interface JointOptionTest {
  /** The sum of the options' chi-square values, uncorrected; null where nothing can differ. */
  readonly sum: number | null;
  /** The sum after the second-order correction of Rao and Scott. */
  readonly statistic: number | null;
  /** Seldom whole. */
  readonly df: number;
  readonly p: number | null;
  /** Cases that took part. */
  readonly cases: number;
}

/**
 * Tests all options of a variable with several answers at once, by group (simultaneous marginal independence). Answers
 * of one case depend on each other, so that the options' chi-square values must not simply be added: the sum is corrected
 * for the correlations of the options within each group. Options that no case or every case has, and groups without
 * cases, take no part; cases with unknown answers are left out beforehand.
 * Source: Bilder, Loughin and Nettleton (2000), Communications in Statistics 29, 1285-1316; correction: Rao and Scott
 * (1984), Annals of Statistics 12, 46-60. The same as `MI.test(type = "rs2")` of R's MRCV.
 *
 * @example jointOptionTest([{ group: 0, options: [0, 2] }, { group: 1, options: [] }], 2, 3) // { df: 4, p: null, ... }
 */
export function jointOptionTest(
  cases: readonly OptionCase[],
  groups: number,
  options: number,
): JointOptionTest {
  const together = countsTogether(cases, groups, options);
  const sizes = Array.from(
    { length: groups },
    (_, group) => cases.filter((one) => one.group === group).length,
  );
  const total = cases.length;
  const shares = Array.from({ length: options }, (_, j) => {
    return together.reduce((sum, counts) => sum + (counts[j * options + j] ?? 0), 0) / total;
  });
  const tested = shares.flatMap((share, j) => (share > 0 && share < 1 ? [{ j, share }] : []));
  const filled = sizes.flatMap((size, i) => (size > 0 ? [{ size, counts: together[i] ?? [] }] : []));
  const most = (filled.length - 1) * tested.length;
  if (most <= 0) return { sum: null, statistic: null, df: 0, p: null, cases: total };
  let sum = 0;
  for (const { size, counts } of filled)
    for (const { j, share } of tested)
      sum += (size * ((counts[j * options + j] ?? 0) / size - share) ** 2) / (share * (1 - share));
  const spread = squaredEigenvalues(
    filled.map(({ size }) => size),
    filled.map(({ size, counts }) => covarianceOf(counts, size, tested, options)),
  );
  if (spread === 0) return { sum: null, statistic: null, df: 0, p: null, cases: total };
  const statistic = (sum * most) / spread;
  const df = most ** 2 / spread;
  return { sum, statistic, df, p: chiSquareUpperTail(statistic, df), cases: total };
}

/** By group: the number of cases that have options j and k, at `j * options + k`. */
function countsTogether(cases: readonly OptionCase[], groups: number, options: number): Float64Array[] {
  const counts = Array.from({ length: groups }, () => new Float64Array(options * options));
  for (const { group, options: chosen } of cases) {
    const own = counts[group];
    if (own === undefined) continue;
    for (const j of chosen) for (const k of chosen) own[j * options + k] = (own[j * options + k] ?? 0) + 1;
  }
  return counts;
}

/** The covariances of a group's options, in the standard deviations that the options have over all groups. */
function covarianceOf(
  counts: ArrayLike<number>,
  size: number,
  tested: readonly { readonly j: number; readonly share: number }[],
  options: number,
): number[] {
  const both = (j: number, k: number) => (counts[j * options + k] ?? 0) / size;
  return tested.flatMap(({ j, share }) =>
    tested.map(({ j: k, share: other }) => {
      const deviation = Math.sqrt(share * (1 - share) * other * (1 - other));
      return (both(j, k) - both(j, j) * both(k, k)) / deviation;
    }),
  );
}

/**
 * The sum of the squared eigenvalues of the covariance of all standardised differences from the pooled shares. It is the
 * sum of the squares of its blocks, of which the one of groups i and l is
 * sqrt(n_i n_l) ([i = l] S_i/n_i - S_i/n - S_l/n + mean of S/n).
 */
function squaredEigenvalues(sizes: readonly number[], covariances: readonly (readonly number[])[]): number {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const mean = (covariances[0] ?? []).map((_, cell) =>
    covariances.reduce((sum, of, i) => sum + ((of[cell] ?? 0) * (sizes[i] ?? 0)) / total, 0),
  );
  let squares = 0;
  sizes.forEach((size, i) => {
    sizes.forEach((other, l) => {
      mean.forEach((middle, cell) => {
        const own = covariances[i]?.[cell] ?? 0;
        const theirs = covariances[l]?.[cell] ?? 0;
        const block = (i === l ? own / size : 0) + (middle - own - theirs) / total;
        squares += size * other * block ** 2;
      });
    });
  });
  return squares;
}
