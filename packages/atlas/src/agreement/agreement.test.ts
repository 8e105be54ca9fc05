import { ProblemError } from "@mapwright/domain";
import { describe, expect, test } from "vitest";
import { type Agreement, agreementOf } from "./agreement.ts";
import { alphaBandOf, bandOf } from "./band.ts";
import { agreementBy, agreementByPair, agreementByWeek } from "./breakdown.ts";
import { alphaByCode } from "./by-code.ts";
import type { Choice, Coding, Scale } from "./coding.ts";
import { confusionsOf, contingencies } from "./confusions.ts";
import sets from "./golden/golden-07-sets-30x3.json" with { type: "json" };
import { isoWeekOf } from "./iso-week.ts";
import { ratingTableOf } from "./rating-table.ts";
import { toDiscuss } from "./to-discuss.ts";

/** Codings of units 1, 2, ...: one string a unit, one letter a coder, a dot where a vote is missing. */
function codingsOf(...units: readonly string[]): Coding[] {
  return units.flatMap((votes, unit) =>
    [...votes].flatMap((value, place) =>
      value === "." ? [] : [{ unit: `${unit + 1}`, coder: "abcdef"[place] ?? "", value }],
    ),
  );
}

function reasons(agreement: Agreement): Record<string, string> {
  const { percent, cohen, weighted, fleiss, alpha, ac1, ac2 } = agreement;
  return Object.fromEntries(
    Object.entries({ percent, cohen, weighted, fleiss, alpha, ac1, ac2 }).flatMap(([name, measure]) =>
      measure.value === null ? [[name, measure.reason]] : [],
    ),
  );
}

describe("a measure that does not apply says why", () => {
  test.each<[string, Coding[], Scale, Record<string, string>]>([
    [
      "nominal values of three coders",
      codingsOf("xyx", "yyx"),
      { level: "nominal" },
      { cohen: "not-two-coders", weighted: "values-without-order", ac2: "values-without-order" },
    ],
    ["ordered values of two coders", codingsOf("12", "11", "22"), { level: "ordinal" }, {}],
    [
      "one value throughout",
      codingsOf("xx", "xx"),
      { level: "nominal" },
      {
        cohen: "no-variation",
        weighted: "values-without-order",
        fleiss: "no-variation",
        alpha: "no-variation",
        ac2: "values-without-order",
      },
    ],
    [
      "units with one vote each",
      codingsOf("x.", ".y"),
      { level: "ordinal", order: ["x", "y"] },
      Object.fromEntries(
        ["percent", "cohen", "weighted", "fleiss", "alpha", "ac1", "ac2"].map((name) => [
          name,
          "no-unit-with-two-votes",
        ]),
      ),
    ],
    [
      "sets",
      codingsOf("xy", "xx"),
      { level: "set" },
      Object.fromEntries(
        ["cohen", "weighted", "fleiss", "ac1", "ac2"].map((name) => [name, "sets-of-codes"]),
      ),
    ],
  ])("for %s", (_, codings, scale, expected) => {
    expect(reasons(agreementOf(codings, scale))).toEqual(expected);
  });

  test("and AC1 is 1 where all chose one value throughout", () => {
    expect(agreementOf(codingsOf("xx", "xx"), { level: "nominal" }).ac1).toMatchObject({
      value: 1,
      low: 1,
      high: 1,
    });
  });
});

test("high agreement on a rare category gives a low kappa and a high AC1, as published", () => {
  const codings = codingsOf(...Array(118).fill("yy"), ...Array(5).fill("yn"), ...Array(2).fill("ny"));
  const { cohen, ac1 } = agreementOf(codings, { level: "nominal" });
  expect(cohen.value).toBeCloseTo(-0.0234, 4);
  expect(ac1.value).toBeCloseTo(0.9408, 4);
});

test("counts units, those compared, coders and votes", () => {
  expect(agreementOf(codingsOf("xx.", "x..", "yxy"), { level: "nominal" })).toMatchObject({
    units: 3,
    compared: 2,
    coders: 3,
    votes: 6,
  });
});

test("numbers without an order stand in theirs, and words in the one given", () => {
  const labels = (values: string, scale: Scale) =>
    ratingTableOf(
      values.split(" ").map((value, i) => ({ unit: `${i}`, coder: "a", value })),
      scale,
    ).categories.map(({ label, position }) => `${label} ${position}`);
  expect(labels("10 9 2", { level: "ordinal" })).toEqual(["2 0", "9 1", "10 2"]);
  expect(labels("low high", { level: "ordinal", order: ["low", "middle", "high"] })).toEqual([
    "low 0",
    "middle 1",
    "high 2",
  ]);
});

test("a category that nobody chose counts when the order names it", () => {
  const codings = codingsOf("ab", "aa", "bb", "ab");
  const two = agreementOf(codings, { level: "nominal", order: ["a", "b"] }).ac1.value ?? 0;
  const three = agreementOf(codings, { level: "nominal", order: ["a", "b", "c"] }).ac1.value ?? 0;
  expect(three).toBeGreaterThan(two);
});

describe("refuses", () => {
  const refusal = (codings: readonly Coding[], scale: Scale) => {
    try {
      return ratingTableOf(codings, scale).categories.map(({ label }) => label);
    } catch (error) {
      if (error instanceof ProblemError) return error.problems[0]?.code;
      throw error;
    }
  };
  const one = (value: Choice): Coding[] => [{ unit: "1", coder: "a", value }];

  test("two votes of a coder on a unit", () => {
    expect(refusal([...one("x"), ...one("x")], { level: "nominal" })).toBe("coded-twice");
  });
  test("a value outside the order", () => {
    expect(refusal(one("hihg"), { level: "ordinal", order: ["low", "high"] })).toBe("value-outside-order");
    expect(refusal(one(["a", "b"]), { level: "set", order: ["a"] })).toBe("value-outside-order");
  });
  test("ordered words without an order", () => {
    expect(refusal(one("low"), { level: "ordinal" })).toBe("order-needed");
  });
  test("what is no number", () => {
    for (const text of ["", "1,5", "0x10", "Infinity", "1e999", "five"])
      expect(refusal(one(text), { level: "interval" })).toBe("value-not-a-number");
    expect(refusal(one("-1"), { level: "ratio" })).toBe("value-negative");
    expect(refusal(one("1"), { level: "interval", order: ["1", "two"] })).toBe("value-not-a-number");
  });
  test("but takes a number however it is written", () => {
    const written = ["1", "1.0", "+1", "1e0"].map((value, i) => ({ unit: `${i}`, coder: "a", value }));
    expect(refusal(written, { level: "interval" })).toEqual(["1"]);
    expect(refusal(written, { level: "ordinal" })).toEqual(["1"]);
  });
});

describe("who confuses what with what", () => {
  const table = ratingTableOf(codingsOf("xyx", "yyx", "xz.", "zzz"), { level: "nominal" });

  test("counts pairs of votes that differ, most first, with their units", () => {
    expect(confusionsOf(table)).toEqual([
      { between: ["x", "y"], count: 4, units: ["1", "2"] },
      { between: ["x", "z"], count: 1, units: ["3"] },
    ]);
  });

  test("has a table for each pair of coders", () => {
    expect(contingencies(table)[0]).toEqual({
      coders: ["a", "b"],
      categories: ["x", "y", "z"],
      counts: [
        [0, 1, 1],
        [0, 1, 0],
        [0, 0, 1],
      ],
      units: 4,
    });
    expect(contingencies(table).map(({ coders }) => coders.join(""))).toEqual(["ab", "ac", "bc"]);
  });

  test("sets codes of one coder against those of the other, or against none", () => {
    const chosen = (coder: string, unit: string, value: string[]) => ({ coder, unit, value });
    const codings = [
      chosen("a", "1", ["care", "work"]),
      chosen("b", "1", ["care", "home"]),
      chosen("a", "2", ["care"]),
      chosen("b", "2", []),
    ];
    expect(confusionsOf(ratingTableOf(codings, { level: "set" }))).toEqual([
      { between: ["care", null], count: 1, units: ["2"] },
      { between: ["home", "work"], count: 1, units: ["1"] },
    ]);
  });
});

describe("what to discuss", () => {
  test("has the widest disagreement first and leaves agreed units out", () => {
    const found = toDiscuss(ratingTableOf(codingsOf("11", "12", "13", "3.", "23"), { level: "interval" }));
    expect(found.map(({ unit, disagreement }) => [unit, disagreement])).toEqual([
      ["3", 1],
      ["2", 0.25],
      ["5", 0.25],
    ]);
    expect(found[0]?.votes).toEqual([
      { coder: "a", chosen: "1" },
      { coder: "b", chosen: "3" },
    ]);
  });

  test("counts votes between at the ordinal level, and shares of differing pairs at the nominal", () => {
    expect(toDiscuss(ratingTableOf(codingsOf("xxy", "xyz"), { level: "nominal" }))).toMatchObject([
      { unit: "2", disagreement: 1 },
      { unit: "1", disagreement: 2 / 3 },
    ]);
    const ordinal = toDiscuss(ratingTableOf(codingsOf("12", "22", "13"), { level: "ordinal" }));
    expect(ordinal.map(({ unit }) => unit)).toEqual(["3", "1"]);
  });
});

describe("a breakdown", () => {
  test("by variable measures each alone", () => {
    const codings = [
      ...codingsOf("xx", "yy").map((coding) => ({ ...coding, variable: "level" })),
      ...codingsOf("12", "21").map((coding) => ({ ...coding, variable: "stage" })),
    ];
    const parts = agreementBy(
      codings,
      ({ variable }) => variable,
      (variable) => ({ level: variable === "stage" ? "ordinal" : "nominal" }),
    );
    expect(parts.map(({ of, agreement }) => [of, agreement.percent.value])).toEqual([
      ["level", 1],
      ["stage", 0],
    ]);
  });

  test("by pair takes the units both coded, and Cohen's kappa applies", () => {
    const parts = agreementByPair(codingsOf("xx.", "yy.", "xyx", "..y"), { level: "nominal" });
    expect(parts.map(({ of, agreement }) => [of.join(""), agreement.units, agreement.cohen.value])).toEqual([
      ["ab", 3, expect.closeTo(0.4, 9)],
      ["ac", 1, null],
      ["bc", 1, 0],
    ]);
  });

  test("by week counts a unit when its last vote has come", () => {
    const at = ["2026-11-20", "2026-11-27T10:00:00Z", "2026-11-19", "2026-11-20"];
    const codings = codingsOf("xy", "xx").map((coding, i) => ({ ...coding, at: at[i] ?? "" }));
    const parts = agreementByWeek(codings, { level: "nominal" });
    expect(parts.map(({ of, agreement }) => [of, agreement.percent.value])).toEqual([
      ["2026-W47", 1],
      ["2026-W48", 0],
    ]);
  });

  test("by code finds the published alpha of each", () => {
    const codings = sets.ratings.flatMap((votes, unit) =>
      votes.map((value, coder) => ({ unit: `${unit}`, coder: `${coder}`, value })),
    );
    const golden = sets.expected.find(({ stat }) => stat.endsWith("per_category_binary"))?.value;
    const found = alphaByCode(ratingTableOf(codings, { level: "set" }), { resamples: 1 });
    expect(Object.fromEntries(found.map(({ code, alpha }) => [code, alpha.value?.toFixed(9)]))).toEqual(
      Object.fromEntries(Object.entries(golden ?? {}).map(([code, value]) => [code, value.toFixed(9)])),
    );
  });
});

test("names the weeks around New Year as ISO 8601 does", () => {
  expect(["2025-12-28", "2025-12-29", "2026-01-04", "2026-01-05", "2027-01-01"].map(isoWeekOf)).toEqual([
    "2025-W52",
    "2026-W01",
    "2026-W01",
    "2026-W02",
    "2026-W53",
  ]);
  expect(() => isoWeekOf("soon")).toThrow("soon");
});

test("bands change where Landis and Koch, and Krippendorff, draw the lines", () => {
  expect([-0.1, 0, 0.2, 0.21, 0.4, 0.6, 0.8, 0.81].map(bandOf)).toEqual([
    "poor",
    "slight",
    "slight",
    "fair",
    "fair",
    "moderate",
    "substantial",
    "almost-perfect",
  ]);
  expect([0.666, 0.667, 0.8].map(alphaBandOf)).toEqual(["unreliable", "tentative", "firm"]);
});
