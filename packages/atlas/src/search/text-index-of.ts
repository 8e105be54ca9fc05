import type { TextInput } from "../table/columns.ts";
import { PostingLog } from "./posting-log.ts";
import { TermTable } from "./term-table.ts";
import { columnWeights, type TextIndex } from "./text-index.ts";
import { isHyphen, longestWord, WordScanner } from "./word-scanner.ts";

/**
 * Indexes text columns for search. All columns have one text per row; a column of weight 0 is left out, missing text
 * (the empty string) has no words. Hyphenated words are found by their parts and joined: "co-production" also as
 * "coproduction". The same texts give the same index on every machine. `textsAt` gives the searched texts of a row again;
 * unless given, the index keeps the columns for that.
 *
 * @example textIndexOf([{ shape: "text", variable: "title", values: ["Home care"], missing: [0] }]).terms
 * // ["care", "home"]
 */
export function textIndexOf(columns: readonly TextInput[], textsAt = textsOf(columns)): TextIndex {
  const rowCount = Math.max(0, ...columns.map((column) => column.values.length));
  const weights = columnWeights(columns);
  const reader = new RowReader();
  const lengths = new Uint32Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    for (let column = 0; column < columns.length; column++) {
      const weight = weights[column] ?? 0;
      if (weight > 0) reader.take(columns[column]?.values[row] ?? "", weight);
    }
    lengths[row] = reader.endRow(row);
  }
  const positive = weights.filter((weight) => weight > 0);
  const unit = positive.length > 0 ? Math.min(...positive) : 1;
  const averageLength = lengths.reduce((sum, length) => sum + length, 0) / rowCount;
  return { rowCount, lengths, averageLength, unit, textsAt, ...reader.postings() };
}

function textsOf(columns: readonly TextInput[]): TextIndex["textsAt"] {
  const weights = columnWeights(columns);
  const searched = columns.filter((_, column) => (weights[column] ?? 0) > 0);
  return (row) => searched.map(({ values }) => values[row] ?? "");
}

/** Gathers the words of one row after the other, with what they weigh there. */
class RowReader {
  readonly #scanner = new WordScanner();
  readonly #table = new TermTable();
  readonly #log = new PostingLog();
  readonly #joined = new Uint16Array(longestWord);
  #joinedLength = 0;
  #length = 0;

  take(text: string, weight: number): void {
    const scanner = this.#scanner;
    scanner.read(text);
    let parts = 0;
    let end = -2;
    while (scanner.next()) {
      const continues = scanner.from === end + 1 && isHyphen(text.charCodeAt(end));
      if (!continues) {
        if (parts > 1) this.#takeJoined(weight);
        parts = 0;
        this.#joinedLength = 0;
      }
      parts++;
      this.#join();
      end = scanner.to;
      this.#length += weight;
      this.#log.add(this.#table.numberOf(scanner.units, scanner.length, scanner.hash), weight);
    }
    if (parts > 1) this.#takeJoined(weight);
    this.#joinedLength = 0;
  }

  /** Gives the weighted number of words and makes room for the next row. */
  endRow(row: number): number {
    this.#log.endRow(row);
    const length = this.#length;
    this.#length = 0;
    return length;
  }

  postings(): Pick<TextIndex, "terms" | "offsets" | "rows" | "weights"> {
    return this.#log.sorted(this.#table.words());
  }

  #join(): void {
    const { units, length } = this.#scanner;
    for (let i = 0; i < length && this.#joinedLength < longestWord; i++)
      this.#joined[this.#joinedLength++] = units[i] ?? 0;
  }

  #takeJoined(weight: number): void {
    let hash = 0x811c9dc5;
    for (let i = 0; i < this.#joinedLength; i++) hash = Math.imul(hash ^ (this.#joined[i] ?? 0), 0x01000193);
    this.#log.add(this.#table.numberOf(this.#joined, this.#joinedLength, hash), weight);
  }
}
