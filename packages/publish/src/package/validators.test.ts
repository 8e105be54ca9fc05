import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { citationOf, type MapDescription } from "@mapwright/domain";
import type { BareMap } from "@mapwright/usecases";
import { parse as parseBibtex } from "@retorquere/bibtex-parser";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { validateCFF } from "cffjs";
import jsonld from "jsonld";
import { readParquet } from "parquet-wasm";
import { describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { aRelease } from "../testing/a-release.ts";
import { aFolder, printed, testWith } from "../testing/machine-tools.ts";
import { crateFailures, crateWords } from "../testing/ro-crate-rules.ts";
import { jsonLdQuads, packageBase, shapeFailures, turtleQuads } from "../testing/shapes.ts";
import { dataciteSchema } from "../testing/standards/datacite.ts";
import { schemaFailures } from "../testing/xml-schema.ts";
import { packageFiles } from "./package-files.ts";

const site = "https://maps.example";
const map = aRelease();
const files = packageFiles(map, { language: "en", site });

function bytesOf(path: string): Uint8Array {
  return files.find((file) => file.path === path)?.bytes ?? expect.fail(`There is no ${path}.`);
}

function textOf(path: string): string {
  return Buffer.from(bytesOf(path)).toString("utf8");
}

/** The package of the tiny map with other words about it. */
function packageOf(about: Partial<MapDescription>) {
  const content = { ...map.content, map: { ...map.content.map, ...about } };
  const changed: BareMap = { ...map, content };
  const others = packageFiles(changed, { language: "en" });
  return (path: string) =>
    Buffer.from(others.find((file) => file.path === path)?.bytes ?? []).toString("utf8");
}

function jsonFailures(schema: object, document: unknown): readonly string[] {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const isValid = ajv.compile(schema);
  isValid(document);
  return (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe("the DCAT record under the shapes of DCAT-AP 3", () => {
  test("conforms, as Turtle and as JSON-LD", async () => {
    expect(await shapeFailures("dcat-ap.shapes.ttl", turtleQuads(textOf("dcat.ttl")))).toEqual([]);
    expect(await shapeFailures("dcat-ap.shapes.ttl", await jsonLdQuads(textOf("dcat.jsonld")))).toEqual([]);
  });

  test("conforms where the licence is words only, and where nothing is said of licence, people and place", async () => {
    const { licence: _, attribution: __, description: ___, ...bare } = map.content.map;
    const content = { ...map.content, map: bare };
    const barely = packageFiles({ ...map, content }, { language: "en" });
    const dcat = barely.find(({ path }) => path === "dcat.ttl")?.bytes ?? new Uint8Array();
    const worded = packageOf({ licence: { name: "Ask the team first" } })("dcat.ttl");
    expect(worded).toContain('rdfs:label "Ask the team first"');
    for (const turtle of [worded, Buffer.from(dcat).toString("utf8")])
      expect(await shapeFailures("dcat-ap.shapes.ttl", turtleQuads(turtle))).toEqual([]);
  });

  test.each([
    ["a publisher without a name", /foaf:name "The Tiny team"/, 'foaf:nick "T"'],
    ["a licence that is not said to be one", /a dct:LicenseDocument/, "a dct:Standard"],
    ["a size that is no number", /"\d+"\^\^xsd:nonNegativeInteger/, '"big"'],
    ["a day that is a text", /\^\^xsd:date/, ""],
  ])("is refused with %s", async (_what, found, instead) => {
    const broken = textOf("dcat.ttl").replace(found, instead);
    expect(await shapeFailures("dcat-ap.shapes.ttl", turtleQuads(broken))).not.toEqual([]);
  });
});

describe("the code lists under the integrity conditions of SKOS", () => {
  test("conform, as Turtle and as JSON-LD", async () => {
    const turtle = turtleQuads(textOf("codebook/codebook.ttl"));
    expect(turtle.length).toBeGreaterThan(10);
    expect(await shapeFailures("skos.shapes.ttl", turtle)).toEqual([]);
    expect(
      await shapeFailures("skos.shapes.ttl", await jsonLdQuads(textOf("codebook/codebook.jsonld"))),
    ).toEqual([]);
  });

  test("are refused when a concept has two labels in one language", async () => {
    const broken = textOf("codebook/codebook.ttl").replace('"Work"@en', '"Work"@en, "Labour"@en');
    expect(await shapeFailures("skos.shapes.ttl", turtleQuads(broken))).not.toEqual([]);
  });
});

describe("the REFI-QDA codebook under its schema", () => {
  const check = (xml: string) => schemaFailures(xml, "refi-qda-codebook.xsd");

  test("conforms", async () => {
    expect(await check(textOf("codebook/codebook.qdc"))).toEqual([]);
  });

  test("is refused without codes, and is left out of a package whose codebook has none", async () => {
    expect(await check('<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes/></CodeBook>')).not.toEqual([]);
    const variables = map.content.codebook.variables.filter(({ categories }) => categories.length === 0);
    const content = { ...map.content, codebook: { ...map.content.codebook, variables } };
    const paths = packageFiles({ ...map, content }, { language: "en" }).map(({ path }) => path);
    expect(paths).not.toContain("codebook/codebook.qdc");
  });
});

describe("the citation", () => {
  test("is a Citation File, with an address and without", () => {
    const alone = packageOf({})("citation/CITATION.cff");
    for (const cff of [textOf("citation/CITATION.cff"), alone])
      expect(() => validateCFF(parseYaml(cff))).not.toThrow();
    expect(() => validateCFF({ ...parseYaml(alone), authors: [] })).toThrow("CFF validation failed");
  });

  test("is metadata of DataCite 4.5", () => {
    const datacite = JSON.parse(textOf("citation/datacite.json"));
    expect(jsonFailures(dataciteSchema, datacite)).toEqual([]);
    expect(jsonFailures(dataciteSchema, { ...datacite, publicationYear: 2026 })).not.toEqual([]);
  });

  test("comes back from BibTeX as it was, whatever letters it has", () => {
    const title = { en: "Health & care: 100 % of #1_a {braces}" };
    const { bibtex } = citationOf(
      { ...map.content.map, title, attribution: "Municipality of Åre & Sons" },
      map.release?.manifest ?? expect.fail("There is no release."),
      "https://maps.example/maps/a_b/releases/2",
    );
    const { entries, errors } = parseBibtex(bibtex, { sentenceCase: false });
    expect(errors).toEqual([]);
    expect(entries).toMatchObject([
      {
        type: "misc",
        key: "tiny-2",
        fields: {
          title: "Health & care: 100 % of #1_a braces, release 2",
          author: [{ name: "Municipality of Åre & Sons" }],
          year: "2026",
          url: "https://maps.example/maps/a_b/releases/2",
        },
      },
    ]);
  });
});

describe("the RO-Crate under the rules of RO-Crate 1.1", () => {
  test("conforms, and every file is there with its size", () => {
    expect(crateFailures(textOf("ro-crate-metadata.json"), files)).toEqual([]);
    const broken = textOf("ro-crate-metadata.json").replace(
      '"datePublished": "2026',
      '"datePublished": "n2026',
    );
    expect(crateFailures(broken, files)).toEqual(["the root says when it was published, to the day"]);
  });

  test("loses no word when it is read as JSON-LD", async () => {
    const crate = JSON.parse(textOf("ro-crate-metadata.json"));
    const [, younger] = crate["@context"];
    const read = { ...crate, "@context": [crateWords, younger] };
    const options = { safe: true, base: packageBase };
    const expanded = await jsonld.expand(read, options);
    expect(expanded).toHaveLength(crate["@graph"].length);
    const bare = { ...crate, "@context": crateWords };
    await expect(jsonld.expand(bare, options)).rejects.toThrow();
  });
});

test("the schema.org description loses no word when it is read as JSON-LD", async () => {
  const quads = await jsonLdQuads(textOf("data/initiatives.jsonld"));
  expect(quads.filter(({ object }) => object.value === "https://schema.org/Project")).toHaveLength(9);
});

test("the Parquet file is read by the Parquet of Rust, every row and column", () => {
  const table = readParquet(bytesOf("data/initiatives.parquet"));
  const batches = table.recordBatches();
  expect(batches.reduce((sum, batch) => sum + batch.numRows, 0)).toBe(9);
  expect(batches[0]?.numColumns).toBeGreaterThan(15);
});

describe("programs of this machine", () => {
  const written = (path: string) => {
    const target = join(aFolder(), path.split("/").at(-1) ?? path);
    writeFileSync(target, bytesOf(path));
    return target;
  };

  testWith("sqlite3", "sqlite3 finds the SQLite file sound and counts its initiatives", (sqlite3) => {
    const database = written("data/map.sqlite");
    const ask = (query: string) => printed(sqlite3, [database, query]).trim();
    expect(ask("pragma integrity_check")).toBe("ok");
    expect(ask("pragma foreign_key_check")).toBe("");
    expect(ask("select count(*) from initiatives")).toBe("10");
  });

  testWith("sha256sum", "sha256sum finds every file as the manifest says", (sha256sum) => {
    const folder = aFolder();
    for (const { path, bytes } of files) writeFileSync(join(folder, path.replaceAll("/", "-")), bytes);
    writeFileSync(join(folder, "list"), textOf("manifest-sha256.txt").replaceAll(/(?<=\S)\/(?=\S)/g, "-"));
    const lines = printed(sha256sum, ["-c", "list"], folder).trim().split("\n");
    expect(lines).toHaveLength(files.length - 1);
    for (const line of lines) expect(line).toMatch(/: OK$/);
  });

  const readsWorkbook = (soffice: string) => {
    const folder = aFolder();
    const workbook = join(folder, "initiatives.xlsx");
    writeFileSync(workbook, bytesOf("data/initiatives.xlsx"));
    // 44 comma, 34 quote, 76 UTF-8, all sheets.
    const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    printed(soffice, [profile, "--headless", "--convert-to", filter, "--outdir", folder, workbook]);
    const sheet = readFileSync(join(folder, "initiatives-Initiatives.csv"), "utf8");
    expect(sheet.split("\n")[1]).toContain("TN-0001,mapping,2024");
    expect(sheet).toContain('"=HYPERLINK(""http://evil.example"",""x"")"');
    expect(sheet).toContain("<b>&amp; marks</b>");
  };
  // The spreadsheet of LibreOffice is a part that may be missing.
  testWith(
    "soffice",
    "LibreOffice reads the workbook cell by cell as it was written",
    readsWorkbook,
    "libsclo.so",
  );
});
