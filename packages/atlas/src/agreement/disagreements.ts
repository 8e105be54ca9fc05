import type { Distances } from "./distances.ts";

/**
 * The observed and expected disagreement of units with two votes or more, for any draw of them. Units whose votes are the
 * same are counted together: there are few different ones, and a draw then reads no votes.
 */
export class Disagreements {
  /** By unit: its kind, the place of its votes among the different ones. */
  readonly kinds: Uint32Array;
  /** The different votes. */
  readonly #votes: readonly (readonly number[])[];
  readonly #categories: number;
  readonly #distances: Distances;
  /** By kind: the sum over its pairs of votes by its votes less one, where that is the same in every draw. */
  readonly #within: Float64Array | undefined;

  /** `units` has the category of each vote, by unit. */
  constructor(units: readonly (readonly number[])[], categories: number, distances: Distances) {
    const places = new Map<string, number>();
    const different: (readonly number[])[] = [];
    this.kinds = Uint32Array.from(units, (votes) => {
      const key = votes.join();
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, different.length);
      return different.push(votes) - 1;
    });
    this.#votes = different;
    this.#categories = categories;
    this.#distances = distances;
    if (distances.by === "scores" && distances.relative) return;
    const scores = distances.by === "scores" ? distances.scores(new Float64Array(categories)) : undefined;
    this.#within = this.#withinByKind(scores);
  }

  /** Alpha of a draw of units, given by their kinds; undefined where their votes are all the same. */
  alpha(drawn: Uint32Array): number | undefined {
    const times = new Uint32Array(this.#votes.length);
    for (const kind of drawn) times[kind] = (times[kind] ?? 0) + 1;
    const counts = new Float64Array(this.#categories);
    let votes = 0;
    this.#votes.forEach((categories, kind) => {
      const often = times[kind] ?? 0;
      votes += often * categories.length;
      for (const category of categories) counts[category] = (counts[category] ?? 0) + often;
    });
    const distances = this.#distances;
    const scores = distances.by === "scores" ? distances.scores(counts) : undefined;
    const expected = amongOf(counts, distances, scores) / (votes - 1);
    if (!(expected > 0)) return undefined;
    const within = this.#within ?? this.#withinByKind(scores);
    let observed = 0;
    for (const kind of drawn) observed += within[kind] ?? 0;
    return 1 - observed / expected;
  }

  #withinByKind(scores: Float64Array | undefined): Float64Array {
    return Float64Array.from(this.#votes, (votes) => withinOf(votes, this.#distances, scores));
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
