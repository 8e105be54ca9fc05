import type { Distances } from "./distances.ts";

/** The observed and expected disagreement of units with two votes or more, for any draw of them. */
export class Disagreements {
  readonly #units: readonly (readonly number[])[];
  readonly #categories: number;
  readonly #distances: Distances;
  /** By unit: the sum over its pairs of votes by its votes less one, where that is the same in every draw. */
  readonly #within: Float64Array | undefined;

  /** `units` has the category of each vote, by unit. */
  constructor(units: readonly (readonly number[])[], categories: number, distances: Distances) {
    this.#units = units;
    this.#categories = categories;
    this.#distances = distances;
    if (distances.by === "scores" && distances.relative) return;
    const scores = distances.by === "scores" ? distances.scores(new Float64Array(categories)) : undefined;
    this.#within = Float64Array.from(units, (votes) => withinOf(votes, distances, scores));
  }

  /** Alpha of the units drawn, each as often as it is named; undefined where their votes are all the same. */
  alpha(drawn: ArrayLike<number>): number | undefined {
    const counts = new Float64Array(this.#categories);
    let votes = 0;
    for (let i = 0; i < drawn.length; i++) {
      for (const category of this.#units[drawn[i] ?? 0] ?? []) {
        counts[category] = (counts[category] ?? 0) + 1;
        votes++;
      }
    }
    const distances = this.#distances;
    const scores = distances.by === "scores" ? distances.scores(counts) : undefined;
    const expected = amongOf(counts, distances, scores) / (votes - 1);
    if (!(expected > 0)) return undefined;
    let observed = 0;
    for (let i = 0; i < drawn.length; i++) {
      const unit = drawn[i] ?? 0;
      observed += this.#within?.[unit] ?? withinOf(this.#units[unit] ?? [], distances, scores);
    }
    return 1 - observed / expected;
  }
}

function withinOf(votes: readonly number[], distances: Distances, scores: Float64Array | undefined): number {
  if (distances.by === "scores") {
    let sum = 0;
    let squares = 0;
    for (const category of votes) {
      const score = scores?.[category] ?? 0;
      sum += score;
      squares += score * score;
    }
    return (2 * Math.max(0, votes.length * squares - sum * sum)) / (votes.length - 1);
  }
  let pairs = 0;
  for (let i = 0; i < votes.length; i++)
    for (let j = i + 1; j < votes.length; j++) pairs += distances.distance(votes[i] ?? 0, votes[j] ?? 0);
  return (2 * pairs) / (votes.length - 1);
}

/** The sum over all ordered pairs of votes, whatever their unit. */
function amongOf(counts: Float64Array, distances: Distances, scores: Float64Array | undefined): number {
  let all = 0;
  if (distances.by === "scores") {
    let sum = 0;
    let squares = 0;
    counts.forEach((count, k) => {
      const score = scores?.[k] ?? 0;
      all += count;
      sum += count * score;
      squares += count * score * score;
    });
    return 2 * Math.max(0, all * squares - sum * sum);
  }
  for (let k = 0; k < counts.length; k++) {
    const count = counts[k] ?? 0;
    if (count === 0) continue;
    for (let l = k + 1; l < counts.length; l++) {
      const other = counts[l] ?? 0;
      if (other > 0) all += 2 * count * other * distances.distance(k, l);
    }
  }
  return all;
}
