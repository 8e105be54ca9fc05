import { createHash } from "node:crypto";
import { type Problem, ProblemError, shownValue } from "@mapwright/domain";
import type { FileReader, OpenedFile } from "@mapwright/usecases";
import { readCsv } from "./csv/read-csv.ts";
import { decodedChunks } from "./encoding/decode.ts";
import {
  askedEncoding,
  detectEncoding,
  type Encoding,
  UndecodableError,
} from "./encoding/detect-encoding.ts";
import { encodingProblem } from "./encoding/encoding-problem.ts";
import type { Found, Input } from "./found-file.ts";
import { readJson } from "./json/read-json.ts";
import { readJsonLines } from "./json/read-json-lines.ts";
import { defaultLimits, type ReaderLimits } from "./limits.ts";
import { readRis } from "./references/read-ris.ts";
import { counted, refuse } from "./refuse.ts";
import { isZip, refuseForeignBytes, sniffText, type TextKind } from "./sniff.ts";
import { readXlsx } from "./xlsx/read-xlsx.ts";

/** Makes a reader with limits of its own; what is not given keeps its default. */
export function createFileReader(changed: Partial<ReaderLimits> = {}): FileReader {
  const limits = { ...defaultLimits, ...changed };
  return { open: (name, bytes, options = {}) => open({ name, bytes, options, limits }) };
}

/** Recognises CSV, TSV, XLSX, JSON, JSON Lines, GeoJSON, RIS and BibTeX by their content. */
export const fileReader: FileReader = createFileReader();

async function open(input: Input): Promise<OpenedFile> {
  const { name, bytes } = input;
  try {
    const found = await read(input);
    const problems = found.problems.map((problem) => ({ ...problem, file: name }));
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const notes = [...otherwiseNamed(name, found.format), ...found.notes];
    return { ...found, name, bytes: bytes.length, sha256, notes, problems };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    throw new ProblemError(error.problems.map((problem): Problem => ({ ...problem, file: name })));
  }
}

const endings: Readonly<Record<string, readonly string[]>> = {
  xlsx: ["xlsx", "xlsm"],
  json: ["json"],
  jsonl: ["jsonl", "ndjson"],
  geojson: ["geojson"],
  ris: ["ris"],
  bibtex: ["bib", "bibtex"],
};

/** The content decides; a name that says otherwise is told, since the file may be the wrong one. */
function otherwiseNamed(name: string, format: string): readonly string[] {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  const promised = Object.keys(endings).find((each) => endings[each]?.includes(ending));
  const isKin = promised === "json" && ["jsonl", "geojson"].includes(format);
  if (promised === undefined || promised === format || isKin) return [];
  return [`The name ends in .${ending}, but the content was read as ${format}.`];
}

async function read(input: Input): Promise<Found> {
  const { bytes, limits } = input;
  if (bytes.length === 0) refuseEmpty();
  if (bytes.length > limits.fileBytes) refuseLarge(bytes.length, limits.fileBytes);
  if (isZip(bytes)) return readXlsx(input);
  refuseForeignBytes(bytes);
  return readText(input);
}

async function readText(input: Input): Promise<Found> {
  const encoding = encodingOf(input);
  const [sample = ""] = decodedChunks(input.bytes, encoding);
  if (sample.trim() === "") refuseEmpty();
  const kind = sniffText(sample, input.name);
  if (kind === "csv") return readCsv(input, encoding);
  if (kind === "jsonl") return readJsonLines(input, encoding);
  const limit = kind === "bibtex" ? input.limits.bibtexBytes : input.limits.documentBytes;
  if (input.bytes.length > limit) refuseLarge(input.bytes.length, limit);
  if (kind === "json") return readJson(input, encoding);
  if (kind === "ris") return readRis(input, encoding);
  // Loaded when first needed: the LaTeX tables behind it take a tenth of a second.
  const { readBibtex } = await import("./references/read-bibtex.ts");
  return readBibtex(input, encoding);
}

function encodingOf({ name, bytes, options, limits }: Input): Encoding {
  try {
    return options.encoding === undefined ? detectEncoding(bytes) : askedEncoding(bytes, options.encoding);
  } catch (error) {
    if (error instanceof UndecodableError)
      refuse(encodingProblem(error, bytes, roughKind(bytes, name), limits));
    if (error instanceof RangeError) refuseUnknownEncoding(options.encoding ?? "");
    throw error;
  }
}

/** The kind of a text whose encoding is not known: all formats start with ASCII. */
function roughKind(bytes: Uint8Array, name: string): TextKind {
  const [sample = ""] = decodedChunks(bytes.subarray(0, 4096), {
    encoding: "macintosh",
    start: 0,
    notes: [],
  });
  return sniffText(sample, name);
}

function refuseEmpty(): never {
  return refuse({
    code: "file-empty",
    message: "The file is empty.",
    hint: "Choose a file with a header and rows.",
  });
}

function refuseLarge(bytes: number, limit: number): never {
  return refuse({
    code: "file-too-large",
    message: `The file has ${counted(bytes, "byte")}; at most ${counted(limit, "byte")} are read.`,
    hint: "Split the file, or save it as CSV or JSON Lines, which may be larger.",
  });
}

function refuseUnknownEncoding(label: string): never {
  return refuse({
    code: "encoding-unknown",
    message: `There is no encoding "${shownValue(label)}".`,
    hint: "Use utf-8, utf-16le, utf-16be, windows-1252 or macintosh.",
    value: shownValue(label),
  });
}
