import { isFormulaLike, missingReasons } from "@mapwright/domain";
import { aboutExtract } from "./about-extract.ts";
import { type ExtractColumn, extractColumns } from "./columns.ts";
import type { Extract } from "./extract.ts";

/** How a missing value stands in a cell. */
export const missingCells: readonly string[] = missingReasons.map((reason) => `~${reason}`);

/**
 * What a CSV file cannot say of itself, as CSV on the Web metadata (W3C, 2015): release, licence, citation, filter, and the
 * columns with what they mean. `url` is where the CSV file is, seen from the metadata.
 */
export function csvMetadata(extract: Extract, url: string): string {
  const { licence, citation, title, retrievedFrom, ...about } = aboutExtract(extract);
  const columns = extractColumns(extract);
  const metadata = {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": extract.language }],
    url,
    "dc:title": title,
    ...(citation === null ? {} : { "dc:bibliographicCitation": citation }),
    ...(retrievedFrom === null ? {} : { "dc:source": { "@id": retrievedFrom } }),
    ...(licence === null
      ? {}
      : { "dc:license": licence.address === undefined ? licence.name : { "@id": licence.address } }),
    "rdfs:comment": [
      `Texts that a spreadsheet would calculate have an apostrophe before them; in this file: ${guardedCells(extract, columns)}.`,
      ...(about.filter.words === null ? [] : [`Filter: ${about.filter.words}.`]),
      ...(about.synthetic === null ? [] : [about.synthetic]),
      ...(about.release?.withdrawn ? [`This release was withdrawn: ${about.release.withdrawn}`] : []),
    ],
    ...(about.release === null
      ? {}
      : { "dc:hasVersion": `${about.release.number} sha256:${about.release.sha256}` }),
    dialect: { encoding: "utf-8", delimiter: ",", lineTerminators: ["\r\n"], header: true },
    tableSchema: { primaryKey: "id", columns: columns.map(columnMetadata) },
  };
  return `${JSON.stringify(metadata, null, 1)}\n`;
}

function columnMetadata({ name, about, kind, variable, separator }: ExtractColumn): object {
  return {
    name,
    titles: name,
    "dc:description": about,
    datatype: kind === "number" ? "number" : kind === "year" ? "gYear" : "string",
    ...(separator === undefined ? {} : { separator }),
    ...(variable === undefined ? {} : { null: missingCells }),
  };
}

function guardedCells({ initiatives }: Extract, columns: readonly ExtractColumn[]): number {
  const guarded = (initiative: Extract["initiatives"][number]) =>
    columns.filter(({ cell }) => {
      const found = cell(initiative);
      return typeof found === "string" && isFormulaLike(found);
    }).length;
  return initiatives.reduce((sum, initiative) => sum + guarded(initiative), 0);
}
