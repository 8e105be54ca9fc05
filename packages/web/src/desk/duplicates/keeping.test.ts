import { expect, test } from "vitest";
import { keepOf, keptSide } from "./keeping.ts";
import type { ComparedValue, ShownPair } from "./page.ts";

const known: ComparedValue = {
  text: { text: "2012", lang: "en" },
  address: null,
  state: "coded",
  isKnown: true,
  source: null,
};
const missing: ComparedValue = { missing: "unclear", state: "coded", isKnown: false, source: null };

function aRow(one: ComparedValue, other: ComparedValue): ShownPair["rows"][number] {
  const label = { text: "Start year", lang: "en" };
  return { variable: "started", label, one, other, isSame: false, canUnite: false, canChoose: true };
}

test("the value of the one that stays is kept unless it is missing there, whichever stays", () => {
  expect(keptSide(aRow(known, known), "one", {})).toBe("one");
  expect(keptSide(aRow(known, known), "other", {})).toBe("other");
  expect(keptSide(aRow(missing, known), "one", {})).toBe("other");
  expect(keptSide(aRow(known, null), "other", {})).toBe("one");
});

test("a choice goes before, and stays with its column when the other one is to stay", () => {
  const row = aRow(known, known);
  const tools = { ...row, variable: "tools", canUnite: true };
  const choices = { started: "other", tools: "both" } as const;
  expect(keptSide(row, "one", choices)).toBe("other");
  expect(keepOf([row, tools], "one", choices)).toEqual({ started: "duplicate", tools: "both" });
  expect(keepOf([row, tools], "other", choices)).toEqual({ started: "survivor", tools: "both" });
});

test("what the duplicate says can be left out, but nothing cannot be taken from it", () => {
  const row = aRow(null, known);
  expect(keepOf([row], "one", { started: "one" })).toEqual({ started: "survivor" });
  expect(keepOf([row], "other", { started: "one" })).toEqual({});
  expect(keptSide(row, "other", { started: "one" })).toBe("other");
});
