import { type DecisionRule, iesiProtocol, type Level } from "@mapwright/domain";
import { expect, test } from "vitest";
import { ruleEffectOf } from "./rule-effect.ts";

const inForce = iesiProtocol.rule as DecisionRule;
const relaxed: DecisionRule = {
  outcomes: [{ stage: "mapping", when: { criterion: "S4", atLeast: "pass" } }],
  otherwise: "inventory",
};
const screened = (initiative: string, group: string | null, ...given: readonly Level[]) => ({
  initiative,
  groups: group === null ? [] : [group],
  verdicts: new Map(given.map((level, index): [string, Level] => [`S${index + 1}`, level])),
});

test("relaxing the assessment tests moves initiatives and shifts the shares of groups", () => {
  const effect = ruleEffectOf(
    [
      screened("A", "nordic", "pass", "pass", "pass", "pass"),
      screened("B", "southern", "pass", "fail", "fail", "pass"),
      screened("C", "southern", "pass", "pass", "pass", "fail"),
      screened("D", null, "pass", "unclear", "pass", "pass"),
    ],
    inForce,
    relaxed,
  );
  expect(effect.before).toEqual({ mapping: 1, inventory: 2, undecided: 1 });
  expect(effect.after).toEqual({ mapping: 3, inventory: 1 });
  expect(effect.moved).toEqual([
    { initiative: "B", from: "inventory", to: "mapping" },
    { initiative: "D", from: "undecided", to: "mapping" },
  ]);
  expect(effect.groups).toMatchObject([
    {
      group: "nordic",
      before: { numerator: 1, denominator: 1 },
      after: { numerator: 1, denominator: 2, missing: 1 },
    },
    { group: "southern", before: { numerator: 0, denominator: 1 }, after: { numerator: 1, denominator: 2 } },
  ]);
});
