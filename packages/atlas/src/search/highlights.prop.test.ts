import fc from "fast-check";
import { expect, test } from "vitest";
import { highlights } from "./highlights.ts";
import { searchIn } from "./search.ts";
import { textIndexOf } from "./text-index-of.ts";

test.each([
  ["L'Épargne sociale, l'eau", "epargne soc", ["Épargne", "sociale"]],
  ["Coproduction and co-production", "co-prod", ["Coproduction", "co-production"]],
  ["Co-production of production", "coproduction", ["Co-production"]],
  ["A cafe\u0301 <b>bold</b>", "CAFÉ b*", ["cafe\u0301", "b", "bold", "b"]],
  ["Home homes", '"home"', ["Home"]],
  ["Nothing sought", "…", []],
])("in %j the query %j marks %j", (text, query, marked) => {
  expect(highlights(text, query).map(({ from, to }) => text.slice(from, to))).toEqual(marked);
});

const words = fc.array(fc.constantFrom("home", "Öko", "co-op", "coop", "co", "-", "'s", "\u0301", "b.c"));

test("marks something in every text that is found, in order and without overlap", () => {
  fc.assert(
    fc.property(words, words, (some, sought) => {
      const text = some.join(" ");
      const query = sought.join(" ");
      const index = textIndexOf([{ shape: "text", variable: "title", values: [text], missing: [0] }]);
      const marks = highlights(text, query);
      if (searchIn(index, query).hits.some(({ score }) => score > 0)) expect(marks).not.toEqual([]);
      const ends = marks.flatMap(({ from, to }) => [from, to]);
      expect(ends).toEqual(ends.toSorted((a, b) => a - b));
    }),
  );
});
