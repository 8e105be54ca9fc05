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
