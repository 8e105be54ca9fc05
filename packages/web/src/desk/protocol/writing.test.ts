import { iesiProtocol, protocol } from "@mapwright/domain";
import { describe, expect, it } from "vitest";
import { demandsOf, isPlain } from "./demands.ts";
import { asWritten, blankProtocol, newCriterion, withText } from "./writing.ts";

const { rule } = iesiProtocol;
if (rule === undefined) throw new Error("The protocol of IESI has a rule.");

describe("a protocol being written", () => {
  it("is the same again when nothing was changed", () => {
    expect(asWritten(iesiProtocol, demandsOf(rule))).toEqual(iesiProtocol);
  });

  it("leaves out what nobody wrote, and can be kept", () => {
    const criteria = [
      { ...newCriterion([]), label: { en: "Is it social?" }, test: {}, levels: { pass: {} }, examples: [""] },
    ];
    const written = asWritten(
      { ...blankProtocol, question: { en: "What works?" }, criteria },
      { S1: "pass", S9: "pass" },
    );
    expect(written).toEqual({
      question: { en: "What works?" },
      codersPerItem: 2,
      criteria: [{ code: "S1", label: { en: "Is it social?" } }],
      rule: {
        outcomes: [{ stage: "mapping", when: { all: [{ criterion: "S1", atLeast: "pass" }] } }],
        otherwise: "inventory",
      },
    });
    expect(protocol.safeParse(written).success).toBe(true);
  });

  it("is no protocol while nothing is demanded of any criterion that is there", () => {
    expect(asWritten(iesiProtocol, { S1: "none" })).toBeNull();
    expect(asWritten(iesiProtocol, { S9: "pass" })).toBeNull();
  });

  it("keeps a rule that is more than a list of demands", () => {
    const own = {
      ...rule,
      outcomes: [{ stage: "mapping" as const, when: { not: { criterion: "S1", atLeast: "pass" as const } } }],
    };
    expect(isPlain(rule)).toBe(true);
    expect(isPlain(own)).toBe(false);
    expect(asWritten({ ...iesiProtocol, rule: own }, { S2: "pass" })?.rule).toEqual(own);
  });

  it("gives a criterion a code that none of the others has, and keeps the texts of other languages", () => {
    expect(
      newCriterion([
        { code: "S1", label: {} },
        { code: "S3", label: {} },
      ]).code,
    ).toBe("S4");
    expect(newCriterion([{ code: "S2", label: {} }]).code).toBe("S3");
    expect(withText({ en: "One", fr: "Un" }, "fr", "Une")).toEqual({ en: "One", fr: "Une" });
    expect(withText({ en: "One", fr: "Un" }, "fr", "")).toEqual({ en: "One" });
  });
});
