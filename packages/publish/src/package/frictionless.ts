import { createHash } from "node:crypto";
import { textIn } from "@mapwright/domain";
import { aboutExtract } from "../download/about-extract.ts";
import { type ExtractColumn, extractColumns } from "../download/columns.ts";
import { missingCells } from "../download/csv-metadata.ts";
import type { Extract } from "../download/extract.ts";
import { licenceId } from "./licence-id.ts";
import { longColumns } from "./long-table.ts";
import type { PackageFile } from "./package-file.ts";

type Field = { readonly name: string; readonly type: string; readonly [member: string]: unknown };

/** A Frictionless descriptor (Data Package 2.0, also sound as 1.x) of every file; tables have a schema. */
export function frictionlessDescriptor(extract: Extract, files: readonly PackageFile[]): string {
  const about = aboutExtract(extract);
  const { content, release } = extract.map;
  const { map } = content;
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: `${about.map}-${release?.release ?? "draft"}`,
    title: about.title,
    ...(map.description === undefined
      ? {}
      : { description: textIn(map.description, extract.language)?.text }),
    version: String(release?.release ?? "draft"),
    ...(release === undefined ? {} : { id: `sha256:${release.sha256}`, created: release.frozen_at }),
    ...(extract.places === null ? {} : { homepage: extract.places.map }),
    ...(about.licence === null
      ? {}
      : {
          licenses: [
            {
              name: licenceId(about.licence.name),
              title: about.licence.name,
              ...(about.licence.address === undefined ? {} : { path: about.licence.address }),
            },
          ],
        }),
    ...(about.attribution === null
      ? {}
      : { contributors: [{ title: about.attribution, roles: ["creator"] }] }),
    sources: content.sources.map(({ source, title, address }) => ({
      title: textIn(title, extract.language)?.text ?? source,
      ...(address === null ? {} : { path: address }),
    })),
    ...(about.citation === null ? {} : { citation: about.citation }),
    ...(about.synthetic === null ? {} : { synthetic: about.synthetic }),
    resources: files.map((file) => resource(file, extract)),
  };
  return `${JSON.stringify(descriptor, null, 1)}\n`;
}

function resource({ path, about, media, bytes }: PackageFile, extract: Extract): object {
  const schema = schemaOf(path, extract);
  return {
    name: path.toLowerCase().replace(/[^a-z0-9]+/g, "-"),
    path,
    description: about,
    format: path.split(".").at(-1),
    mediatype: media,
    bytes: bytes.length,
    hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
    ...(schema === undefined ? {} : { encoding: "utf-8", profile: "tabular-data-resource", schema }),
  };
}

function schemaOf(path: string, extract: Extract): object | undefined {
  switch (path) {
    case "data/initiatives.csv":
      return {
        fields: extractColumns(extract).map(columnField),
        primaryKey: "id",
        missingValues: ["", ...missingCells],
      };
    case "data/values.csv":
      return {
        fields: longColumns.map((name): Field => ({ name, type: longTypes[name] ?? "string" })),
        foreignKeys: [
          { fields: "initiative", reference: { resource: "data-selection-csv", fields: "initiative" } },
        ],
      };
    case "data/selection.csv":
      return textSchema(["initiative", "stage", "wave", "source", "external_id", "name"], "initiative");
    case "data/organisations.csv":
      return textSchema(["organisation", "name", "country", "sector"], "organisation");
    case "data/sources.csv":
      return textSchema(["source", "title", "address", "licence", "attribution"], "source");
    default:
      return undefined;
  }
}

const longTypes: Readonly<Record<string, string>> = {
  position: "integer",
  number: "number",
  record: "integer",
};

function textSchema(names: readonly string[], primaryKey: string): object {
  return { fields: names.map((name): Field => ({ name, type: "string" })), primaryKey };
}

function columnField({ name, about, kind, separator, variable }: ExtractColumn): Field {
  return {
    name,
    type: kind === "number" ? "number" : kind === "year" ? "year" : "string",
    description: about,
    ...(separator === undefined ? {} : { separator }),
    ...(variable === undefined ? {} : { variable: variable.code }),
  };
}
