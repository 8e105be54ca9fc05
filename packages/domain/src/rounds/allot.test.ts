import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Allotted, allot } from "./allot.ts";

const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");
const anInitiative = (initiative: string, rest: Partial<Allotted> = {}): Allotted => ({
  initiative,
  wanted: 2,
  taken: [],
  barred: [],
  areas: [],
  codes: [],
  ...rest,
});
const deal = (people: Parameters<typeof allot>[1], initiatives: readonly Allotted[], seed = "seed") =>
  allot(seed, people, initiatives, new Map(), sha256);

describe("allotment", () => {
  test("gives initiatives to those who read their language, have no interest and have not had them", () => {
    const people = [
      { person: "ann", languages: ["en"] },
      { person: "ben" },
      { person: "cleo" },
      { person: "dan" },
    ];
    const [dealt] = deal(people, [anInitiative("A", { language: "el", barred: ["ben"], taken: ["cleo"] })]);
    expect(dealt).toEqual({ initiative: "A", people: ["dan"], lacking: 1 });
  });

  test("prefers who knows the area, then the field, among those with the least to do", () => {
    const people = [
      { person: "ann" },
      { person: "ben", expertise: ["care"] },
      { person: "cleo", areas: ["NL"] },
    ];
    const [dealt] = deal(people, [anInitiative("A", { areas: ["NL"], codes: ["care"] })]);
    expect(dealt?.people).toEqual(["cleo", "ben"]);
  });

  test("is the same for the same seed and another for another", () => {
    const people = ["ann", "ben", "cleo", "dan"].map((person) => ({ person }));
    const initiatives = Array.from({ length: 20 }, (_, index) => anInitiative(`I${index}`));
    expect(deal(people, initiatives)).toEqual(deal(people, initiatives));
    expect(deal(people, initiatives, "other")).not.toEqual(deal(people, initiatives));
  });

  test("never gives one person an initiative twice, keeps to capacities, and leaves loads at most one apart", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 30 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 6 }),
        (n, wanted, size) => {
          const people = Array.from({ length: size }, (_, index) => ({ person: `p${index}`, capacity: 10 }));
          const dealt = deal(
            people,
            Array.from({ length: n }, (_, index) => anInitiative(`I${index}`, { wanted })),
          );
          const loads = new Map(people.map(({ person }) => [person, 0]));
          for (const one of dealt) {
            expect(new Set(one.people).size).toBe(one.people.length);
            expect(one.people.length + one.lacking).toBe(wanted);
            for (const person of one.people) loads.set(person, (loads.get(person) ?? 0) + 1);
          }
          expect(Math.max(...loads.values())).toBeLessThanOrEqual(10);
          expect(Math.max(...loads.values()) - Math.min(...loads.values())).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
