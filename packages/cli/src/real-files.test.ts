import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { ReleaseContent, ReleasedInitiative } from "@mapwright/domain";
import { contentOf, createMap, type ImportReport, importFile } from "@mapwright/usecases";
import { memoryStore } from "@mapwright/usecases/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { contextOf } from "./installation.ts";
import { codebookNamed, profileNamed, shippedFile } from "./shipped.ts";

/** The real files, what reads them and what is said of them beside the numbers. */
const files = [
  ["demos/ai-watch/ai-watch-2022.xlsx", "ai-watch-2022", "ai-watch"],
  ["fixtures/initiatives/ai-watch-2022.csv.gz", "ai-watch-2022", "ai-watch"],
  ["fixtures/initiatives/ai-watch-2022.source-cp1252.csv.gz", "ai-watch-2022", "ai-watch"],
  ["demos/social-economy/susy-ssedas.geojson", "susy-ssedas-geojson", "social-economy"],
  ["fixtures/initiatives/susy-ssedas.csv.gz", "susy-ssedas-csv", "social-economy"],
  ["fixtures/initiatives/dpg-nominees.csv.gz", "dpg-nominees", "dpg"],
  [
    "fixtures/initiatives/eu-digital-public-services.jsonl.gz",
    "eu-digital-public-services",
    "digital-public-services",
  ],
  ["fixtures/initiatives/coops-uk-2023q2.every-20th.csv.gz", "co-operatives-uk", "co-operatives"],
] as const;

const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");

interface Imported {
  readonly report: ImportReport;
  readonly content: ReleaseContent;
}

async function imported([path, profile, codebook]: (typeof files)[number]): Promise<Imported> {
  const store = memoryStore({ sha256 });
  const context = contextOf(store);
  const description = { slug: "real", title: { en: "Real" }, language: "en", idPrefix: "REAL" };
  await createMap(context, description, codebookNamed(codebook));
  const bytes = readFileSync(shippedFile(path));
  const report = await importFile(context, {
    map: "real",
    fileName: fileNameOf(path),
    content: path.endsWith(".gz") ? gunzipSync(bytes) : bytes,
    profile: profileNamed(profile),
    goodRowsOnly: true,
  });
  const content = await store.read((reader) => contentOf(reader, "real"));
  return { report, content };
}

function fileNameOf(path: string): string {
  return path.split("/").at(-1)?.replace(/\.gz$/, "") ?? path;
}

let all: ReadonlyMap<string, Imported> = new Map();
beforeAll(async () => {
  const found = new Map<string, Imported>();
  for (const file of files) found.set(fileNameOf(file[0]), await imported(file));
  all = found;
}, 120_000);

function of(file: string): Imported {
  return all.get(file) ?? expect.fail(`${file} was not imported.`);
}

/** Answers by `external id variable`. */
function answersOf({ content }: Imported): ReadonlyMap<string, string> {
  const answered = ({ externalId, values }: ReleasedInitiative) =>
    values.map(({ variable, answer }) => [`${externalId} ${variable}`, JSON.stringify(answer)] as const);
  return new Map(content.initiatives.flatMap(answered));
}

/** Keys whose answers differ. */
function differing(a: Imported, b: Imported): readonly string[] {
  const [left, right] = [answersOf(a), answersOf(b)];
  return [...new Set([...left.keys(), ...right.keys()])].filter((key) => left.get(key) !== right.get(key));
}

test("the reference page tells what each real file gave (vitest -u writes it)", async () => {
  await expect(reportPage()).toMatchFileSnapshot("../../../docs/reference/import-reports.md");
});

describe("AI Watch 2022", () => {
  test("gives the same initiatives and organisations as workbook and as CSV", () => {
    const [xlsx, csv] = [of("ai-watch-2022.xlsx"), of("ai-watch-2022.csv")];
    expect(csv.content.initiatives).toEqual(xlsx.content.initiatives);
    expect(csv.content.organisations).toEqual(xlsx.content.organisations);
  });

  test("differs in its lossy Windows-1252 form only where characters had become question marks", () => {
    const [xlsx, lossy] = [of("ai-watch-2022.xlsx"), of("ai-watch-2022.source-cp1252.csv")];
    const names = ({ content }: Imported) => content.organisations.map(({ name }) => name);
    const otherNames = names(lossy).filter((name, index) => name !== names(xlsx)[index]);
    const cells = differing(xlsx, lossy);
    expect([cells.length, otherNames.length]).toEqual([23, 2]);
    const [whole, read] = [answersOf(xlsx), answersOf(lossy)];
    for (const cell of cells) expect(skeleton(read.get(cell))).toBe(skeleton(whole.get(cell)));
    for (const [index, name] of names(lossy).entries())
      expect(skeleton(name)).toBe(skeleton(names(xlsx)[index]));
  });
});

/** What both forms share: characters that Windows-1252 has, without question marks and blanks. */
function skeleton(text: string | undefined): string {
  const windows1252 =
    "\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178";
  return [...(text ?? "")]
    .filter((one) => one <= "\u00ff" || windows1252.includes(one))
    .join("")
    .replace(/[?\s]/g, "");
}

describe("SUSY / SSEDAS", () => {
  test("gives the same initiatives as GeoJSON and as CSV, but for three descriptions that the CSV lacks", () => {
    const [geojson, csv] = [of("susy-ssedas.geojson"), of("susy-ssedas.csv")];
    expect(csv.content.initiatives.map(({ externalId }) => externalId)).toEqual(
      geojson.content.initiatives.map(({ externalId }) => externalId),
    );
    const lacking = differing(geojson, csv);
    expect(lacking.map((key) => key.split(" ")[1])).toEqual(["description", "description", "description"]);
    expect(lacking.filter((key) => answersOf(csv).has(key))).toEqual([]);
  });
});

test("contacts of the Co-ops UK file are kept apart", () => {
  expect(JSON.stringify(of("coops-uk-2023q2.every-20th.csv").content)).not.toContain("removed@example.org");
});

/** What was read, repaired and refused, file by file, as a page. */
function reportPage(): string {
  const sections = [...all].map(([name, { report }]) => {
    const { rows, accepted, repaired, refused, initiatives, file, problems } = report;
    const counts = new Map<string, number>();
    for (const { severity, code } of problems) {
      const key = `| ${severity ?? ""} | \`${code}\``;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const table = [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, count]) => `${key} | ${count} |`);
    return [
      `## ${name}`,
      "",
      `${rows} rows: ${accepted} accepted, ${repaired} repaired, ${refused} refused; ${initiatives} initiatives.`,
      `Read as ${file.format}, ${file.encoding}.`,
      ...(file.notes.length === 0 ? [] : ["", ...file.notes.map((note) => `- ${note}`)]),
      ...(table.length === 0 ? [] : ["", "| severity | code | times |", "|---|---|---:|", ...table]),
      "",
    ].join("\n");
  });
  const head = [
    "# Import reports of real files",
    "",
    "What the profiles that ship make of the files they were written for. `fixtures/initiatives/README.md` says where the files are",
    "from. This page is written by a test that reads every file.",
    "",
    "The workbook and the UTF-8 CSV of AI Watch give the same initiatives. Its Windows-1252 form was saved lossily by its makers: 23 values",
    "and 2 names of organisations have `?` where characters were lost. The CSV of SUSY lacks three descriptions that its GeoJSON has.",
    "",
  ];
  return [...head, ...sections].join("\n");
}
