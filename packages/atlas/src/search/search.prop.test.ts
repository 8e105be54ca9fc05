import fc from "fast-check";
import { expect, test } from "vitest";
import { searchIn } from "./search.ts";
import { textIndexOf } from "./text-index-of.ts";

const word = fc.constantFrom("home", "homes", "care", "car", "cat", "inno", "innovation", "a");
const texts = fc.array(fc.array(word, { maxLength: 6 }), { maxLength: 15 });
const query = fc.array(word, { maxLength: 3 });
const plain = (values: readonly string[], weight = 1) => ({
  shape: "text" as const,
  variable: "title",
  values,
  missing: values.map(() => 0),
  weight,
});

test("finds and scores what reading every text with plain loops does", () => {
  fc.assert(
    fc.property(texts, texts, query, fc.array(fc.nat(14)), (titles, bodies, words, some) => {
      const count = Math.min(titles.length, bodies.length);
      const pairs = titles.slice(0, count).map((title, row) => ({ title, body: bodies[row] ?? [] }));
      const index = textIndexOf([
        plain(
          pairs.map(({ title }) => title.join(" ")),
          3,
        ),
        plain(pairs.map(({ body }) => body.join(", "))),
      ]);
      const within = Uint32Array.from(new Set(some.filter((row) => row < count))).sort();
      const expected = oracle(pairs, words).filter(({ row }) => within.includes(row));
      const result = searchIn(index, words.join(" "), { within, limit: 100 });
      const anywhere = searchIn(index, words.join(" "), { limit: 0 });
      expect(anywhere.best({ within, limit: 100 })).toEqual(result.hits);
      expect([...result.rows]).toEqual(expected.map(({ row }) => row));
      expect(result.total).toBe(expected.length);
      for (const { row, score } of result.hits)
        expect(score).toBeCloseTo(expected.find((hit) => hit.row === row)?.score ?? -1, 9);
      const ordered = result.hits.toSorted((a, b) => b.score - a.score || a.row - b.row);
      expect(result.hits).toEqual(ordered);
      expect(searchIn(index, words.join(" "), { within, offset: 1, limit: 2 }).hits).toEqual(
        result.hits.slice(1, 3),
      );
    }),
  );
});

test("scores a beginning in the few rows of a rare word as reading all of its words does", () => {
  const pairs = Array.from({ length: 300 }, (_, row) => ({
    title: row % 97 === 5 ? ["care", "home"] : ["home"],
    body: Array.from({ length: (row % 4) + 1 }, (_, i) => ["home", "homes", "homely"][(row + i) % 3] ?? ""),
  }));
  const index = textIndexOf([
    plain(
      pairs.map(({ title }) => title.join(" ")),
      3,
    ),
    plain(pairs.map(({ body }) => body.join(" "))),
  ]);
  const expected = oracle(pairs, ["care", "ho"]);
  expect(expected.map(({ row }) => row)).toEqual([5, 102, 199, 296]);
  const { rows, hits } = searchIn(index, "care ho");
  expect([...rows]).toEqual([5, 102, 199, 296]);
  for (const { row, score } of hits)
    expect(score).toBeCloseTo(expected.find((hit) => hit.row === row)?.score ?? -1, 9);
});

interface Pair {
  readonly title: readonly string[];
  readonly body: readonly string[];
}

function oracle(pairs: readonly Pair[], words: readonly string[]): { row: number; score: number }[] {
  const distinct = new Map(words.map((text, i) => [`${text}${i === words.length - 1}`, [text, i] as const]));
  const lengths = pairs.map(({ title, body }) => 3 * title.length + body.length);
  const average = lengths.reduce((sum, length) => sum + length, 0) / pairs.length;
  const clauses = [...distinct.values()].map(([text, i]) => {
    const holds = (other: string) => (i === words.length - 1 ? other.startsWith(text) : other === text);
    const weights = pairs.map(
      ({ title, body }) => 3 * title.filter(holds).length + body.filter(holds).length,
    );
    const held = new Set(pairs.flatMap(({ title, body }) => [...title, ...body]).filter(holds));
    // The rows expected to have any of the words if each occurs without regard to the others.
    const rowsOf = (one: string) =>
      pairs.filter(({ title, body }) => title.includes(one) || body.includes(one)).length;
    const without = [...held].reduce((share, one) => share * (1 - rowsOf(one) / pairs.length), 1);
    return { weights, known: pairs.length * (1 - without) };
  });
  return pairs.flatMap((_, row) => {
    let score = 0;
    for (const { weights, known } of clauses) {
      const weight = weights[row] ?? 0;
      if (weight === 0) return [];
      const idf = Math.log(1 + (pairs.length - known + 0.5) / (known + 0.5));
      score += (idf * weight) / (weight + 1.2 * (0.25 + (0.75 * (lengths[row] ?? 0)) / average));
    }
    return [{ row, score }];
  });
}

test("finds a hyphenated word by its parts and written as one, and folds", () => {
  const index = textIndexOf([
    plain(["Co-production of care", "coproduced", "co production", "production", "", "Épargne"]),
  ]);
  expect([...searchIn(index, "co-prod").rows]).toEqual([0, 1, 2]);
  expect([...searchIn(index, "ÉPARG").rows]).toEqual([5]);
  expect([...searchIn(index, '"epargn"').rows]).toEqual([]);
  expect(searchIn(index, " ?! ")).toMatchObject({
    total: 6,
    hits: [0, 1, 2, 3, 4, 5].map((row) => ({ row })),
  });
});

test("answers long and odd queries", () => {
  const index = textIndexOf([plain(["a b", "a"])]);
  for (const odd of ["a* ", "a-", '"', "a b "])
    expect(searchIn(index, odd.repeat(5000)).total).toBeLessThanOrEqual(2);
  expect(searchIn(textIndexOf([]), "a").total).toBe(0);
});

test("gives rows of its own, not a view of the index", () => {
  const index = textIndexOf([plain(["a b", "a"])]);
  const { rows } = searchIn(index, "a");
  expect(rows.buffer.byteLength).toBe(8);
  rows.fill(9);
  expect([...searchIn(index, "a").rows]).toEqual([0, 1]);
});

test("a phrase is found where its words stand side by side, in their order, in one column", () => {
  const index = textIndexOf([
    plain(["Social care", "Care, social", "social home care", "SOCIAL-CARE", "social", "A social. Care", ""]),
    plain(["", "", "", "", "care", "", "the co-production of social care"]),
  ]);
  expect([...searchIn(index, '"social care"').rows]).toEqual([0, 3, 5, 6]);
  expect([...searchIn(index, '"social care" a').rows]).toEqual([5]);
  expect([...searchIn(index, '"co production of" "social care"').rows]).toEqual([6]);
  expect([...searchIn(index, '"care social"').rows]).toEqual([1]);
  expect([...searchIn(index, '"social car"').rows]).toEqual([]);
  expect(searchIn(index, '"social care"', { within: Uint32Array.of(1, 3, 6), limit: 1 })).toMatchObject({
    total: 2,
    hits: [{ row: expect.any(Number), score: expect.any(Number) }],
  });
});

test("finds phrases as reading every text does, and never more than their words", () => {
  fc.assert(
    fc.property(texts, query, (some, words) => {
      const values = some.map((those) => those.join(" "));
      const index = textIndexOf([plain(values)]);
      const phrase = `"${words.join(" ")}"`;
      const expected = values.flatMap((value, row) =>
        ` ${value} `.includes(` ${words.join(" ")} `) ? [row] : [],
      );
      const found = [...searchIn(index, phrase).rows];
      if (words.length > 0) expect(found).toEqual(expected);
      const apart = new Set(searchIn(index, words.map((one) => `"${one}"`).join(" ")).rows);
      expect(found.filter((row) => !apart.has(row))).toEqual([]);
    }),
  );
});
