import { type JsonObject, type Problem, type Texts, table } from "../shared/index.ts";
import type { Value } from "./value.ts";

export interface SourceRow {
  readonly map: string;
  readonly source: string;
  readonly title: Texts;
  readonly address: string | null;
  readonly licence: string | null;
  readonly attribution: string | null;
}

export const sources = table<SourceRow>({
  name: "sources",
  about: "Where records come from.",
  key: ["map", "source"],
  columns: {
    map: { kind: "text", about: "The map." },
    source: { kind: "text", about: "Short code of the source." },
    title: { kind: "json", about: "Its name, by language." },
    address: { kind: "text", nullable: true, about: "Its address on the web." },
    licence: { kind: "text", nullable: true, about: "The licence of its data." },
    attribution: { kind: "text", nullable: true, about: "The words to credit it with." },
  },
});

export interface WaveRow {
  readonly map: string;
  readonly wave: string;
  readonly position: number;
}

export const waves = table<WaveRow>({
  name: "waves",
  about: "Dated collection rounds.",
  key: ["map", "wave"],
  columns: {
    map: { kind: "text", about: "The map." },
    wave: { kind: "text", about: "The wave's name, usually a year." },
    position: { kind: "integer", about: "Its place in the order in which waves were opened, from 1." },
  },
});

export interface ProfileRow {
  readonly map: string;
  readonly profile: string;
  /** SHA-256 of the canonical JSON of the document. */
  readonly sha256: string;
  readonly document: JsonObject;
}

export const profiles = table<ProfileRow>({
  name: "profiles",
  about: "How the columns of files become values; kept with the map.",
  key: ["map", "profile"],
  columns: {
    map: { kind: "text", about: "The map." },
    profile: { kind: "text", about: "The profile's name." },
    sha256: { kind: "text", about: "SHA-256 of the document as canonical JSON." },
    document: { kind: "json", about: "The profile in force." },
  },
});

export interface BatchRow {
  readonly map: string;
  readonly batch: number;
  readonly source: string;
  readonly wave: string;
  readonly profile: string;
  readonly profile_sha256: string;
  readonly file: BatchFile;
  readonly file_sha256: string;
  readonly rows: number;
  readonly accepted: number;
  readonly repaired: number;
  readonly refused: number;
  /** Initiatives that this batch opened. */
  readonly initiatives: number;
  /** Refused rows were left out by explicit choice instead of refusing the whole file. */
  readonly good_rows_only: boolean;
  readonly problems: readonly Problem[];
  readonly state: "imported" | "undone";
}

/** What was read, and how. */
export interface BatchFile {
  readonly name: string;
  readonly bytes: number;
  readonly format: string;
  readonly encoding: string;
  readonly notes: readonly string[];
}

export const batches = table<BatchRow>({
  name: "batches",
  about: "Imports: one row for each file taken in.",
  key: ["map", "batch"],
  indexes: [["map", "file_sha256"]],
  columns: {
    map: { kind: "text", about: "The map." },
    batch: { kind: "integer", about: "Its number in the map, from 1." },
    source: { kind: "text", about: "The source." },
    wave: { kind: "text", about: "The wave." },
    profile: { kind: "text", about: "The profile it was read with." },
    profile_sha256: { kind: "text", about: "SHA-256 of that profile." },
    file: { kind: "json", about: "Name, size, format, encoding and notes of the reader." },
    file_sha256: { kind: "text", about: "SHA-256 of the file's bytes." },
    rows: { kind: "integer", about: "Rows in the file, header and empty rows not counted." },
    accepted: { kind: "integer", about: "Rows taken as they are." },
    repaired: { kind: "integer", about: "Rows taken after a repair that is told in `problems`." },
    refused: { kind: "integer", about: "Rows left out." },
    initiatives: { kind: "integer", about: "Initiatives opened by this batch." },
    good_rows_only: { kind: "boolean", about: "Whether leaving out refused rows was chosen." },
    problems: {
      kind: "json",
      about: "Repairs, warnings and refusals, each with row, column, value and reason.",
    },
    state: { kind: "text", about: "`imported`, or `undone`." },
  },
});

export interface RecordRow {
  readonly map: string;
  readonly record: number;
  readonly batch: number;
  readonly row: number;
  readonly external_id: string | null;
  readonly initiative: string;
  /** The row as found, by column name; personal columns hold a marker instead. */
  readonly raw: JsonObject;
  readonly values: readonly Value[];
  readonly state: "live" | "undone";
}

/** A personal cell that was erased: that it was, never what it held. */
export interface ErasureRow {
  readonly map: string;
  readonly record: number;
  readonly column_name: string;
  readonly reason: string;
}

export const erasures = table<ErasureRow>({
  name: "erasures",
  about: "Personal cells that were erased; what they held was kept apart and is gone.",
  key: ["map", "record", "column_name"],
  columns: {
    map: { kind: "text", about: "The map." },
    record: { kind: "integer", about: "The record whose row had the cell." },
    column_name: { kind: "text", about: "The column of the file." },
    reason: { kind: "text", about: "Why it was erased; names nobody." },
  },
});

export const records = table<RecordRow>({
  name: "records",
  about: "Entries as found, with their raw rows; never changed, only undone with their batch.",
  key: ["map", "record"],
  indexes: [
    ["map", "initiative"],
    ["map", "batch"],
  ],
  columns: {
    map: { kind: "text", about: "The map." },
    record: { kind: "integer", about: "Its number in the map, from 1." },
    batch: { kind: "integer", about: "The batch that brought it." },
    row: {
      kind: "integer",
      about: "Its row in the file as the person's program shows it; the header is row 1.",
    },
    external_id: { kind: "text", nullable: true, about: "The source's own identifier." },
    initiative: { kind: "text", about: "The initiative it was judged to describe." },
    raw: { kind: "json", about: "The row as found." },
    values: { kind: "json", about: "What the profile read from it." },
    state: { kind: "text", about: "`live`, or `undone`." },
  },
});
