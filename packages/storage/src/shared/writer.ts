import { setImmediate } from "node:timers/promises";
import { promisify } from "node:util";
import { deflate } from "node:zlib";
import { canonicalJson, changesOf } from "@mapwright/domain";
import { accountTable, chainEvents, type Head, type StoredEntry, type Writer } from "@mapwright/usecases";
import { chunksOf, project } from "./projection.ts";
import { readerOf, type StorageReader } from "./reader.ts";
import { type Database, type Schema, stateDatabase } from "./schema.ts";
import { sha256 } from "./sha256.ts";
import { type Dialect, storedFields } from "./stored-row.ts";

/** Events that are appended without a pause. */
const atOnce = 250;

const deflateAsync = promisify(deflate);

/** What restoring writes: entries as they were, with their own numbers, times and hashes. */
export interface StorageWriter extends StorageReader, Writer {
  load(entries: readonly StoredEntry[]): Promise<void>;
  loadPersonal(cells: readonly Schema["personal"][]): Promise<void>;
  /** Writes a row of an account table as a bundle holds it. */
  loadAccountRow(table: string, row: Readonly<Record<string, string | null>>): Promise<void>;
  loadAnswers(answers: readonly Schema["answered"][]): Promise<void>;
}

export function writerOf(db: Database, dialect: Dialect, actor: string, now: () => Date): StorageWriter {
  const reader = readerOf(db, dialect);
  const writeEntries = async (entries: readonly StoredEntry[], head: Head) => {
    for (const chunk of chunksOf(entries, 7))
      await db
        .insertInto("log")
        .values([...chunk])
        .execute();
    await db.updateTable("head").set({ seq: head.seq, hash: head.hash }).execute();
  };
  const loadPersonal = async (cells: readonly Schema["personal"][]) => {
    for (const chunk of chunksOf(cells, 4))
      await db
        .insertInto("personal")
        .values([...chunk])
        .execute();
  };
  return {
    ...reader,
    append: async (events) => {
      let head: Head = await reader.head();
      const at = now().toISOString();
      for (let from = 0; from < events.length; from += atOnce) {
        const added = chainEvents(sha256, head, events.slice(from, from + atOnce), { at, actor });
        await writeEntries(added.entries, added.head);
        await project(db, dialect, added.changes);
        head = added.head;
        // SQLite works in this thread: between the events of a long file others are answered.
        if (from + atOnce < events.length) await setImmediate();
      }
      return head;
    },
    keep: async (content) => {
      const hash = sha256(content);
      const known = await db.selectFrom("blobs").select("sha256").where("sha256", "=", hash).execute();
      if (known.length > 0) return hash;
      const compressed = await deflateAsync(content);
      await db
        .insertInto("blobs")
        .values({ sha256: hash, bytes: content.length, content: compressed })
        .execute();
      await db
        .updateTable("head")
        .set(({ eb }) => ({ blobs: eb("blobs", "+", 1) }))
        .execute();
      return hash;
    },
    keepPersonal: (cells) =>
      loadPersonal(
        cells.map(({ map, record, column, content }) => ({
          map,
          record,
          column_name: column,
          content: canonicalJson(content),
        })),
      ),
    erasePersonal: async (cells) => {
      for (const { map, record, column } of cells)
        await db
          .deleteFrom("personal")
          .where("map", "=", map)
          .where("record", "=", record)
          .where("column_name", "=", column)
          .execute();
    },
    loadPersonal,
    hold: async (of, row) =>
      project(db, dialect, [
        { table: accountTable(of.name).name, put: Object.fromEntries(Object.entries(row)) },
      ]),
    drop: async (of, where) => {
      const fields = Object.entries(storedFields(dialect, accountTable(of.name), { ...where }));
      if (fields.length === 0) throw new Error(`Rows of ${of.name} are dropped by a column at least.`);
      let query = stateDatabase(db).deleteFrom(of.name);
      for (const [column, value] of fields) query = query.where(column, value === null ? "is" : "=", value);
      await query.execute();
    },
    remember: async (key, input, output) => {
      await db.insertInto("answered").values({ key, input, output, at: now().toISOString() }).execute();
    },
    seal: async ({ map, envelope }, { person, salt, content }) => {
      await db
        .insertInto("envelopes")
        .values({ map, envelope, person, salt, content })
        .onConflict((conflict) =>
          conflict.columns(["map", "envelope"]).doUpdateSet({ person, salt, content }),
        )
        .execute();
    },
    unseal: ({ map, envelope }) =>
      db
        .deleteFrom("envelopes")
        .where("map", "=", map)
        .where("envelope", "=", envelope)
        .returning(["person", "salt", "content"])
        .executeTakeFirst(),
    load: async (entries) => {
      const last = entries.at(-1);
      if (last === undefined) return;
      await writeEntries(entries, last);
      const changes = entries.flatMap((entry) => [
        ...changesOf(entry.kind, JSON.parse(entry.payload), entry),
      ]);
      await project(db, dialect, changes);
    },
    loadAccountRow: async (table, row) => {
      await stateDatabase(db).insertInto(accountTable(table).name).values(row).execute();
    },
    loadAnswers: async (answers) => {
      for (const chunk of chunksOf(answers, 4))
        await db
          .insertInto("answered")
          .values([...chunk])
          .execute();
    },
  };
}
