import { searchedQuery } from "./searched-query.ts";
import { isHyphen, longestWord, WordScanner } from "./word-scanner.ts";

/** A stretch of the original text, `text.slice(from, to)`. */
export interface Highlight {
  readonly from: number;
  readonly to: number;
}

/**
 * The words of a text that a query looks for, in order and without overlap; whole words also where the query has only
 * their beginning, words of a phrase also where they stand alone. A hyphenated word is marked whole when the query writes it as one.
 *
 * @example highlights("L'Épargne sociale", "epargne soc") // [{ from: 2, to: 9 }, { from: 10, to: 17 }]
 */
export function highlights(text: string, query: string): Highlight[] {
  const isSought = soughtBy(query);
  const found: Highlight[] = [];
  for (const compound of compoundsOf(text)) {
    const first = compound[0];
    const last = compound.at(-1);
    if (!first || !last) continue;
    const joined = compound.map(({ word }) => word).join("");
    if (compound.length > 1 && isSought(joined.slice(0, longestWord)))
      found.push({ from: first.from, to: last.to });
    else for (const { word, from, to } of compound) if (isSought(word)) found.push({ from, to });
  }
  return found;
}

function soughtBy(query: string): (word: string) => boolean {
  const words = new Set<string>();
  const beginnings: string[] = [];
  for (const { parts, prefix } of searchedQuery(query).clauses) {
    for (const part of prefix ? parts.slice(0, -1) : parts) words.add(part);
    const joined = parts.join("").slice(0, longestWord);
    if (prefix) beginnings.push(parts.at(-1) ?? "", joined);
    else words.add(joined);
  }
  return (word) => words.has(word) || beginnings.some((beginning) => word.startsWith(beginning));
}

interface Word extends Highlight {
  readonly word: string;
}

/** The words of a text; those joined by hyphens together. */
function compoundsOf(text: string): Word[][] {
  const scanner = new WordScanner();
  scanner.read(text);
  const compounds: Word[][] = [];
  let end = -2;
  while (scanner.next()) {
    const word = { word: scanner.word(), from: scanner.from, to: scanner.to };
    const continues = word.from === end + 1 && isHyphen(text.charCodeAt(end));
    const last = compounds.at(-1);
    if (continues && last) last.push(word);
    else compounds.push([word]);
    end = word.to;
  }
  return compounds;
}
