import { type Profile, profileFile } from "@mapwright/domain";
import { describe, expect, it } from "vitest";
import { separatorsAmong, usedAs, withUse } from "./column-use.ts";

const profile: Profile = profileFile.parse({
  format: "mapwright-profile/1",
  name: "list",
  title: { en: "A list" },
  source: { code: "list", title: { en: "A list" } },
  language: "en",
  externalId: "No",
  columns: [
    { column: "No", ignore: "The identifier of the row." },
    { column: "Name", variable: "name", required: true },
    { column: "Where", variable: "country", separator: [";", "|"], values: { Holland: "NL" } },
    { columns: ["Street", "Town"], variable: "place", combine: "join" },
    { column: "Mail", personal: true },
  ],
  organisations: [{ variable: "lead", role: "lead", name: "Led by", country: { column: "Led from" } }],
});

describe("what becomes of a column", () => {
  it("is told in a word, also where the profile reads it in a way of its own", () => {
    expect(["Name", "Where", "Mail", "No", "Else"].map((column) => usedAs(profile, column))).toEqual([
      { use: "variable", variable: "name", separators: [] },
      { use: "variable", variable: "country", separators: [";", "|"] },
      { use: "personal" },
      { use: "left-out" },
      { use: "left-out" },
    ]);
    expect(["Street", "Led by", "Led from"].map((column) => usedAs(profile, column).use)).toEqual([
      "other",
      "other",
      "other",
    ]);
  });

  it("changes, and the rest of its rule stays where it answers the same", () => {
    const use = { use: "variable", variable: "country", separators: [","] } as const;
    expect(withUse(profile, "Where", use).columns[2]).toEqual({
      column: "Where",
      variable: "country",
      separator: ",",
      values: { Holland: "NL" },
    });
    const other = withUse(profile, "Where", { use: "variable", variable: "region", separators: [] });
    expect(other.columns[2]).toEqual({ column: "Where", variable: "region" });
  });

  it("takes a variable from the column that answered it before", () => {
    const changed = withUse(profile, "Title", { use: "variable", variable: "name", separators: [] });
    expect(usedAs(changed, "Title")).toMatchObject({ variable: "name" });
    expect(usedAs(changed, "Name")).toEqual({ use: "left-out" });
    expect(profileFile.safeParse(changed).success).toBe(true);
  });

  it("can always be undone, and every change leaves a profile that can be kept", () => {
    for (const use of [{ use: "left-out" }, { use: "personal" }] as const) {
      const changed = withUse(profile, "Name", use);
      expect(usedAs(changed, "Name")).toEqual(use);
      expect(profileFile.safeParse(changed).success).toBe(true);
    }
  });
});

it("finds the signs between answers, and leaves the comma to people", () => {
  expect(separatorsAmong(["India;Chile", "Smith, John", "a|b"])).toEqual([";", "|"]);
  expect(separatorsAmong(["Smith, John"])).toEqual([]);
});
