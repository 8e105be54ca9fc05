import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../shared/index.ts";
import { applyProfile } from "./apply-profile.ts";
import { checkProfile } from "./check-profile.ts";
import { checkColumns } from "./columns.ts";
import { aProfile, smallCodebook, smallGazetteer } from "./testing/fixtures.ts";

const read = (cells: Record<string, unknown>, profile = aProfile()) =>
  applyProfile(profile, smallCodebook, smallGazetteer, { row: 7, cells: { Name: "A", ...cells } });
const answerOf = (reading: ReturnType<typeof read>, variable: string) =>
  reading.values.find((value) => value.variable === variable)?.answer;
const codes = (reading: ReturnType<typeof read>) => reading.problems.map(({ code }) => code);

describe("columns", () => {
  it("C18: tells of an unknown column once for the file", () =>
    expect(
      checkColumns(aProfile(), ["Name", "extra"]).filter(({ column }) => column === "extra"),
    ).toMatchObject([{ code: "column-unmapped", severity: "warning" }]));

  it("C19, J10: hostile and read-only column names stay in the raw row and change no object", () => {
    const cells = JSON.parse('{"Name":"A","__proto__":{"x":1},"constructor":"c","releasedAt":"now"}');
    const reading = read(cells);
    expect(Object.keys(reading.raw)).toContain("releasedAt");
    expect(reading.values.map(({ variable }) => variable)).toEqual(["name"]);
    expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
  });

  it("C20: finds headers with other blanks and capitals, and tells", () => {
    expect(
      answerOf(
        applyProfile(aProfile(), smallCodebook, smallGazetteer, { row: 2, cells: { "\u00a0NAME ": "A" } }),
        "name",
      ),
    ).toEqual({ text: { en: "A" } });
    expect(checkColumns(aProfile(), ["\u00a0NAME "]).map(({ code }) => code)).toContain("column-renamed");
  });
});

describe("rows", () => {
  it("C21: trims codes and tells, keeps blanks in texts", () => {
    const reading = read(
      { Name: " A ", Area: "\u00a0Care" },
      aProfile({
        columns: [
          { column: "Name", variable: "name" },
          { column: "Area", variable: "area" },
        ],
      }),
    );
    expect(answerOf(reading, "area")).toEqual({ codes: ["AR-1"] });
    expect(answerOf(reading, "name")).toEqual({ text: { en: " A " } });
    expect([reading.verdict, ...codes(reading)]).toEqual(["repaired", "blanks-trimmed"]);
  });

  it("C27, C28: keeps identifiers as text, and tells of lost digits", () => {
    expect(read({ id: "007" }).externalId).toBe("007");
    expect(codes(read({ id: 2 ** 53 + 2 }))).toEqual(["precision"]);
  });

  it("C30: an unknown code names the codebook's version and near matches; the value is unclear, the row stays", () => {
    const reading = read({ Area: "Trainig" });
    expect(reading.verdict).toBe("repaired");
    expect(answerOf(reading, "area")).toEqual({ missing: "unclear" });
    expect(reading.problems).toMatchObject([
      {
        code: "code-unknown",
        row: 7,
        column: "Area",
        value: "Trainig",
        message: expect.stringContaining("small@1.2.0"),
        hint: expect.stringContaining("Training"),
      },
    ]);
  });

  it("C31: reads answers behind another separator, and tells", () => {
    const reading = read({ Area: "Training, Soins" });
    expect(answerOf(reading, "area")).toEqual({ codes: ["AR-1", "AR-2"] });
    expect(codes(reading)).toEqual(["list-separator"]);
    const countries = read({ Country: "UK / France" });
    expect(answerOf(countries, "country")).toEqual({ codes: ["FR", "UK"] });
    expect(codes(countries)).toEqual(["list-separator"]);
  });

  it("C32: a formula in a code column is no code", () =>
    expect(codes(read({ Area: "=1+1" }))).toEqual(["code-unknown"]));

  it("J11: other types than text are read by their kind or told", () => {
    expect(codes(read({ Name: true }))).toEqual(["type-unexpected", "name-missing"]);
    expect(codes(read({ Area: { a: 1 } }))).toEqual(["type-unexpected"]);
    expect(codes(read({ Area: null, Started: [] }))).toEqual([]);
    expect(answerOf(read({ Started: 2019 }), "start_year")).toEqual({ number: 2019 });
  });

  it("refuses a row without a name", () =>
    expect(read({ Name: " " })).toMatchObject({
      verdict: "refused",
      problems: [{ code: "name-missing", row: 7, column: "Name" }],
    }));

  it("C40: a bad address loses the value and not the row", () =>
    expect(read({ Web: "javascript:alert(1)" })).toMatchObject({
      verdict: "repaired",
      raw: { Web: "javascript:alert(1)" },
    }));

  it("keeps personal cells out of the raw row and the problems", () => {
    const reading = read({ "E-mail": "ann@example.org" });
    expect(canonicalJson([reading.raw, reading.problems, reading.values])).not.toContain("ann@");
    expect(reading.personal).toEqual({ "E-mail": "ann@example.org" });
  });
});

describe("points", () => {
  it("G01: exchanged coordinates are a warning with advice", () => {
    const reading = read({ Country: "FR", lon: 48.86, lat: 2.35 });
    expect(reading).toMatchObject({
      verdict: "accepted",
      problems: [
        { code: "geo-outside-country", severity: "warning", hint: expect.stringContaining("exchanged") },
      ],
    });
  });

  it.each([
    [91, 0],
    ["NaN", 0],
    ["north", 0],
  ])("G02: latitude %s is not taken", (lat, lon) => {
    const reading = read({ lat, lon });
    expect(answerOf(reading, "latitude")).toEqual({ missing: "unclear" });
    expect(["geo-range", "number-invalid"]).toContain(codes(reading)[0]);
  });

  it("G02: empty coordinates give no value", () =>
    expect(answerOf(read({ lat: "", lon: "" }), "latitude")).toBeUndefined());

  it("G07: takes the antimeridian and the pole, warns of 0, 0", () => {
    expect(codes(read({ lat: -16, lon: 180 }))).toEqual([]);
    expect(codes(read({ lat: 90, lon: 0 }))).toEqual([]);
    expect(codes(read({ lat: 0, lon: 0 }))).toEqual(["geo-null-island"]);
  });
});

it("refuses profiles that do not fit the codebook, with near matches", () => {
  const profile = aProfile({
    columns: [
      { column: "a", variable: "nam" },
      { column: "b", variable: "area", values: { x: "AR-9" } },
      { column: "c", variable: "contact" },
    ],
  });
  expect(checkProfile(profile, smallCodebook).map(({ code, path }) => [code, path])).toEqual([
    ["name-unmapped", "columns"],
    ["variable-unknown", "columns.0.variable"],
    ["code-unknown", "columns.1.values.x"],
    ["variable-personal", "columns.2.variable"],
  ]);
});

it("tells once that a profile was written for another codebook, and what to do", () => {
  const columns = [
    { column: "a", variable: "sector" },
    { column: "b", variable: "budget" },
  ];
  const [problem, ...more] = checkProfile(aProfile({ codebook: "other", columns }), smallCodebook);
  expect(problem).toMatchObject({ code: "profile-codebook", value: "other" });
  expect(problem?.hint).toContain("--codebook other");
  expect(more).toEqual([]);
  const fitting = aProfile({ codebook: "other", columns: [{ column: "a", variable: "name" }] });
  expect(checkProfile(fitting, smallCodebook)).toEqual([]);
});

it("reads any cells without throwing, and its result can always be stored", () => {
  const columns = ["Name", "Area", "Country", "Web", "Started", "lon", "lat", "id", "E-mail"];
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...columns), fc.anything({ withDate: true })), (cells) => {
      const reading = applyProfile(aProfile(), smallCodebook, smallGazetteer, { row: 2, cells });
      canonicalJson(reading.raw);
      canonicalJson(reading.values);
      expect(reading.verdict === "refused").toBe(
        reading.problems.some(({ severity }) => severity === "refused"),
      );
    }),
  );
});
