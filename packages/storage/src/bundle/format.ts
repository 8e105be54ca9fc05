import { createHash } from "node:crypto";
import { accountTables, sessions, stateTables, type Table, tries } from "@mapwright/domain";
import { compareKeys, type Head, keyText, type StoredEntry } from "@mapwright/usecases";
import type { StorageReader } from "../shared/reader.ts";
import type { Schema } from "../shared/schema.ts";
import type { DigestRow, ReplayedState } from "../verify/digest.ts";

/** The newest form of bundle this version writes and reads. */
export const bundleFormat = 1;
export const sections = ["log", "blobs", "personal", "envelopes", "accounts", "answered"] as const;
export type Section = (typeof sections)[number];
type Answer = Schema["answered"];

/** One line after the manifest. Content travels in pieces, so that no line is long. */
export type Line =
  | { readonly section: "log"; readonly entry: StoredEntry }
  | {
      readonly section: "blobs";
      readonly sha256: string;
      readonly piece: number;
      readonly last: boolean;
      readonly content: string;
    }
  | { readonly section: "personal"; readonly cell: Schema["personal"] }
  | { readonly section: "envelopes"; readonly envelope: Schema["envelopes"] }
  | { readonly section: "accounts"; readonly table: string; readonly row: AccountRowText }
  | { readonly section: "answered"; readonly answer: Answer };

/** Account tables hold texts and whole numbers, which travel as texts. */
export type AccountRowText = Readonly<Record<string, string | null>>;

export interface Summary {
  readonly count: number;
  readonly sha256: string;
}

/** The first line of a bundle. It names no machine, person or time, so equal content gives equal bytes. */
export interface Manifest {
  readonly mapwrightBackup: number;
  readonly head: Head;
  readonly sections: Readonly<Record<Section, Summary>>;
  readonly tables: Readonly<Record<string, Summary>>;
}

const atOnce = 500;
const pieceBytes = 1 << 20;

/** Everything that cannot be made again from something else, line by line, as of the reader's moment. */
export async function* bundleLines(reader: StorageReader): AsyncGenerator<Line> {
  for (let after = 0; ; ) {
    const entries = await reader.storedEntries(after, atOnce);
    for (const { seq, map, kind, at, actor, payload, hash } of entries)
      yield { section: "log", entry: { seq, map, kind, at, actor, payload, hash } };
    const last = entries.at(-1);
    if (last === undefined) break;
    after = last.seq;
  }
  for (let after = ""; ; ) {
    const keys = await reader.blobKeys(after, atOnce);
    for (const key of keys) yield* pieces(key, (await reader.blob(key)) ?? new Uint8Array());
    const last = keys.at(-1);
    if (last === undefined) break;
    after = last;
  }
  for (let after: Schema["personal"] | undefined; ; ) {
    const cells: readonly Schema["personal"][] = await reader.personalCells(after, atOnce);
    for (const { map, record, column_name, content } of cells)
      yield { section: "personal", cell: { map, record, column_name, content } };
    after = cells.at(-1);
    if (after === undefined) break;
  }
  for (let after = 0; ; after += atOnce) {
    const envelopes = await reader.sealedEnvelopes(after, atOnce);
    for (const { map, envelope, person, salt, content } of envelopes)
      yield { section: "envelopes", envelope: { map, envelope, person, salt, content } };
    if (envelopes.length < atOnce) break;
  }
  for (const table of accountTables) {
    // Whoever is signed in signs in again after a restore, and nobody has tried to of late.
    if (table.name === sessions.name || table.name === tries.name) continue;
    for (const row of await reader.storedRows(table, undefined, Number.MAX_SAFE_INTEGER))
      yield { section: "accounts", table: table.name, row: storedColumns(table, row) };
  }
  for (let after = ""; ; ) {
    const answers = await reader.answers(after, atOnce);
    for (const { key, input, output, at } of answers)
      yield { section: "answered", answer: { key, input, output, at } };
    const last = answers.at(-1);
    if (last === undefined) break;
    after = last.key;
  }
}

/** A row's columns as both databases store them. */
function storedColumns(table: Table, row: Readonly<Record<string, unknown>>): AccountRowText {
  return Object.fromEntries(
    Object.keys(table.columns).map((name) => [name, row[name] === null ? null : String(row[name])]),
  );
}

function* pieces(sha256: string, content: Uint8Array): Generator<Line> {
  for (let piece = 0, start = 0; piece === 0 || start < content.length; piece++, start += pieceBytes) {
    const part = Buffer.from(content.subarray(start, start + pieceBytes)).toString("base64");
    yield { section: "blobs", sha256, piece, last: start + pieceBytes >= content.length, content: part };
  }
}

/** Counts and hashes lines of each section as they pass. */
export class Tally {
  readonly #sections = new Map(sections.map((name) => [name, { count: 0, hash: createHash("sha256") }]));

  take(section: Section, text: string): void {
    const kept = this.#sections.get(section);
    if (kept === undefined) return;
    kept.count += 1;
    kept.hash.update(text).update("\n");
  }

  summary(section: Section): Summary {
    const kept = this.#sections.get(section);
    return { count: kept?.count ?? 0, sha256: kept?.hash.copy().digest("hex") ?? "" };
  }
}

/** Counts and hashes of the tables that a log leads to. */
export function tableSummaries(state: ReplayedState): Record<string, Summary> {
  return Object.fromEntries(
    stateTables.map((table) => [table.name, summaryOf(table, [...state.rows(table.name).values()])]),
  );
}

function summaryOf(table: Table, rows: readonly DigestRow[]): Summary {
  const sorted = rows.toSorted((a, b) => {
    for (const column of table.key) {
      const order = compareKeys(a[column], b[column]);
      if (order !== 0) return order;
    }
    return 0;
  });
  const hash = createHash("sha256");
  for (const row of sorted) hash.update(`${keyText({ key: Object.keys(table.columns) }, row)}\n`);
  return { count: rows.length, sha256: hash.digest("hex") };
}
