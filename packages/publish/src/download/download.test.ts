import { check } from "@placemarkio/check-geojson";
import jsonld from "jsonld";
import { describe, expect, test } from "vitest";
import { aRelease, awkwardTexts } from "../testing/a-release.ts";
import { csvMetadata } from "./csv-metadata.ts";
import { type ExtractRequest, extractName, extractOf } from "./extract.ts";
import { extractForm } from "./forms.ts";

const map = aRelease();

function written(form: string, request: Partial<ExtractRequest> = {}): string {
  return extractForm(form).write(anExtract(request));
}

function anExtract(request: Partial<ExtractRequest> = {}) {
  return extractOf(map, { where: [], language: "en", site: "https://maps.example", ...request });
}

/** Cells of a CSV file, read in the plainest way that RFC 4180 allows. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv
    .replace(/^\ufeff/, "")
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

describe("the CSV of a selection", () => {
  const [header = [], ...rows] = cellsOf(written("csv"));
  const cell = (row: number, column: string) => rows[row]?.[header.indexOf(column)];

  test("begins with a byte order mark and ends its lines with CR LF, for spreadsheets", () => {
    const csv = written("csv");
    expect(csv.startsWith("\ufeffid,stage,wave,source,external_id,name,name_language,")).toBe(true);
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(rows.map(({ length }) => length)).toEqual(rows.map(() => header.length));
  });

  test("holds the Inventory alone, in the order of ids, and nothing personal", () => {
    expect(rows.map(([id]) => id)).toEqual(map.initiatives.map(({ initiative }) => initiative));
    expect(header).not.toContain("contact");
  });

  test("gives codes with the dominant one first, numbers as numbers, and both forms of organisations", () => {
    expect(cell(0, "areas")).toBe("work;mental-health");
    expect(cell(0, "budget")).toBe("-1250.5");
    expect(cell(0, "partners")).toBe("TN-O0001:lead;TN-O0002:partner");
    expect(cell(0, "partners_names")).toBe("City of Delft; Neighbours; and friends");
  });

  test("says why a value is missing, and counts a suggested one as not yet coded", () => {
    expect([cell(1, "country"), cell(1, "areas"), cell(1, "budget")]).toEqual([
      "~not-reported",
      "~not-yet-coded",
      "~not-yet-coded",
    ]);
  });

  test("gives texts in the language asked for, and says which it is", () => {
    const [, first = []] = cellsOf(written("csv", { language: "fr" }));
    const at = header.indexOf("description");
    expect(first.slice(at, at + 2)).toEqual(["Répare tout", "fr"]);
    expect(cell(1, "name_language")).toBe("und");
  });

  test("has no cell that a spreadsheet would calculate", () => {
    for (const row of rows)
      for (const [column, found] of row.entries())
        if (header[column] !== "budget") expect(found).not.toMatch(/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/);
    expect(rows.slice(2).map((row) => row[header.indexOf("name")]?.replace(/^'/, ""))).toEqual(awkwardTexts);
  });

  test("names where each row can be checked", () => {
    expect(cell(0, "address")).toBe("https://maps.example/maps/tiny/releases/2/initiatives/TN-0001");
    const alone = extractForm("csv").write(extractOf(map, { where: [], language: "en" }));
    expect(cellsOf(alone)[1]?.at(-1)).toMatch(/^tiny 2 TN-0001 sha256:[0-9a-f]{64}$/);
  });
});

test("a selection is what the atlas selects, sorted as asked", () => {
  const ids = (request: Partial<ExtractRequest>) =>
    anExtract(request).initiatives.map(({ initiative }) => initiative);
  expect(ids({ where: ["areas=mental-health"] })).toEqual(["TN-0001"]);
  expect(ids({ where: ["country=NL,~not-reported"], sort: "name", descending: true })).toEqual([
    "TN-0002",
    "TN-0001",
  ]);
  expect(ids({ where: [], q: "commas" })).toEqual(["TN-0008"]);
  expect(extractName(anExtract({ where: ["country=BE"] }))).toBe("tiny-release-2-selection");
  expect(extractName(anExtract())).toBe("tiny-release-2");
});

test("JSON says what it is, what was selected and how to cite it, and keeps suggested values apart by their state", () => {
  const retrievedFrom =
    "https://maps.example/api/maps/tiny/initiatives.json?where=country%3DNL,~not-reported";
  const { initiatives, organisations, sources, ...about } = JSON.parse(
    written("json", { where: ["country=NL,~not-reported"], q: " ", retrievedFrom }),
  );
  expect(about).toEqual({
    title: "Tiny map, release 2",
    map: "tiny",
    release: {
      number: 2,
      sha256: map.release?.sha256,
      frozenAt: "2026-01-02T03:04:05.000Z",
      withdrawn: null,
    },
    codebook: "tiny@1.2.0",
    filter: {
      where: ["country=NL,~not-reported"],
      q: null,
      words: "Country: Netherlands or not reported",
      language: "en",
    },
    selected: 2,
    of: 9,
    synthetic: "Synthetic: every initiative is invented.",
    licence: { name: "CC BY 4.0", address: "https://creativecommons.org/licenses/by/4.0/" },
    attribution: "The Tiny team",
    citation:
      "The Tiny team (2026). Tiny map, release 2 [Data set]. https://maps.example/maps/tiny/releases/2",
    retrievedFrom,
  });
  expect(initiatives).toEqual(map.initiatives.slice(0, 2));
  expect(organisations).toHaveLength(2);
  expect(sources).toEqual(map.content.sources);
});

test("JSON-LD is read by a processor without fetching anything, and links codes to their concepts", async () => {
  const document = JSON.parse(written("jsonld", { where: ["country=NL,~not-reported"] }));
  const documentLoader = async (url: string) => {
    throw new Error(`Wanted to fetch ${url}.`);
  };
  const nquads = await jsonld.toRDF(document, { format: "application/n-quads", documentLoader });
  const subject = "<https://maps.example/maps/tiny/releases/2";
  expect(nquads).toContain(
    `${subject}> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Dataset>`,
  );
  expect(nquads).toContain(`${subject}/initiatives/TN-0001> <https://schema.org/name> "Repair café"`);
  expect(nquads).toContain("<https://maps.example/codebooks/tiny/areas/mental-health>");
  expect(nquads).not.toContain('"health"');
});

test("GeoJSON passes a strict check, and an initiative without a known place has no geometry", () => {
  const { features } = JSON.parse(JSON.stringify(check(written("geojson"))));
  expect(features[0]).toMatchObject({
    id: "TN-0001",
    geometry: { type: "Point", coordinates: [4.9, 52.37] },
    properties: { areas: ["work", "mental-health"], country: ["NL"] },
  });
  expect(features[1]).toMatchObject({ geometry: null, properties: { country: "~not-reported" } });
});

test("the metadata of a CSV describes every column, what is missing and what was guarded", () => {
  const metadata = JSON.parse(csvMetadata(anExtract(), "tiny.csv"));
  const [header = []] = cellsOf(written("csv"));
  expect(metadata.tableSchema.columns.map(({ name }: { name: string }) => name)).toEqual(header);
  expect(metadata.tableSchema.columns.find(({ name }: { name: string }) => name === "areas")).toEqual({
    name: "areas",
    titles: "areas",
    "dc:description": "What it works on.",
    datatype: "string",
    separator: ";",
    null: ["~not-reported", "~not-applicable", "~not-yet-coded", "~unclear"],
  });
  expect(metadata["dc:bibliographicCitation"]).toContain("Tiny map, release 2");
  expect(metadata["rdfs:comment"][0]).toContain("in this file: 6.");
});

test("an unknown form is refused with those there are", () => {
  expect(() => extractForm("constructor")).toThrow(/"constructor" is no form/);
});
