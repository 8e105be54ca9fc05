import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Level, levels } from "./criterion.ts";
import { criteriaOf, decide, decisionRule, type RuleCondition } from "./decision-rule.ts";
import { iesiProtocol } from "./iesi-protocol.ts";
import { protocol } from "./schema.ts";

const rule = iesiProtocol.rule ?? { outcomes: [], otherwise: "inventory" as const };
const verdicts = (...given: readonly Level[]) =>
  new Map(given.map((level, index): [string, Level] => [`S${index + 1}`, level]));

describe("the decision rule of IESI", () => {
  test("is a protocol that can be written, and asks for its four criteria", () => {
    expect(protocol.parse(iesiProtocol)).toEqual(iesiProtocol);
    expect(criteriaOf(rule)).toEqual(["S1", "S2", "S3", "S4"]);
  });

  test.each([
    [["pass", "pass", "pass", "pass"], { stage: "mapping", stoppedBy: [] }],
    [["partial", "partial", "pass", "pass"], { stage: "mapping", stoppedBy: [] }],
    [["pass", "pass", "partial", "pass"], { stage: "inventory", stoppedBy: ["S3"] }],
    [["fail", "pass", "fail", "unclear"], { stage: "inventory", stoppedBy: ["S1", "S3"] }],
    [["pass", "unclear", "pass", "pass"], { stage: "undecided", needs: ["S2"] }],
    [["pass", "unclear", "pass"], { stage: "undecided", needs: ["S2", "S4"] }],
  ] as const)("reads %j", (given, decision) => {
    expect(decide(rule, verdicts(...given))).toEqual(decision);
  });
});

const level = fc.constantFrom(...levels);
const condition: fc.Arbitrary<RuleCondition> = fc.letrec<{ of: RuleCondition }>((tie) => ({
  of: fc.oneof(
    { maxDepth: 3, depthIdentifier: "rule" },
    fc.record({ criterion: fc.constantFrom("S1", "S2", "S3"), atLeast: fc.constantFrom("pass", "partial") }),
    fc.record({ all: fc.array(tie("of"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("of"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie("of") }),
  ),
})).of;

test("what is decided stays decided, however the unclear verdicts turn out", () => {
  fc.assert(
    fc.property(
      condition,
      fc.tuple(level, level, level),
      fc.tuple(...[0, 1, 2].map(() => fc.constantFrom<Level>("pass", "partial", "fail"))),
      (when, given, found) => {
        const some = { outcomes: [{ stage: "mapping" as const, when }], otherwise: "inventory" as const };
        const before = decide(some, verdicts(...given)).stage;
        const after = decide(
          some,
          verdicts(...given.map((one, i) => (one === "unclear" ? (found[i] ?? one) : one))),
        ).stage;
        expect(after).not.toBe("undecided");
        if (before !== "undecided") expect(after).toBe(before);
      },
    ),
  );
});

test("a rule nests three deep and no deeper", () => {
  const leaf = { criterion: "S1", atLeast: "pass" } as const;
  const three = {
    outcomes: [{ stage: "mapping", when: { all: [{ any: [{ not: leaf }] }] } }],
    otherwise: "inventory",
  };
  expect(decisionRule.safeParse(three).success).toBe(true);
  const four = { ...three, outcomes: [{ stage: "mapping", when: { not: three.outcomes[0]?.when } }] };
  expect(decisionRule.safeParse(four).success).toBe(false);
});
