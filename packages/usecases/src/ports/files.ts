import type { Problem } from "@mapwright/domain";

/** One row of a file: its position as the person's program shows it (header is row 1) and its cells by column name. */
export interface FoundRow {
  readonly row: number;
  /** Null-prototype; text as found, or JSON for formats that have types. */
  readonly cells: Readonly<Record<string, unknown>>;
}

/** A file that has been recognised: format and encoding told, rows ready to be read in order. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  /** `csv`, `tsv`, `xlsx`, `json`, `jsonl`, `geojson`, `ris`, `bibtex`. */
  readonly format: string;
  /** `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`, `macintosh`. */
  readonly encoding: string;
  readonly delimiter?: string;
  readonly sheet?: string;
  /** In the order of the file. */
  readonly columns: readonly string[];
  /** What the reader did that its user should know, one sentence each. */
  readonly notes: readonly string[];
  /** Problems that concern single rows; rows with an `error` here are not among `rows`. */
  readonly problems: readonly Problem[];
  readonly rows: Iterable<FoundRow>;
}

export interface OpenOptions {
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly sheet?: string;
  /** Rows before the header, counted from the top. */
  readonly headerRow?: number;
}

/** Recognises and reads files. Throws a ProblemError when a file cannot be read at all. */
export interface FileReader {
  open(name: string, content: Uint8Array, options?: OpenOptions): Promise<OpenedFile>;
}
