import { refuse } from "./refuse.ts";

/** What the first text of a file says it is; `json` may turn out to be GeoJSON. */
export type TextKind = "csv" | "json" | "jsonl" | "ris" | "bibtex";

interface Signature {
  readonly bytes: readonly number[];
  readonly looksLike: string;
  readonly hint: string;
}

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));

const unpack = "Unpack it and import the file inside.";
const saveAs = "Save the table as .xlsx or CSV (UTF-8) and import that.";
const notData = "Choose the file with the data: CSV, XLSX, JSON, JSON Lines, GeoJSON, RIS or BibTeX.";

const signatures: readonly Signature[] = [
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    looksLike: "an old Excel file (.xls) or a workbook with a password",
    hint: "Open it in a spreadsheet program, remove the password and save it as .xlsx.",
  },
  { bytes: ascii("%PDF"), looksLike: "a PDF", hint: saveAs },
  { bytes: [0x1f, 0x8b], looksLike: "a gzip archive", hint: unpack },
  { bytes: ascii("BZh"), looksLike: "a bzip2 archive", hint: unpack },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], looksLike: "an xz archive", hint: unpack },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], looksLike: "a zstd archive", hint: unpack },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], looksLike: "a 7z archive", hint: unpack },
  { bytes: ascii("Rar!"), looksLike: "a RAR archive", hint: unpack },
  { bytes: [0x89, 0x50, 0x4e, 0x47], looksLike: "a PNG image", hint: notData },
  { bytes: [0xff, 0xd8, 0xff], looksLike: "a JPEG image", hint: notData },
  { bytes: ascii("GIF8"), looksLike: "a GIF image", hint: notData },
  { bytes: ascii("SQLite format 3"), looksLike: "an SQLite database", hint: saveAs },
  { bytes: ascii("PAR1"), looksLike: "a Parquet file", hint: saveAs },
  { bytes: ascii("{\\rtf"), looksLike: "a rich-text document (RTF)", hint: saveAs },
];

/** Throws a ProblemError `file-type` for content that is clearly something else, whatever the file is called. */
export function refuseForeignBytes(bytes: Uint8Array): void {
  const known = signatures.find(({ bytes: start }) => start.every((byte, index) => bytes[index] === byte));
  if (known !== undefined) refuseFileType(known.looksLike, known.hint);
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

export function refuseFileType(looksLike: string, hint: string): never {
  return refuse({ code: "file-type", message: `The file looks like ${looksLike}.`, hint });
}

/** Tells a text format by the first text of a file. Throws a ProblemError `file-type` for HTML, KML and other XML. */
export function sniffText(sample: string, name: string): TextKind {
  const start = sample.replace(/^[\s\ufeff]+/, "");
  if (start.startsWith("<")) refuseMarkup(start);
  if (start.startsWith("{")) return looksLikeJsonLines(start, name) ? "jsonl" : "json";
  if (/^\[\s*([[{\]"\d-]|true|false|null|$)/.test(start)) return "json";
  if (/^['"]?\s*$/.test(start)) return "csv";
  if (/^(TY|ty|Ty) {1,2}-/.test(start) || /^[A-Z][A-Z0-9] {2}- /.test(start)) return "ris";
  if (/^(%[^\r\n]*[\r\n]+\s*)*@\s*[A-Za-z]+\s*[{(]/.test(start)) return "bibtex";
  return namedReferences(start, name) ?? (/\.json$/i.test(name) ? "json" : "csv");
}

/** Databases write lines of their own above the references ("Scopus", "EXPORT DATE: ..."): the file's name decides then. */
function namedReferences(start: string, name: string): TextKind | undefined {
  if (/\.bib(tex)?$/i.test(name) && /^\s*@\s*[A-Za-z]+\s*[{(]/m.test(start)) return "bibtex";
  return /\.ris$/i.test(name) && /^TY {1,2}-/m.test(start) ? "ris" : undefined;
}

function looksLikeJsonLines(start: string, name: string): boolean {
  const lineEnd = start.search(/[\r\n]/);
  if (lineEnd < 0) return /\.(jsonl|ndjson)$/i.test(name);
  const first = start.slice(0, lineEnd).trimEnd();
  const rest = start.slice(lineEnd).trimStart();
  if (!first.endsWith("}")) return false;
  return rest.startsWith("{") || (rest === "" && /\.(jsonl|ndjson)$/i.test(name));
}

function refuseMarkup(start: string): void {
  const head = start.slice(0, 2000);
  if (/<!doctype html|<html|<head|<body|<table/i.test(head)) {
    refuseFileType(
      "a web page (HTML)",
      "It may be an error page saved under a wrong name: open it, and download the data again.",
    );
  }
  if (/<kml/i.test(head)) refuseFileType("a KML file", "Convert it to GeoJSON and import that.");
  if (/^<(\?xml|[a-z!])/i.test(head)) refuseFileType("an XML document", saveAs);
}
