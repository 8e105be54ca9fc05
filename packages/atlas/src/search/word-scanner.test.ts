import fc from "fast-check";
import { expect, test } from "vitest";
import { WordScanner } from "./word-scanner.ts";

function wordsOf(text: string): string[] {
  const scanner = new WordScanner();
  scanner.read(text);
  const words: string[] = [];
  while (scanner.next()) words.push(scanner.word());
  return words;
}

test.each([
  ["Καινοτομία ΚΟΙΝΩΝΙΚΉ λόγος", ["καινοτομια", "κοινωνικη", "λογοσ"]],
  ["социална Йога ё", ["социална", "йога", "е"]],
  ["Příliš žluťoučký kůň", ["prilis", "zlutoucky", "kun"]],
  ["Straße Übergang", ["strasse", "ubergang"]],
  ["cœur d’Épargne à l'école", ["coeur", "epargne", "a", "ecole"]],
  ["Árvíztűrő tükörfúrógép", ["arvizturo", "tukorfurogep"]],
  ["înființare ţară țară", ["infiintare", "tara", "tara"]],
  ["Łódź Ørsted Đorđe ısı", ["lodz", "orsted", "dorde", "isi"]],
  ["co-production e\u2011health", ["co", "production", "e", "health"]],
  ["children's inno\u00advation ﬁnance CO₂", ["children", "innovation", "finance", "co2"]],
])("reads %j", (text, words) => {
  expect(wordsOf(text)).toEqual(words);
  expect(wordsOf(text.normalize("NFD"))).toEqual(words);
});

test("gives places in the original text, decomposed and astral letters included", () => {
  const scanner = new WordScanner();
  const text = "😀 cafe\u0301s 𝐀b";
  scanner.read(text);
  const found: string[] = [];
  while (scanner.next()) found.push(text.slice(scanner.from, scanner.to));
  expect(found).toEqual(["cafe\u0301s", "𝐀b"]);
});

test("never fails and always ends, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      for (const word of wordsOf(text)) expect(word.length).toBeGreaterThan(0);
    }),
  );
});
