// From the rounds of the engines to figures: times are milliseconds, `times[round][query]`, null where a slow engine was
// stopped.

/** Median and 95th percentile over the queries in each round, then the median over rounds and their spread. */
export function figureOf({ times }) {
  const rounds = times.map(sortedTimes).filter((round) => round.length > 0);
  const medians = rounds.map(middle);
  return {
    median: medianOf(medians),
    p95: medianOf(rounds.map((round) => round[Math.min(round.length - 1, Math.floor(round.length * 0.95))])),
    least: Math.min(...medians),
    most: Math.max(...medians),
    queries: Math.min(...rounds.map((round) => round.length)),
  };
}

/**
 * How many times slower one engine is than another: in each round the ratio of the medians over the queries that both
 * answered in it, then the median over rounds and their spread.
 */
export function ratioOf(slower, faster) {
  const ratios = slower.times.flatMap((round, i) => {
    const other = faster.times[i] ?? [];
    const both = round.flatMap((time, query) =>
      time === null || (other[query] ?? null) === null ? [] : [query],
    );
    if (both.length === 0) return [];
    return [middle(sortedTimes(both.map((q) => round[q]))) / middle(sortedTimes(both.map((q) => other[q])))];
  });
  return { ratio: medianOf(ratios), least: Math.min(...ratios), most: Math.max(...ratios) };
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
