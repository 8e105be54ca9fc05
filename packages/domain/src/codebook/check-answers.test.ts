import { describe, expect, it } from "vitest";
import type { Answer } from "./answer.ts";
import { checkAnswers } from "./check-answers.ts";
import { aCodebook, anEntry, partnershipEntries } from "./testing/fixtures.ts";

const codebook = aCodebook(
  [
    ...partnershipEntries,
    anEntry("level", "ordinal"),
    anEntry("tags", "multiple"),
    anEntry("countries", "country", { several: true }),
    anEntry("country", "country"),
    anEntry("share", "number", { minimum: 0, maximum: 100 }),
    anEntry("start", "year", { minimum: 1900 }),
    anEntry("seen", "date"),
    anEntry("open", "boolean"),
    anEntry("title", "text"),
  ],
  {
    rules: [
      {
        code: "alone",
        severity: "warning",
        when: [{ variable: "partnership", anyOf: ["NONE"] }],
        expect: [{ variable: "level", anyOf: ["A"] }],
        message: { en: "Alone, yet not A.", fr: "Seul." },
      },
      {
        code: "young",
        severity: "error",
        when: [{ variable: "start", atLeast: 2000 }],
        expect: [
          { variable: "share", atMost: 50 },
          { variable: "level", noneOf: ["B"] },
        ],
        message: { en: "Young ones are small." },
      },
    ],
  },
);

const check = (answers: Readonly<Record<string, Answer>>) =>
  checkAnswers(codebook, new Map(Object.entries(answers)));
const told = (answers: Readonly<Record<string, Answer>>) =>
  check(answers).map(({ code, variables, value }) => [code, ...variables, value].join(" "));

describe("an answer", () => {
  it.each<[string, Readonly<Record<string, Answer>>, readonly string[]]>([
    ["has the form of its kind", { level: { number: 1 } }, ["answer-kind level number"]],
    ["is one where one is allowed", { level: { codes: ["A", "B"] } }, ["answers-several level A, B"]],
    [
      "may be several where several are",
      { tags: { codes: ["B", "A"] }, countries: { codes: ["NL", "BE"] } },
      [],
    ],
    ["has each code once", { tags: { codes: ["A", "A"] } }, ["code-repeated tags A"]],
    ["is a category of its variable", { tags: { codes: ["A", "a"] } }, ["code-unknown tags a"]],
    ["is yes or no", { open: { codes: ["true"] } }, ["code-unknown open true"]],
    ["is a country as the EU writes it", { country: { codes: ["GR"] } }, ["code-unknown country GR"]],
    ["keeps within bounds", { share: { number: 101 } }, ["number-out-of-range share 101"]],
    [
      "is a whole year within bounds",
      { start: { number: 20.5 } },
      ["year-invalid start 20.5", "number-out-of-range start 20.5"],
    ],
    ["is a day that was", { seen: { date: "2019-02-29" } }, ["date-invalid seen 2019-02-29"]],
    ["may be as exact as known", { seen: { date: "2019-05" } }, []],
    ["may be missing", { share: { missing: "unclear" } }, []],
    ["is of a variable that is there", { levels: { codes: ["A"] } }, ["variable-unknown levels levels"]],
  ])("%s", (_, answers, findings) => {
    expect(told(answers)).toEqual(findings);
  });

  it("is told with the way out", () => {
    expect(check({ country: { codes: ["GR"] } })).toEqual([
      {
        about: "answer",
        code: "code-unknown",
        severity: "error",
        variables: ["country"],
        message: { en: '"GR" is no code of the variable country.' },
        hint: "The EU country authority table writes EL.",
        value: "GR",
      },
    ]);
  });
});

describe("a consistency rule", () => {
  const alone: Readonly<Record<string, Answer>> = {
    lead: { codes: ["PUB"] },
    partners: { missing: "not-applicable" },
  };

  it("judges derived answers and tells its message in every language", () => {
    expect(check({ ...alone, level: { codes: ["B"] } })).toEqual([
      {
        about: "rule",
        code: "alone",
        severity: "warning",
        variables: ["partnership", "level"],
        message: { en: "Alone, yet not A.", fr: "Seul." },
      },
    ]);
    expect(told({ ...alone, level: { codes: ["A"] } })).toEqual([]);
  });

  it("does not judge what is missing", () => {
    expect(told({ ...alone, level: { missing: "not-reported" } })).toEqual([]);
    expect(told({ level: { codes: ["B"] }, share: { number: 60 } })).toEqual([]);
  });

  it("expects all of what can be judged", () => {
    expect(told({ start: { number: 2001 }, share: { number: 60 } })).toEqual(["young start share level "]);
    expect(told({ start: { number: 2001 }, share: { number: 50 }, level: { codes: ["A"] } })).toEqual([]);
  });
});
