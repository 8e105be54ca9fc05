import { expect, it } from "vitest";
import { suggestProfile } from "./suggest-profile.ts";
import { smallCodebook, smallGazetteer } from "./testing/fixtures.ts";

it("suggests by name, then by content, keeps contacts out and says why", () => {
  const columns = ["ID", "Titel", "Wo", "Felder", "Seite", "E-Mail", "Rest"];
  const rows = [
    {
      cells: {
        ID: "1",
        Titel: "A",
        Wo: "France",
        Felder: "Soins; Training",
        Seite: "https://example.org",
        "E-Mail": "a@example.org",
        Rest: "x",
      },
    },
    {
      cells: {
        ID: "2",
        Titel: "B",
        Wo: "UK",
        Felder: "Care",
        Seite: "http://example.org/b",
        "E-Mail": "b@example.org",
        Rest: "y",
      },
    },
  ];
  const { profile, reasons } = suggestProfile(
    { name: "Liste 1.csv", columns, rows },
    smallCodebook,
    smallGazetteer,
  );
  expect([profile.name, profile.externalId]).toEqual(["liste-1", "ID"]);
  expect(profile.columns.map((rule) => rule.variable ?? (rule.personal ? "personal" : "ignore"))).toEqual([
    "ignore",
    "name",
    "country",
    "area",
    "website",
    "personal",
    "ignore",
  ]);
  expect(profile.columns[3]?.separator).toBe(";");
  expect(reasons[2]).toBe("most cells are countries");
});

const suggested = (columns: readonly string[], ...rows: readonly Readonly<Record<string, string>>[]) =>
  suggestProfile(
    { name: "list.csv", columns, rows: rows.map((cells) => ({ cells })) },
    smallCodebook,
    smallGazetteer,
  ).profile.columns.map((rule) => rule.variable ?? (rule.personal ? "personal" : "ignore"));

it("takes no column by its name whose answers are others than the variable's", () => {
  expect(suggested(["Name", "Area"], { Name: "A", Area: "North" }, { Name: "B", Area: "South" })).toEqual([
    "name",
    "ignore",
  ]);
  expect(suggested(["Name", "Area"], { Name: "A", Area: "Care" }, { Name: "B", Area: "South" })).toEqual([
    "name",
    "area",
  ]);
});

it("takes a column whose name ends in one of the usual names, where none is called so outright", () => {
  expect(suggested(["organization_name", "user name"])).toEqual(["name", "ignore"]);
  expect(suggested(["contact name", "organization_name"])).toEqual(["personal", "name"]);
  expect(suggested(["organization_name", "Title"])).toEqual(["ignore", "name"]);
});

it.each([
  ["contact", "Ada Example"],
  ["Ansprechperson", "Ada Example"],
  ["nominated_by", "Ada Example"],
  ["Nom du contact", "Ada Example"],
  ["Remarks", "ada@private.example"],
  ["Remarks", "+32 477 12 34 56"],
])("keeps a column %s with %s out of the log", (column, cell) => {
  expect(suggested([column], { [column]: cell })).toEqual(["personal"]);
});

it.each([
  ["contact", "https://example.org"],
  ["Remarks", "Write to ada@private.example for more."],
  ["Years", "2014-2016"],
])("does not take a column %s with %s for personal", (column, cell) => {
  expect(suggested([column], { [column]: cell })).not.toContain("personal");
});
