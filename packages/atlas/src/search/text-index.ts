import type { TextInput } from "../table/columns.ts";

/**
 * An inverted index of some text columns. Term t is `terms[t]`; it occurs in the rows
 * `rows[offsets[t] .. offsets[t + 1])`, ascending, and `weights` beside them says how much: the number of times it
 * occurs, each time counted with the weight of its column.
 */
export interface TextIndex {
  /** Number of initiatives, whether they have text or not. */
  readonly rowCount: number;
  /** Folded words in code-unit order. */
  readonly terms: readonly string[];
  readonly offsets: Uint32Array;
  readonly rows: Uint32Array;
  /** 1..255, in units of a quarter of the smallest column weight (see `columnWeights`). */
  readonly weights: Uint8Array;
  /** By row: the number of words, each counted with its column's weight, in the same units. */
  readonly lengths: Uint32Array;
  /** The mean of `lengths`; not a number when there are no rows. */
  readonly averageLength: number;
  /** What a word in a column of the smallest weight counts for, in the same units. */
  readonly unit: number;
  /** The texts of a row that are searched, one a column: the index has no places of words, so phrases are read here. */
  readonly textsAt: (row: number) => readonly string[];
}

/** Weights as whole numbers: 4 for the smallest, unless others are more than eight times larger; 0 is not searched. */
export function columnWeights(columns: readonly TextInput[]): readonly number[] {
  const weights = columns.map((column) => Math.max(0, column.weight ?? 1));
  const positive = weights.filter((weight) => weight > 0 && Number.isFinite(weight));
  if (positive.length === 0) return weights.map(() => 0);
  const unit = Math.max(Math.min(...positive) / 4, Math.max(...positive) / 32);
  return weights.map((weight) => (weight > 0 ? Math.min(64, Math.max(1, Math.round(weight / unit))) : 0));
}
