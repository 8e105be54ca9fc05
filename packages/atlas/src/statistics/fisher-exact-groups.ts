import { logGamma } from "./log-gamma.ts";

/** Tables as likely as the observed one within this factor count as equally likely, as in R's `fisher.test`. */
const likeness = 1 + 1e-7;

const mostTables = 1_000_000;

/**
 * The two-sided p of Fisher's exact test for several groups, each with `successes` of `trials`: the probability,
 * margins given, of all tables that are at most as likely as this one; 0..1. Null when more than a million tables
 * would have to be visited. 1 when all or none succeed.
 * Source: Freeman & Halton (1951), Biometrika 38, 141-149; two-sided as in R's `fisher.test`.
 *
 * @example fisherExactByGroups([{ successes: 3, trials: 4 }, { successes: 1, trials: 4 }]) // 0.4857
 */
export function fisherExactByGroups(
  groups: readonly { readonly successes: number; readonly trials: number }[],
): number | null {
  const sorted = groups.toSorted((a, b) => a.trials - b.trials);
  const trials = sorted.reduce((sum, group) => sum + group.trials, 0);
  const successes = sorted.reduce((sum, group) => sum + group.successes, 0);
  const tables = sorted
    .slice(0, -1)
    .reduce((product, group) => product * (Math.min(group.trials, successes, trials - successes) + 1), 1);
  if (tables > mostTables) return null;
  const ways = sorted.map((group) => logWays(group.trials));
  const observed = sorted.reduce((sum, group, i) => sum + (ways[i]?.[group.successes] ?? 0), 0);
  const all = logWays(trials)[successes] ?? 0;
  const least = observed + Math.log(likeness);
  return Math.min(1, sumOfUnlikely(ways, successes, least, all));
}

/** Adds up the probability of every way to spread the successes over the groups that is at most as likely as `least`. */
function sumOfUnlikely(ways: readonly Float64Array[], successes: number, least: number, all: number): number {
  const room = ways.map((_, i) => ways.slice(i).reduce((sum, { length }) => sum + length - 1, 0));
  let p = 0;
  const visit = (group: number, left: number, log: number): void => {
    const own = ways[group];
    if (!own) {
      if (log <= least) p += Math.exp(log - all);
      return;
    }
    const from = Math.max(0, left - (room[group + 1] ?? 0));
    const to = Math.min(own.length - 1, left);
    for (let count = from; count <= to; count++) visit(group + 1, left - count, log + (own[count] ?? 0));
  };
  visit(0, successes, 0);
  return p;
}

/** By count: the logarithm of the number of ways to choose so many of all. */
function logWays(trials: number): Float64Array {
  const all = logGamma(trials + 1);
  return Float64Array.from(
    { length: trials + 1 },
    (_, count) => all - logGamma(count + 1) - logGamma(trials - count + 1),
  );
}
