import { expect, it } from "vitest";
import type { Problem } from "../shared/index.ts";
import { checkColumns } from "./columns.ts";
import { suggestProfile } from "./suggest-profile.ts";
import { aVariable, smallCodebook, smallGazetteer } from "./testing/fixtures.ts";

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

/** The rule that is suggested for a column with these cells. */
const ruleFor = (column: string, ...cells: readonly string[]) =>
  suggestProfile(
    {
      name: "list.csv",
      columns: ["Name", column],
      rows: cells.map((cell) => ({ cells: { [column]: cell } })),
    },
    smallCodebook,
    smallGazetteer,
  ).profile.columns[1];

it("names every sign that stands between answers that are known, and none inside of one", () => {
  expect(ruleFor("Country", "FR, UK", "FR;EL")).toMatchObject({ variable: "country", separator: [";", ","] });
  expect(ruleFor("Country", "FR", "Atlantis, Lost")).not.toHaveProperty("separator");
  expect(ruleFor("Fields", "Care / Training", "Soins")).toMatchObject({ variable: "area", separator: "/" });
});

it("knows columns in five languages, in the plural and by the tags of RIS", () => {
  expect(suggested(["Titolo", "Páginas web", "Pays", "Año de inicio"])).toEqual([
    "name",
    "website",
    "country",
    "start_year",
  ]);
  expect(suggested(["TY", "TI", "PY", "UR"])).toEqual(["ignore", "name", "start_year", "website"]);
  expect(suggested(["Name", "Areas"], { Name: "A", Areas: "Care" })).toEqual(["name", "area"]);
});

it("takes the first column that tells the rows apart in words, where none is called a name", () => {
  const rows = [
    { "No.": "1", Kind: "Pilot project", Vorhaben: "Good neighbours" },
    { "No.": "2", Kind: "Pilot project", Vorhaben: "A kitchen for all" },
  ];
  expect(suggested(["No.", "Kind", "Vorhaben"], ...rows)).toEqual(["ignore", "ignore", "name"]);
  expect(suggested(["A1", "B2"], { A1: "1", B2: "2" })).toEqual(["ignore", "ignore"]);
});

it("takes no column of numbers for the categories whose codes they happen to be", () => {
  const scale = aVariable("scale", "ordinal", {
    categories: ["1", "2"].map((code) => ({ code, label: { en: code } })),
  });
  const codebook = { ...smallCodebook, variables: [...smallCodebook.variables, scale] };
  const file = { name: "list.csv", columns: ["Name", "Rooms"], rows: [{ cells: { Name: "A", Rooms: "2" } }] };
  expect(suggestProfile(file, codebook, smallGazetteer).profile.columns[1]).toHaveProperty("ignore");
});

it("names the sign before decimals only where the numbers show it", () => {
  const decimal = (column: string, ...cells: readonly string[]) => ruleFor(column, ...cells)?.decimal;
  expect(decimal("Budget", "1.234,56", "12")).toBe(",");
  expect(decimal("Budget", "1,234", "5,000.25")).toBe(".");
  expect(decimal("Budget", "12", "1500")).toBe(".");
  expect(decimal("Budget", "1,234", "12,500")).toBeUndefined();
  expect(decimal("Budget", "1.234,56", "1,234.56")).toBeUndefined();
  expect(decimal("Latitude", "48,856", "52,37")).toBe(",");
  expect(decimal("Latitude", "48.856")).toBe(".");
});

it("refuses a file of which nothing could be read with what is wrong with it", () => {
  const broken = { code: "bib-syntax", message: "The entry in line 1 is not closed." };
  const suggesting = (problems: readonly Problem[]) => () =>
    suggestProfile({ name: "a.bib", columns: [], rows: [], problems }, smallCodebook, smallGazetteer);
  expect(suggesting([broken])).toThrow(broken.message);
  expect(suggesting([])).toThrow("none of its records holds anything");
});

it("says once which columns no variable was found for, and leaves the identifier out of it", () => {
  const columns = ["ID", "Name", "Rooms", "Colour"];
  const { profile } = suggestProfile({ name: "a.csv", columns, rows: [] }, smallCodebook, smallGazetteer);
  const [problem, ...more] = checkColumns(profile, columns);
  expect(problem).toMatchObject({ code: "column-unmapped", severity: "warning" });
  expect(problem?.message).toContain('2 columns: "Rooms", "Colour"');
  expect(more).toEqual([]);
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
