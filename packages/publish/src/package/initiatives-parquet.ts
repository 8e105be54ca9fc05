import { parquetWriteBuffer } from "hyparquet-writer";
import { type ExtractColumn, extractColumns } from "../download/columns.ts";
import type { Extract } from "../download/extract.ts";

/**
 * The table of initiatives as Parquet: numbers and years as numbers, several codes as a JSON list, texts unchanged. A missing
 * value is null, and a second column `VARIABLE_missing` says why.
 */
export function initiativesParquet(extract: Extract): Uint8Array {
  const columnData = extractColumns(extract).flatMap((column) => [
    valueColumn(column, extract),
    ...(column.variable === undefined ? [] : [reasonColumn(column, extract)]),
  ]);
  const { content, release } = extract.map;
  const buffer = parquetWriteBuffer({
    columnData,
    createdBy: "mapwright",
    kvMetadata: [
      { key: "map", value: content.map.slug },
      { key: "release", value: release === undefined ? "draft" : String(release.release) },
      { key: "sha256", value: release?.sha256 ?? "" },
      { key: "citation", value: extract.citation?.text ?? "" },
      { key: "licence", value: content.map.licence?.name ?? "" },
    ],
  });
  return new Uint8Array(buffer);
}

function isMissing(found: unknown): found is string {
  return typeof found === "string" && found.startsWith("~");
}

function valueColumn({ name, kind, variable, separator, cell }: ExtractColumn, { initiatives }: Extract) {
  const known = initiatives.map((initiative) => {
    const found = cell(initiative);
    return found === undefined || (variable !== undefined && isMissing(found)) ? null : found;
  });
  if (kind === "number") return { name, type: "DOUBLE" as const, data: known };
  if (kind === "year") return { name, type: "INT32" as const, data: known };
  if (separator !== undefined) {
    const data = known.map((found) => (found === null ? null : String(found).split(separator)));
    return { name, type: "JSON" as const, data };
  }
  return {
    name,
    type: "STRING" as const,
    data: known.map((found) => (found === null ? null : String(found))),
  };
}

function reasonColumn({ name, cell }: ExtractColumn, { initiatives }: Extract) {
  const data = initiatives.map((initiative) => {
    const found = cell(initiative);
    return isMissing(found) ? found.slice(1) : null;
  });
  return { name: `${name}_missing`, type: "STRING" as const, data };
}
