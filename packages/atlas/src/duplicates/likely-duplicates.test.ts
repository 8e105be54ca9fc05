import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { candidatePairs } from "./candidates.ts";
import { type Described, likelyDuplicates } from "./likely-duplicates.ts";
import { nameLikeness } from "./name-likeness.ts";

function named(name: string, more: Partial<Described> = {}): Described {
  return { names: [name], address: null, organisations: [], countries: [], ...more };
}

const inventory = [
  named("Repair Café Utrecht", { countries: ["NL"], address: "http://www.repaircafe.nl/utrecht/" }),
  named("Housing First Lisboa", { countries: ["PT"] }),
  named("Repair Cafe Utrecht", { countries: ["NL"], address: "https://repaircafe.nl/utrecht" }),
  named("Casas Primeiro", { countries: ["PT"] }),
  named("Huosing First Lisboa", { countries: ["PT"] }),
  named("Food bank of Ghent", { countries: ["BE"] }),
];

describe("likely duplicates", () => {
  test("are found through accents, forms of an address and mistyped words, the likest first", () => {
    const found = likelyDuplicates(inventory);
    expect(found.map(({ one, other }) => [one, other])).toEqual([
      [0, 2],
      [1, 4],
    ]);
    expect(found[0]?.likeness).toBeCloseTo(1);
    expect(found[1]?.likeness).toBeGreaterThan(0.8);
  });

  test("tell what each reason adds, and nothing of what is missing of either", () => {
    const [first, second] = likelyDuplicates(inventory);
    expect(first?.factors.map(({ factor }) => factor)).toEqual(["name", "address", "countries"]);
    expect(second?.factors.map(({ factor }) => factor)).toEqual(["name", "countries"]);
  });

  test("are compared in every language that they have a name in", () => {
    const two = [named("Old name", { names: ["Voisins solidaires", "Caring neighbours"] })];
    expect(likelyDuplicates([...two, named("Caring Neighbours")])[0]?.likeness).toBeCloseTo(1);
  });

  test("are less alike for another country, and another address, and are still offered", () => {
    const same = likelyDuplicates([
      named("Time bank of Cork", { countries: ["IE"] }),
      named("Time bank of Cork", { countries: ["IE"] }),
    ]);
    const differing = likelyDuplicates([
      named("Time bank of Cork", { countries: ["IE"], address: "a.ie" }),
      named("Time bank of Cork", { countries: ["UK"], address: "b.uk" }),
    ]);
    expect(same[0]?.likeness).toBeCloseTo(1);
    expect(differing[0]?.likeness).toBeCloseTo(6 / 9);
  });

  test("are not those that share what everybody has", () => {
    const chain = ["Oslo", "Bergen", "Tromso"].map((place) => named(`Social supermarket ${place}`));
    expect(likelyDuplicates(chain)).toEqual([]);
  });

  test("have parts that add up to a likeness of at most 1, whatever the order of the list", () => {
    const word = fc.constantFrom("care", "home", "food", "youth", "green", "bank", "carre", "2");
    const one = fc.record({
      names: fc.array(
        fc.array(word, { maxLength: 4 }).map((words) => words.join(" ")),
        { maxLength: 2 },
      ),
      address: fc.option(fc.constantFrom("a.eu", "b.eu/x")),
      organisations: fc.uniqueArray(fc.constantFrom("o1", "o2", "o3")),
      countries: fc.uniqueArray(fc.constantFrom("BE", "FR")),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), (list) => {
        const found = likelyDuplicates(list, 0.1);
        for (const { likeness, factors } of found) {
          expect(likeness).toBeLessThanOrEqual(1 + 1e-12);
          expect(factors.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(likeness, 12);
        }
        const last = list.length - 1;
        const turned = likelyDuplicates([...list].reverse(), 0.1);
        const pairsOf = (pairs: typeof found, place: (row: number) => number) =>
          pairs
            .map(({ one: a, other: b, likeness }) => [
              Math.min(place(a), place(b)),
              Math.max(place(a), place(b)),
              Math.round(likeness * 1e9),
            ])
            .sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0) || (x[1] ?? 0) - (y[1] ?? 0));
        expect(pairsOf(turned, (row) => last - row)).toEqual(pairsOf(found, (row) => row));
      }),
    );
  });
});

describe("the likeness of two names", () => {
  const alike = (one: string, other: string) => nameLikeness(one.split(" "), other.split(" "), () => 1);

  test("is the same from either side, 1 for the same words in any order, and 0 where nothing is shared", () => {
    const word = fc.constantFrom(
      "care",
      "neighbour",
      "neighbours",
      "nachbarn",
      "housing",
      "huosing",
      "7",
      "17",
    );
    const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(alike(one, other)).toBeCloseTo(alike(other, one), 12);
        expect(alike(one, one.split(" ").reverse().join(" "))).toBeCloseTo(1);
      }),
    );
    expect(alike("time bank", "food hub")).toBe(0);
  });

  test.each([
    ["neighbour care", "neighbours care", 0.9],
    ["e care", "ecare", 1],
    ["phase 1", "phase 2", 1 / 3],
    ["home", "rome", 0],
  ])("of %j and %j is about %d", (one, other, expected) => {
    expect(alike(one, other)).toBeCloseTo(expected, 1);
  });
});

test("candidates come once each, without the keys that too many have", () => {
  const keys = (row: number) => ["all", `twin ${Math.floor(row / 2)}`, `also ${Math.floor(row / 2)}`];
  expect(candidatePairs(100, keys).length).toBe(50);
  expect(candidatePairs(3, () => ["all"])).toEqual([
    [0, 1],
    [0, 2],
    [1, 2],
  ]);
});
