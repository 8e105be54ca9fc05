import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { releaseText } from "@mapwright/domain";
import { DatabaseSync } from "@photostructure/sqlite";
import { Package } from "datapackage";
import { unzipSync } from "fflate";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { Parser, Writer } from "n3";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { aRelease, awkwardTexts } from "../testing/a-release.ts";
import { aFolder } from "../testing/machine-tools.ts";
import { packageFiles } from "./package-files.ts";
import { zipOf } from "./zip.ts";

const map = aRelease();
const files = packageFiles(map, { language: "en", site: "https://maps.example" });

function bytesOf(path: string): Uint8Array {
  return files.find((file) => file.path === path)?.bytes ?? expect.fail(`There is no ${path}.`);
}

function textOf(path: string): string {
  return Buffer.from(bytesOf(path)).toString("utf8");
}

describe("a data package", () => {
  test("has every file that its README, descriptor, crate and manifest name", () => {
    const paths = files.map(({ path }) => path);
    const listed = textOf("manifest-sha256.txt")
      .trim()
      .split("\n")
      .map((line) => line.split("  "));
    expect(listed.map(([, path]) => path)).toEqual(paths.slice(0, -1));
    for (const [hash, path = ""] of listed)
      expect(createHash("sha256").update(bytesOf(path)).digest("hex")).toBe(hash);
    const described = paths.filter(
      (path) => !["datapackage.json", "ro-crate-metadata.json", "manifest-sha256.txt"].includes(path),
    );
    const descriptor = JSON.parse(textOf("datapackage.json"));
    expect(descriptor.resources.map(({ path }: { path: string }) => path)).toEqual(described);
    const crate = JSON.parse(textOf("ro-crate-metadata.json"))["@graph"];
    expect(crate[1].hasPart.map((part: { "@id": string }) => part["@id"])).toEqual(described);
    for (const path of described.filter((path) => path !== "README.md" && !path.startsWith("dcat")))
      expect(textOf("README.md")).toContain(`\`${path}\``);
  });

  test("is the same bytes every time, as ZIP in any time zone, and unpacks to its files", () => {
    const again = packageFiles(aRelease(), { language: "en", site: "https://maps.example" });
    const zip = zipOf(files);
    const zone = process.env["TZ"];
    process.env["TZ"] = "Pacific/Auckland";
    const elsewhere = zipOf(again);
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
    expect(Buffer.from(elsewhere).equals(Buffer.from(zip))).toBe(true);
    expect(Object.keys(unzipSync(zip))).toEqual(files.map(({ path }) => path));
  });

  test("holds the release in the bytes whose hash it is", () => {
    expect(textOf("release/release.jsonl")).toBe(releaseText(map.content));
    expect(JSON.parse(textOf("release/manifest.json")).sha256).toBe(map.release?.sha256);
  });

  test("is told as synthetic where people and programs look", () => {
    for (const path of [
      "README.md",
      "datapackage.json",
      "ro-crate-metadata.json",
      "data/initiatives.json",
      "data/initiatives.jsonld",
    ])
      expect(textOf(path)).toContain("Synthetic: every initiative is invented.");
  });

  test("is refused for the live draft", () => {
    expect(() => packageFiles({ ...map, release: undefined }, { language: "en" })).toThrow(/no release/);
  });
});

describe("the Frictionless descriptor", () => {
  test("is valid, and every table reads with its schema", async () => {
    const folder = aFolder();
    for (const { path, bytes } of files) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    const loaded = await Package.load(join(folder, "datapackage.json"), { basePath: folder });
    expect(loaded.errors).toEqual([]);
    expect(loaded.valid).toBe(true);
    const rows: Record<string, number> = {};
    for (const resource of loaded.resources)
      if (resource.descriptor.profile === "tabular-data-resource")
        rows[resource.name] = (await resource.read({ keyed: true })).length;
    expect(rows).toEqual({
      "data-initiatives-csv": 9,
      "data-values-csv": 32,
      "data-selection-csv": 10,
      "data-organisations-csv": 2,
      "data-sources-csv": 1,
    });
    const [first] = await loaded.getResource("data-initiatives-csv").read({ keyed: true });
    expect(first).toMatchObject({
      id: "TN-0001",
      start_year: 2019,
      budget: -1250.5,
      areas: "work;mental-health",
    });
  });
});

describe("the Parquet file", () => {
  const file = () => {
    const bytes = bytesOf("data/initiatives.parquet");
    return bytes.slice().buffer;
  };

  test("has typed values, lists of codes, unchanged texts and the reason of what is missing", async () => {
    const rows = await parquetReadObjects({ file: file() });
    expect(rows).toHaveLength(9);
    expect(rows[0]).toMatchObject({
      id: "TN-0001",
      areas: ["work", "mental-health"],
      start_year: 2019,
      budget: -1250.5,
      areas_missing: null,
    });
    expect(rows[1]).toMatchObject({
      country: null,
      country_missing: "not-reported",
      areas_missing: "not-yet-coded",
    });
    expect(rows.slice(2).map((row) => row["name"])).toEqual(awkwardTexts);
  });

  test("carries release, hash and citation", () => {
    const { key_value_metadata = [] } = parquetMetadata(file());
    const found = Object.fromEntries(key_value_metadata.map(({ key, value }) => [key, value]));
    expect(found).toMatchObject({ map: "tiny", release: "2", sha256: map.release?.sha256 });
    expect(found["citation"]).toContain("Tiny map, release 2");
  });
});

test("the SQLite file answers from the values of every stage", () => {
  const path = join(aFolder(), "map.sqlite");
  writeFileSync(path, bytesOf("data/map.sqlite"));
  const database = new DatabaseSync(path, { readOnly: true });
  const all = (query: string) =>
    database
      .prepare(query)
      .all()
      .map((row) => ({ ...Object(row) }));
  expect(all("pragma integrity_check")).toEqual([{ integrity_check: "ok" }]);
  expect(
    all(
      "select code, state from answers where variable = 'areas' and missing is null order by initiative, position",
    ),
  ).toEqual([
    { code: "work", state: "adjudicated" },
    { code: "mental-health", state: "adjudicated" },
    { code: "health", state: "suggested" },
  ]);
  expect(all("select stage, count(*) as n from initiatives group by stage order by stage")).toEqual([
    { stage: "inventory", n: 8 },
    { stage: "mapping", n: 1 },
    { stage: "out-of-scope", n: 1 },
  ]);
  database.close();
});

describe("the DCAT record", () => {
  let turtle: readonly string[] = [];
  const statements = (text: string) => new Parser({ baseIRI: "https://archive.example/p/" }).parse(text);
  beforeAll(() => {
    turtle = statements(textOf("dcat.ttl")).map((quad) =>
      new Writer({ format: "N-Quads" }).quadToString(quad.subject, quad.predicate, quad.object),
    );
  });

  test("says what DCAT-AP asks of a data set, its publisher and its distributions", () => {
    const quads = statements(textOf("dcat.ttl"));
    const about = (type: string) => {
      const subjects = quads
        .filter(({ object }) => object.value.endsWith(type))
        .map(({ subject }) => subject.value);
      return subjects.map(
        (subject) =>
          new Set(
            quads
              .filter((quad) => quad.subject.value === subject)
              .map(({ predicate }) => predicate.value.replace(/^.*[#/]/, "")),
          ),
      );
    };
    const [dataset] = about("dcat#Dataset");
    for (const needed of [
      "title",
      "description",
      "publisher",
      "contactPoint",
      "identifier",
      "issued",
      "theme",
      "keyword",
      "language",
      "distribution",
    ])
      expect(dataset).toContain(needed);
    const distributions = about("dcat#Distribution");
    expect(distributions).toHaveLength(files.filter(({ path }) => path.startsWith("data/")).length);
    for (const distribution of distributions)
      for (const needed of ["accessURL", "downloadURL", "license", "byteSize", "checksum"])
        expect(distribution).toContain(needed);
    expect(about("Agent")).toEqual([new Set(["type", "name"])]);
  });

  test("says the same in JSON-LD", async () => {
    const { default: jsonld } = await import("jsonld");
    const options = { format: "application/n-quads" as const, base: "https://archive.example/p/" };
    const nquads = String(await jsonld.toRDF(JSON.parse(textOf("dcat.jsonld")), options));
    const lines = (list: readonly string[]) =>
      list
        .map((line) => line.trim())
        .filter((line) => line !== "")
        .sort();
    expect(lines(nquads.split("\n"))).toEqual(lines(turtle));
  });
});

test("the REFI-QDA codebook nests categories as the codebook does, with stable ids and nothing personal", () => {
  const qdc = textOf("codebook/codebook.qdc");
  expect(qdc).toContain('<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Mapwright tiny@1.2.0">');
  expect(qdc).toMatch(
    /name="Service areas" isCodable="false"><Description>What it works on\.<\/Description><Code guid="[0-9a-f-]{36}" name="Health" isCodable="true"><Description>Care of the sick\.<\/Description><Code guid="[0-9a-f-]{36}" name="Mental health"/,
  );
  expect(qdc).not.toContain("Contact");
  const guids = [...qdc.matchAll(/guid="([^"]+)"/g)].map(([, guid]) => guid ?? "");
  expect(new Set(guids).size).toBe(guids.length);
  for (const guid of guids)
    expect(guid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test("the EPPI form has a code for each category and gives each reference those that count", () => {
  const { CodeSets, References } = JSON.parse(textOf("data/eppi.json"));
  const [areas] = CodeSets[0].Attributes.AttributesList;
  const [health] = areas.Attributes.AttributesList;
  const [mental] = health.Attributes.AttributesList;
  expect([areas.AttributeName, health.AttributeName, mental.AttributeName]).toEqual([
    "Service areas",
    "Health",
    "Mental health",
  ]);
  expect(References).toHaveLength(9);
  expect(References[0].Codes.map(({ AttributeId }: { AttributeId: number }) => AttributeId)).toContain(
    mental.AttributeId,
  );
  expect(References[1].Codes).toEqual([]);
});

test("citations read back: CFF, RIS and DataCite name the release and its hash", () => {
  const cff = parse(textOf("citation/CITATION.cff"));
  expect(cff).toMatchObject({
    "cff-version": "1.2.0",
    type: "dataset",
    version: "2",
    url: "https://maps.example/maps/tiny/releases/2",
  });
  expect(textOf("citation/citation.ris")).toMatch(
    /^TY {2}- DATA\r\n.*TI {2}- Tiny map, release 2\r\n.*ER {2}- \r\n$/s,
  );
  expect(textOf("data/sources.ris")).toContain("TI  - A list\r\n");
  expect(JSON.parse(textOf("citation/datacite.json"))).toMatchObject({
    version: "2",
    rightsList: [{ rights: "CC BY 4.0" }],
  });
});
