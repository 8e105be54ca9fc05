import fc from "fast-check";
import { expect, test } from "vitest";
import { parseQuery } from "./query.ts";
import { textIndexOf } from "./text-index-of.ts";
import { WordScanner } from "./word-scanner.ts";

const title = fc.array(fc.constantFrom("home", "care", "Café", "e-health", "l'eau", "-", "Йога"), {
  maxLength: 8,
});

test("holds for each row the words that reading it gives, hyphenated ones also joined", () => {
  fc.assert(
    fc.property(fc.array(title, { maxLength: 12 }), (titles) => {
      const values = titles.map((words) => words.join(" "));
      const index = textIndexOf([{ shape: "text", variable: "title", values, missing: values.map(() => 0) }]);
      const found = index.terms.flatMap((term, t) => {
        const rows = index.rows.subarray(index.offsets[t], index.offsets[t + 1]);
        return Array.from(rows, (row, i) => `${term} ${row} ${index.weights[(index.offsets[t] ?? 0) + i]}`);
      });
      expect(found.toSorted()).toEqual(values.flatMap(plainPostings).toSorted());
      expect(index.terms).toEqual(index.terms.toSorted());
    }),
  );
});

/** Word, row and four times the number of occurrences. */
function plainPostings(text: string, row: number): string[] {
  const counts = new Map<string, number>();
  const scanner = new WordScanner();
  scanner.read(text);
  const words: string[] = [];
  while (scanner.next()) words.push(scanner.word());
  words.push(...(text.match(/e-health/g) ?? []).map(() => "ehealth"));
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 4);
  return [...counts].map(([word, weight]) => `${word} ${row} ${weight}`);
}

test("understands words, a beginning at the end, phrases and hyphens", () => {
  expect(parseQuery('Home "social care" e-health co* inno')).toEqual({
    clauses: [
      { parts: ["home"], prefix: false },
      { parts: ["social"], prefix: false },
      { parts: ["care"], prefix: false },
      { parts: ["e", "health"], prefix: false },
      { parts: ["co"], prefix: true },
      { parts: ["inno"], prefix: true },
    ],
    phrases: [["social", "care"]],
  });
  expect(parseQuery("?! …").clauses).toEqual([]);
});
