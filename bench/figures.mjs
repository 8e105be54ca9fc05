// From the rounds of the engines to figures: times are milliseconds, `times[round][query]`, null where a slow engine was
// stopped.

/**
 * Median and 95th percentile over the queries, each by the median of the rounds that asked it; `least` and `most` are those
 * medians of single rounds that are furthest apart.
 */
export function figureOf({ times }) {
  const sorted = sortedTimes(middlesOf(times, times));
  const rounds = times.map(sortedTimes).filter((round) => round.length > 0);
  return {
    median: middle(sorted),
    p95: sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))],
    ...spreadOf(rounds.map(middle)),
    queries: sorted.length,
  };
}

/**
 * How many times slower one engine is than another: the ratio of their medians over the queries that both answered. Each query
 * counts by the median of those rounds in which both answered it, so that they met the same moments; the spread is over the
 * ratios of single rounds.
 */
export function ratioOf(slower, faster) {
  const ratio = ratioIn(slower.times, faster.times);
  const rounds = slower.times.map((round, i) => ratioIn([round], [faster.times[i] ?? []]));
  return { ratio, ...spreadOf(rounds.filter((one) => one !== undefined)) };
}

function ratioIn(slower, faster) {
  const [slow, fast] = [middlesOf(slower, faster), middlesOf(faster, slower)].map(sortedTimes);
  return slow.length === 0 ? undefined : middle(slow) / middle(fast);
}

/** By query the median time of the rounds in which the other engine answered it too; null where there are none. */
function middlesOf(times, others) {
  return (times[0] ?? []).map((_, query) => {
    const both = times.flatMap((round, i) =>
      (round[query] ?? null) === null || (others[i]?.[query] ?? null) === null ? [] : [round[query]],
    );
    return both.length === 0 ? null : medianOf(both);
  });
}

function spreadOf(values) {
  return { least: Math.min(...values), most: Math.max(...values) };
}

/** How many answers were compared with the reference, and how many differ. */
export function answersDiffering({ digests }, reference) {
  const pairs = digests.map((digest, i) => [digest, reference?.digests[i] ?? null]);
  const compared = pairs.filter((pair) => !pair.includes(null));
  return {
    compared: compared.length,
    differing: compared.filter(([digest, expected]) => digest !== expected).length,
  };
}

export function medianOf(values) {
  return middle([...values].sort((a, b) => a - b));
}

function sortedTimes(times) {
  return times.filter((time) => time !== null).sort((a, b) => a - b);
}

function middle(sorted) {
  return sorted[sorted.length >> 1];
}
