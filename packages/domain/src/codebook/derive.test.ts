import { describe, expect, it } from "vitest";
import type { Answer } from "./answer.ts";
import { deriveValues } from "./derive.ts";
import type { VariableEntry } from "./schema.ts";
import { aCategory, aCodebook, anEntry, clusterEntries, partnershipEntries } from "./testing/fixtures.ts";

function derived(
  variables: readonly VariableEntry[],
  answers: Readonly<Record<string, Answer>>,
  referenceDate?: string,
): Readonly<Record<string, Answer>> {
  const context = referenceDate === undefined ? {} : { referenceDate };
  return Object.fromEntries(deriveValues(aCodebook(variables), new Map(Object.entries(answers)), context));
}

describe("a dated lookup", () => {
  const cluster = (
    on: string | undefined,
    answers: Readonly<Record<string, Answer>>,
    referenceDate?: string,
  ) => derived(clusterEntries(on), answers, referenceDate)["cluster"];
  const uk: Answer = { codes: ["UK"] };

  it.each([
    ["2016-12-31", "AS"],
    ["2020-01-31", "AS"],
    ["2020-02-01", "AS-X"],
  ])("puts the UK on %s into %s", (date, category) => {
    expect(cluster(date, { country: uk })).toEqual({ codes: [category] });
    expect(cluster(undefined, { country: uk }, date)).toEqual({ codes: [category] });
  });

  it("takes a year as its first day", () => {
    expect(cluster("start", { country: uk, start: { number: 2020 } })).toEqual({ codes: ["AS"] });
    expect(cluster("start", { country: uk, start: { number: 2021 } })).toEqual({ codes: ["AS-X"] });
  });

  it("passes on why the date is missing, but only where entries have dates", () => {
    const start: Answer = { missing: "not-reported" };
    expect(cluster("start", { country: uk, start })).toEqual({ missing: "not-reported" });
    expect(cluster("start", { country: { codes: ["SE"] }, start })).toEqual({ codes: ["NO"] });
    expect(cluster(undefined, { country: uk })).toEqual({ missing: "not-yet-coded" });
  });

  it("gives what no entry names `otherwise`", () => {
    expect(cluster("2016-12-31", { country: { codes: ["BR"] } })).toEqual({ codes: ["OT"] });
  });
});

describe("a lookup from several codes", () => {
  const entries = (kind: "single" | "multiple", dominant: boolean): readonly VariableEntry[] => [
    anEntry("area", "multiple", {
      dominant,
      categories: ["A", "B", "C", "D"].map((code) => aCategory(code)),
    }),
    anEntry("group", kind, {
      categories: [aCategory("X"), aCategory("Y")],
      derive: {
        rule: "lookup",
        from: "area",
        entries: [
          { codes: ["A"], category: "Y" },
          { codes: ["B", "C"], category: "X" },
        ],
      },
    }),
  ];
  const group = (kind: "single" | "multiple", dominant: boolean, ...codes: string[]) =>
    derived(entries(kind, dominant), { area: { codes } })["group"];

  it("follows the dominant one where there is one", () => {
    expect(group("single", true, "B", "A")).toEqual({ codes: ["X"] });
  });
  it("is unclear where they lead to different categories", () => {
    expect(group("single", false, "A", "B")).toEqual({ missing: "unclear" });
    expect(group("single", false, "B", "C")).toEqual({ codes: ["X"] });
  });
  it("gives all of them, in codebook order, to a variable that takes several", () => {
    expect(group("multiple", false, "A", "C", "D")).toEqual({ codes: ["X", "Y"] });
    expect(group("multiple", false, "D")).toEqual({ missing: "unclear" });
  });
});

describe("a partnership type", () => {
  const partnership = (lead: Answer, partners?: Answer) =>
    derived(partnershipEntries, partners === undefined ? { lead } : { lead, partners })["partnership"];
  const pub: Answer = { codes: ["PUB"] };

  it.each([
    [["THIRD"], ["PUB", "PRIV"], "ALL"],
    [["THIRD"], ["PUB"], "PUB-THIRD"],
    [["PUB"], ["PUB"], "PUB-PUB"],
  ])("of lead %j and partners %j is %s", (lead, partners, type) => {
    expect(partnership({ codes: lead }, { codes: partners })).toEqual({ codes: [type] });
  });

  it("is none where partners do not apply, and missing like them otherwise", () => {
    expect(partnership(pub, { missing: "not-applicable" })).toEqual({ codes: ["NONE"] });
    expect(partnership(pub, { missing: "not-reported" })).toEqual({ missing: "not-reported" });
    expect(partnership({ missing: "unclear" }, { missing: "not-applicable" })).toEqual({
      missing: "unclear",
    });
    expect(partnership(pub)).toEqual({ missing: "not-yet-coded" });
  });

  it("is unclear where no entry fits", () => {
    expect(partnership({ codes: ["PRIV"] }, { codes: ["PRIV"] })).toEqual({ missing: "unclear" });
  });
});

describe("derived answers", () => {
  const chain: readonly VariableEntry[] = [
    anEntry("late", "boolean", { derive: { rule: "at-least", from: "count", threshold: 2 } }),
    anEntry("count", "number", { derive: { rule: "count", from: "area" } }),
    anEntry("area", "multiple"),
    anEntry("after", "boolean", { derive: { rule: "after", from: "founded", year: 2010 } }),
    anEntry("founded", "date"),
    anEntry("any", "boolean", { derive: { rule: "any-of", from: "area", codes: ["B"] } }),
    anEntry("partners", "organisations"),
    anEntry("partner_count", "number", { derive: { rule: "count", from: "partners" } }),
  ];

  it("follow from each other in any order", () => {
    expect(
      derived(chain, {
        area: { codes: ["A", "B"] },
        founded: { date: "2010-12" },
        partners: {
          organisations: [
            { organisation: "o1", role: "funder" },
            { organisation: "o1", role: "evaluator" },
          ],
        },
      }),
    ).toEqual({
      count: { number: 2 },
      late: { codes: ["yes"] },
      after: { codes: ["no"] },
      any: { codes: ["yes"] },
      partner_count: { number: 1 },
    });
  });

  it("are missing for the reason their source is", () => {
    const answers = derived(chain, { area: { missing: "not-applicable" } });
    expect([answers["late"], answers["any"], answers["after"]]).toEqual([
      { missing: "not-applicable" },
      { missing: "not-applicable" },
      { missing: "not-yet-coded" },
    ]);
  });

  it("leave an answer that was given, and others follow from it", () => {
    const answers = derived(chain, {
      area: { codes: ["A"] },
      count: { number: 3 },
      any: { missing: "not-yet-coded" },
    });
    expect([answers["count"], answers["late"], answers["any"]]).toEqual([
      undefined,
      { codes: ["yes"] },
      { codes: ["no"] },
    ]);
  });

  it("never go wrong on answers of another form", () => {
    expect(derived(chain, { area: { number: 1 }, founded: { codes: ["A"] } })).toMatchObject({
      count: { missing: "unclear" },
      after: { missing: "unclear" },
    });
  });
});
