import { createHash } from "node:crypto";
import {
  type Codebook,
  canonicalJson,
  ProblemError,
  type ReleaseRow,
  releaseText,
  textIn,
} from "@mapwright/domain";
import type { BareMap } from "@mapwright/usecases";
import type { Language } from "@mapwright/web";
import {
  codebookCsv,
  codebookJson,
  codebookQdc,
  codebookSkosJsonLd,
  codebookSkosTurtle,
} from "../codebook/index.ts";
import { extractColumns } from "../download/columns.ts";
import { type Extract, extractOf } from "../download/extract.ts";
import { nameOf } from "../download/initiative-name.ts";
import { initiativesTable } from "../download/initiatives-csv.ts";
import { initiativesGeoJson } from "../download/initiatives-geo-json.ts";
import { initiativesJson, initiativesJsonLines } from "../download/initiatives-json.ts";
import { initiativesJsonLd } from "../download/initiatives-json-ld.ts";
import type { WebPlaces } from "../download/web-places.ts";
import { jsonLdOf } from "../shared/json-ld.ts";
import { turtleOf } from "../shared/turtle.ts";
import { dcatDataset } from "./dcat.ts";
import { withClasses } from "./dcat-classes.ts";
import { definitionRows } from "./definitions.ts";
import { eppiJson } from "./eppi-json.ts";
import { frictionlessDescriptor } from "./frictionless.ts";
import { initiativesParquet } from "./initiatives-parquet.ts";
import { longCsv, longRows, rowsCsv } from "./long-table.ts";
import { mapSqlite } from "./map-sqlite.ts";
import { type PackageFile, textFile } from "./package-file.ts";
import { packageReadme } from "./readme.ts";
import { releaseRis, sourcesRis } from "./ris.ts";
import { roCrate } from "./ro-crate.ts";
import { workbookOf } from "./workbook.ts";

export interface PackageRequest {
  readonly language: Language;
  /** The address of the installation without a slash at its end, for links. */
  readonly site?: string | undefined;
  /** Where things stand in a site of files, in place of an installation. */
  readonly places?: WebPlaces | undefined;
}

/** Stands for the address of codebooks where none is known; `.invalid` never leads anywhere (RFC 2606). */
const noSite = "https://mapwright.invalid";

/**
 * Everything a release publishes as data, file by file, with a manifest of hashes at the end. The same release, language and
 * site give the same bytes. Throws `release-unknown` for the live draft, which cannot be cited.
 */
export function packageFiles(
  map: BareMap,
  { language, site, places }: PackageRequest,
): readonly PackageFile[] {
  const { release } = map;
  if (release === undefined)
    throw new ProblemError({
      code: "release-unknown",
      message: "The live draft is no release and gives no package.",
      hint: "Freeze one with `mapwright release`.",
    });
  const extract = extractOf(map, { where: [], language, site, places });
  const files = [
    ...releaseFiles(map, release),
    ...dataFiles(extract),
    ...codebookFiles(extract, extract.places?.codebooks ?? `${noSite}/codebooks`),
    ...citationFiles(extract, release),
  ];
  const about = [
    textFile(
      "README.md",
      "text/markdown",
      "What this is, how to cite it and what each file is for.",
      packageReadme(extract, files),
    ),
    ...dcatFiles(extract, files),
  ];
  const described = [...about, ...files];
  const all = [
    textFile(
      "datapackage.json",
      "application/json",
      "Frictionless descriptor of every file.",
      frictionlessDescriptor(extract, described),
    ),
    textFile(
      "ro-crate-metadata.json",
      "application/ld+json",
      "RO-Crate description of every file.",
      roCrate(extract, described),
    ),
    ...described,
  ];
  return [
    ...all,
    textFile("manifest-sha256.txt", "text/plain", "The SHA-256 of every file.", manifestOf(all)),
  ];
}

function manifestOf(files: readonly PackageFile[]): string {
  return files
    .map(({ path, bytes }) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}\n`)
    .join("");
}

/** The canonical bytes, whose hash is the release's. */
function releaseFiles({ content }: BareMap, { manifest, withdrawn }: ReleaseRow): readonly PackageFile[] {
  return [
    textFile(
      "release/release.jsonl",
      "application/jsonl",
      "The release itself in its canonical form: codebook, protocol, sources, initiatives with every value.",
      releaseText(content),
    ),
    textFile(
      "release/manifest.json",
      "application/json",
      "Number, hash, counts and differences from the release before.",
      `${canonicalJson({ ...manifest, withdrawn })}\n`,
    ),
  ];
}

function dataFiles(extract: Extract): readonly PackageFile[] {
  const { content } = extract.map;
  const { language } = extract;
  const read = (texts: Parameters<typeof textIn>[0]) => textIn(texts, language)?.text;
  const selection = rowsCsv<(typeof content.initiatives)[number]>(
    {
      initiative: ({ initiative }) => initiative,
      stage: ({ stage }) => stage,
      wave: ({ wave }) => wave,
      source: ({ source }) => source,
      external_id: ({ externalId }) => externalId ?? undefined,
      name: (initiative) => nameOf(initiative, language),
    },
    content.initiatives,
  );
  const organisations = rowsCsv<(typeof content.organisations)[number]>(
    {
      organisation: ({ organisation }) => organisation,
      name: ({ name }) => name,
      country: ({ country }) => country ?? undefined,
      sector: ({ sector }) => sector ?? undefined,
    },
    content.organisations,
  );
  const sources = rowsCsv<(typeof content.sources)[number]>(
    {
      source: ({ source }) => source,
      title: ({ title }) => read(title),
      address: ({ address }) => address ?? undefined,
      licence: ({ licence }) => licence ?? undefined,
      attribution: ({ attribution }) => attribution ?? undefined,
    },
    content.sources,
  );
  const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return [
    textFile(
      "data/initiatives.csv",
      "text/csv",
      "The Inventory: a row for each initiative, a column for each variable.",
      initiativesTable(extract),
    ),
    {
      path: "data/initiatives.xlsx",
      media: xlsx,
      about: "The Inventory as a workbook with definitions.",
      bytes: workbook(extract),
    },
    textFile(
      "data/initiatives.json",
      "application/json",
      "The Inventory with every value, citation and licence.",
      initiativesJson(extract),
    ),
    textFile(
      "data/initiatives.jsonl",
      "application/jsonl",
      "The Inventory, an initiative a line.",
      initiativesJsonLines(extract),
    ),
    {
      path: "data/initiatives.parquet",
      media: "application/vnd.apache.parquet",
      about: "The Inventory for data frames: values typed, the reason of a missing one beside it.",
      bytes: initiativesParquet(extract),
    },
    textFile(
      "data/initiatives.geojson",
      "application/geo+json",
      "The Inventory on a map, where places are known.",
      initiativesGeoJson(extract),
    ),
    textFile(
      "data/initiatives.jsonld",
      "application/ld+json",
      "The Inventory in the words of schema.org.",
      initiativesJsonLd(extract),
    ),
    textFile(
      "data/eppi.json",
      "application/json",
      "The Inventory as EPPI-Reviewer exports it and EPPI-Mapper reads it.",
      eppiJson(extract),
    ),
    {
      path: "data/map.sqlite",
      media: "application/vnd.sqlite3",
      about: "Everything as an SQLite database.",
      bytes: mapSqlite(extract),
    },
    textFile(
      "data/values.csv",
      "text/csv",
      "A row for each thing said about each initiative of any stage.",
      longCsv(longRows(content)),
    ),
    textFile("data/selection.csv", "text/csv", "Every initiative with the stage it reached.", selection),
    textFile("data/organisations.csv", "text/csv", "The organisations that play a role.", organisations),
    textFile("data/sources.csv", "text/csv", "Where the records come from.", sources),
    textFile(
      "data/sources.ris",
      "application/x-research-info-systems",
      "The same for reference managers.",
      sourcesRis(content, language),
    ),
  ];
}

function workbook(extract: Extract): Uint8Array {
  const columns = extractColumns(extract);
  const { content, release } = extract.map;
  const about: readonly (readonly [string, string | undefined])[] = [
    ["What", "About this workbook"],
    ["Title", textIn(content.map.title, extract.language)?.text],
    ["Note", textIn(content.map.synthetic ?? {}, extract.language)?.text],
    ["Release", release === undefined ? "draft" : String(release.release)],
    ["SHA-256", release?.sha256],
    ["Cite as", extract.citation?.text],
    ["Licence", content.map.licence?.name],
    ["Missing values", "~ and the reason: ~not-reported, ~not-applicable, ~not-yet-coded, ~unclear"],
    ["Several codes", "separated by ; the dominant one first"],
  ];
  return workbookOf([
    { name: "About", rows: about, widths: [18, 100] },
    {
      name: "Initiatives",
      rows: [
        columns.map(({ name }) => name),
        ...extract.initiatives.map((each) => columns.map(({ cell }) => cell(each))),
      ],
    },
    {
      name: "Definitions",
      rows: definitionRows(content.codebook, extract.language),
      widths: [24, 9, 12, 9, 24, 40, 80, 60],
    },
  ]);
}

function codebookFiles({ map: { content }, language }: Extract, base: string): readonly PackageFile[] {
  const { codebook } = content;
  return [
    textFile(
      "codebook/codebook.csv",
      "text/csv",
      "The codebook: variables and categories with labels and definitions.",
      codebookCsv(codebook),
    ),
    textFile(
      "codebook/codebook.json",
      "application/json",
      "The codebook as Mapwright reads it.",
      codebookJson(codebook),
    ),
    textFile(
      "codebook/codebook.ttl",
      "text/turtle",
      "The code lists in SKOS.",
      codebookSkosTurtle(codebook, base),
    ),
    textFile(
      "codebook/codebook.jsonld",
      "application/ld+json",
      "The same in JSON-LD.",
      codebookSkosJsonLd(codebook, base),
    ),
    ...qdcFile(codebook, language),
  ];
}

/** A codebook without categories has no codes, and the format none without. */
function qdcFile(codebook: Codebook, language: string): readonly PackageFile[] {
  if (codebook.variables.every(({ categories }) => categories.length === 0)) return [];
  const about = "The codebook for programs of qualitative analysis (REFI-QDA).";
  return [textFile("codebook/codebook.qdc", "application/xml", about, codebookQdc(codebook, language))];
}

function citationFiles(
  { citation, map: { content }, places }: Extract,
  { manifest }: ReleaseRow,
): readonly PackageFile[] {
  if (citation === undefined) return [];
  return [
    textFile(
      "citation/CITATION.cff",
      "application/yaml",
      "How to cite it (Citation File Format).",
      citation.cff,
    ),
    textFile("citation/citation.bib", "application/x-bibtex", "How to cite it (BibTeX).", citation.bibtex),
    textFile(
      "citation/citation.ris",
      "application/x-research-info-systems",
      "How to cite it (RIS).",
      releaseRis(content, manifest, places?.release ?? null),
    ),
    textFile(
      "citation/datacite.json",
      "application/json",
      "How to cite it (DataCite).",
      `${JSON.stringify(citation.datacite, null, 1)}\n`,
    ),
  ];
}

function dcatFiles(extract: Extract, files: readonly PackageFile[]): readonly PackageFile[] {
  const distributions = files
    .filter(({ path }) => path.startsWith("data/"))
    .map((file) => ({ ...file, address: file.path }));
  const subjects = withClasses(dcatDataset(extract, "", distributions));
  return [
    textFile("dcat.ttl", "text/turtle", "A catalogue record (DCAT-AP 3).", turtleOf(subjects)),
    textFile("dcat.jsonld", "application/ld+json", "The same in JSON-LD.", jsonLdOf(subjects)),
  ];
}
