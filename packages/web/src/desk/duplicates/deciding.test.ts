import { expect, test } from "vitest";
import { type Decision, nextOpen, stateOf, staying } from "./deciding.ts";
import type { ComparedInitiative, ShownPair } from "./page.ts";

function anInitiative(initiative: string, known = 3): ComparedInitiative {
  const name = { text: initiative, lang: "en" };
  return { initiative, name, stage: "candidate", source: name, wave: "2026", known };
}

function aPair(one: string, other: string): ShownPair {
  return { one: anInitiative(one), other: anInitiative(other), likeness: 0.9, factors: [], rows: [] };
}

const pairs = [aPair("A", "B"), aPair("B", "C"), aPair("D", "E")];
const merged: Decision = { kind: "merged", number: 1, initiative: "B", other: "A" };
const different: Decision = { kind: "different", number: 1, initiative: "D", other: "E" };

test("a pair is decided by what was said of it, in whatever order, and moot when one of it was merged elsewhere", () => {
  const states = (decisions: readonly Decision[]) => pairs.map((pair) => stateOf(pair, decisions));
  expect(states([])).toEqual(["open", "open", "open"]);
  expect(states([merged, different])).toEqual(["merged", "moot", "different"]);
  expect(states([{ ...merged, kind: "different" }])).toEqual(["different", "open", "open"]);
});

test("work goes on to the next open pair, around the end, and stays where none is left", () => {
  expect(nextOpen(pairs, [], 0)).toBe(1);
  expect(nextOpen(pairs, [merged], 0)).toBe(2);
  expect(nextOpen(pairs, [different], 2)).toBe(0);
  expect(nextOpen(pairs, [merged, different], 2)).toBe(2);
});

test("the one of which more is known stays, of equal ones the first", () => {
  expect(staying({ ...aPair("A", "B"), other: anInitiative("B", 9) })).toBe("other");
  expect(staying(aPair("A", "B"))).toBe("one");
});
