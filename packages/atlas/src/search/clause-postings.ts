import { commonRows } from "./common-rows.ts";
import { placeFrom } from "./place-from.ts";
import type { Postings, Weights } from "./postings.ts";
import type { QueryClause } from "./query.ts";
import { rangePostings } from "./range-postings.ts";
import type { TextIndex } from "./text-index.ts";
import { longestWord } from "./word-scanner.ts";

/**
 * Where a clause holds. A beginning counts as one word: its weights are summed over the words that begin so. A
 * hyphenated word holds where all its parts occur (it weighs as its least part) or where it is written as one.
 * Where only some rows matter, ascending, others may be left out.
 */
export function clausePostings(
  index: TextIndex,
  { parts, prefix }: QueryClause,
  some: Uint32Array | undefined,
): Postings {
  const joined = wordPostings(index, parts.join("").slice(0, longestWord), prefix, some);
  if (parts.length === 1) return joined;
  const apart = parts
    .map((part, place) => wordPostings(index, part, prefix && place === parts.length - 1, some))
    .reduce(inBoth);
  return inEither(index, joined, apart);
}

/** At least as many rows as `clausePostings` can give, known without reading postings. */
export function mostPostings(index: TextIndex, { parts, prefix }: QueryClause): number {
  const sizeOf = (word: string, isLast: boolean) => {
    const [from, to] = termRange(index, word, prefix && isLast);
    return (index.offsets[to] ?? 0) - (index.offsets[from] ?? 0);
  };
  const sizes = parts.map((part, position) => sizeOf(part, position === parts.length - 1));
  return Math.min(...sizes) + (parts.length > 1 ? sizeOf(parts.join("").slice(0, longestWord), true) : 0);
}

function wordPostings(
  index: TextIndex,
  word: string,
  prefix: boolean,
  some: Uint32Array | undefined,
): Postings {
  const [from, to] = termRange(index, word, prefix);
  if (to - from > 1) return rangePostings(index, from, to, some);
  const start = index.offsets[from] ?? 0;
  const end = index.offsets[to] ?? 0;
  return listed(index.rows.subarray(start, end), index.weights.subarray(start, end));
}

/** Postings whose weights stand beside their rows. */
function listed(rows: Uint32Array, weights: Weights): Postings {
  return {
    rows,
    known: rows.length,
    weightsIn(asked) {
      if (asked.length === rows.length) return weights;
      const picked = new Uint32Array(asked.length);
      let at = 0;
      for (let i = 0; i < asked.length; i++) {
        at = placeFrom(rows, at, asked[i] ?? 0);
        picked[i] = weights[at] ?? 0;
      }
      return picked;
    },
  };
}

/** The terms that are the word or, for a prefix, begin with it: from the first up to, without, the second number. */
function termRange({ terms }: TextIndex, word: string, prefix: boolean): readonly [number, number] {
  const from = firstTerm(terms, (term) => term >= word);
  if (prefix) return [from, firstTerm(terms, (term) => term.slice(0, word.length) > word)];
  return [from, terms[from] === word ? from + 1 : from];
}

function firstTerm(terms: readonly string[], reached: (term: string) => boolean): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (reached(terms[middle] ?? "")) high = middle;
    else low = middle + 1;
  }
  return low;
}

function inBoth(a: Postings, b: Postings): Postings {
  const rows = commonRows(a.rows, b.rows);
  const others = b.weightsIn(rows);
  return listed(
    rows,
    a.weightsIn(rows).map((weight, i) => Math.min(weight, others[i] ?? 0)),
  );
}

function inEither({ rowCount }: TextIndex, a: Postings, b: Postings): Postings {
  if (a.rows.length === 0) return b;
  const most = new Uint32Array(rowCount);
  for (const { rows, weightsIn } of [a, b])
    weightsIn(rows).forEach((weight, i) => {
      const row = rows[i] ?? 0;
      most[row] = Math.max(most[row] ?? 0, weight);
    });
  const rows = Uint32Array.from(most.keys()).filter((row) => (most[row] ?? 0) > 0);
  return listed(
    rows,
    rows.map((row) => most[row] ?? 0),
  );
}
