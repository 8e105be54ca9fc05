import { WordScanner } from "./word-scanner.ts";

/**
 * Whether each phrase stands in one of the texts with its words side by side, in their order; what is between two words
 * (blanks, hyphens, points) does not matter. Words are folded, as `parseQuery` gives them.
 *
 * @example holdsPhrases(["Care that is social", "Social care"], [["social", "care"]]) // true
 */
export function holdsPhrases(texts: readonly string[], phrases: readonly (readonly string[])[]): boolean {
  const words = texts.map(wordsOf);
  return phrases.every((phrase) => words.some((those) => standsIn(those, phrase)));
}

function wordsOf(text: string): string[] {
  const scanner = new WordScanner();
  scanner.read(text);
  const words: string[] = [];
  while (scanner.next()) words.push(scanner.word());
  return words;
}

function standsIn(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, start) => phrase.every((word, i) => words[start + i] === word));
}
