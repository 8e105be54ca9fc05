import type { ChainedEntry, Json, NewEvent, Table } from "@mapwright/domain";
import type { EnvelopeReader, EnvelopeWriter } from "./envelopes.ts";

/** What rows to read: columns that must be equal, and the order (the table's key unless told otherwise). */
export interface Rows<Row> {
  readonly where?: Partial<Row>;
  readonly after?: Partial<Row>;
  readonly limit?: number;
}

/** Which entries of a map's log to read, from the last one back. */
export interface LatestEntries {
  readonly map: string;
  /** Only entries before this number. */
  readonly before?: number | undefined;
  readonly kind?: string | undefined;
  /** Only what one of these did; none at all for an empty list. */
  readonly actors?: readonly string[] | undefined;
  readonly limit: number;
}

/** A cell of a row as found that names or describes a person: kept beside state and log, so that it can be erased. */
export interface PersonalCell {
  readonly map: string;
  readonly record: number;
  readonly column: string;
  readonly content: Json;
}

/** Reads one consistent state; everything read through one reader is from the same moment. */
export interface Reader extends EnvelopeReader {
  one<Row extends object>(of: Table<Row>, key: Partial<Row>): Promise<Row | undefined>;
  /** Rows in the order of the table's key, text by code point. */
  rows<Row extends object>(of: Table<Row>, which?: Rows<Row>): Promise<readonly Row[]>;
  /** The number of rows, without reading them. */
  count<Row extends object>(of: Table<Row>, where?: Partial<Row>): Promise<number>;
  /** The last entry's number and hash; `{ seq: 0, hash: emptyHead }` for an empty log. */
  head(): Promise<{ readonly seq: number; readonly hash: string }>;
  /** Entries after `seq`, at most `limit`, of one map when told. */
  entries(after: number, limit: number, map?: string): Promise<readonly ChainedEntry[]>;
  /** The last entries of a map first. */
  latestEntries(which: LatestEntries): Promise<readonly ChainedEntry[]>;
  /** Content kept under its SHA-256; undefined when it is not there. */
  blob(sha256: string): Promise<Uint8Array | undefined>;
  /** The personal cells of a map, by record and column. Only for people of its team: nothing published reads them. */
  personal(map: string): Promise<readonly PersonalCell[]>;
  /** What a command answered when it was first called with this idempotency key. */
  answered(key: string): Promise<{ readonly input: string; readonly output: string } | undefined>;
}

/** Writes inside one transaction; everything it did is kept, or nothing. */
export interface Writer extends Reader, EnvelopeWriter {
  /** Appends events to the log and writes the rows they change. Gives the new head. */
  append(events: readonly NewEvent[]): Promise<{ readonly seq: number; readonly hash: string }>;
  /** Keeps content under its SHA-256 and gives that; keeping the same twice changes nothing. */
  keep(content: Uint8Array): Promise<string>;
  /** Keeps personal cells apart; the rows they were found in hold a marker. */
  keepPersonal(cells: readonly PersonalCell[]): Promise<void>;
  /** Removes personal cells for good. The log is told by an event of its own. */
  erasePersonal(cells: readonly Omit<PersonalCell, "content">[]): Promise<void>;
  /** Writes a row of an account table, over the one with its key. Throws for any other table: log and state change by `append` alone. */
  hold<Row extends object>(of: Table<Row>, row: Row): Promise<void>;
  /** Removes rows of an account table for good. */
  drop<Row extends object>(of: Table<Row>, where: Partial<Row>): Promise<void>;
  /** Remembers a command's answer under its idempotency key. */
  remember(key: string, input: string, output: string): Promise<void>;
}

/** Where a map's state and log live: SQLite, PostgreSQL or, in tests, memory. */
export interface Store {
  read<Result>(work: (reader: Reader) => Promise<Result>): Promise<Result>;
  /** One writer at a time; the work may run again after a conflict, so it must not act on the outside. */
  transact<Result>(actor: string, work: (writer: Writer) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}
