import { promisify } from "node:util";
import { inflate } from "node:zlib";
import { emptyHead, type Table } from "@mapwright/domain";
import type { Reader, Rows, StoredEntry } from "@mapwright/usecases";
import { declaredTable } from "@mapwright/usecases";
import { sql } from "kysely";
import { type Database, type Schema, stateDatabase } from "./schema.ts";
import { type Dialect, parsedRow, storedFields } from "./stored-row.ts";

const inflateAsync = promisify(inflate);

/** What checking and backing up read beside what use-cases do: text as stored, nothing parsed. */
export interface StorageReader extends Reader {
  storedRows(
    of: Table,
    after: Readonly<Record<string, unknown>> | undefined,
    limit: number,
  ): Promise<readonly Readonly<Record<string, unknown>>[]>;
  storedEntries(after: number, limit: number): Promise<readonly StoredEntry[]>;
  blobKeys(after: string, limit: number): Promise<readonly string[]>;
  answers(after: string, limit: number): Promise<readonly Schema["answered"][]>;
  personalCells(after: PersonalKey | undefined, limit: number): Promise<readonly Schema["personal"][]>;
  /** Sealed envelopes as they are kept, for checking and backing up. */
  sealedEnvelopes(after: number, limit: number): Promise<readonly Schema["envelopes"][]>;
  counts(): Promise<Readonly<Record<"log" | "blobs" | "envelopes" | "answered", number>>>;
  /** The head that is kept beside the log, so that a log cut at its end shows. */
  keptHead(): Promise<{ readonly seq: number; readonly hash: string }>;
  /** How many contents were ever kept; none is ever taken away. */
  everKept(): Promise<number>;
}

export type PersonalKey = Omit<Schema["personal"], "content">;

export function readerOf(db: Database, dialect: Dialect): StorageReader {
  const reader: StorageReader = {
    one: async (of, key) => (await reader.rows(of, { where: key, limit: 1 }))[0],
    rows: async (of, which) => {
      const found = await selectRows(db, dialect, of, which ?? {}).execute();
      return found.map((row) => parsedRow(of, row));
    },
    count: async (of, where) => {
      const { n } = await countRows(db, dialect, of, where).executeTakeFirstOrThrow();
      return Number(n);
    },
    head: async () => {
      const last = await db
        .selectFrom("log")
        .select(["seq", "hash"])
        .orderBy("seq", "desc")
        .limit(1)
        .execute();
      return last[0] === undefined ? { seq: 0, hash: emptyHead } : { ...last[0] };
    },
    entries: async (after, limit, map) => {
      let query = db.selectFrom("log").selectAll().where("seq", ">", after).orderBy("seq").limit(limit);
      if (map !== undefined) query = query.where("map", "=", map);
      return (await query.execute()).map((entry) => ({ ...entry, payload: JSON.parse(entry.payload) }));
    },
    latestEntries: async ({ map, before, kind, actors, limit }) => {
      if (actors?.length === 0) return [];
      let query = db.selectFrom("log").selectAll().where("map", "=", map);
      if (before !== undefined) query = query.where("seq", "<", before);
      if (kind !== undefined) query = query.where("kind", "=", kind);
      if (actors !== undefined) query = query.where("actor", "in", actors);
      const found = await query.orderBy("seq", "desc").limit(limit).execute();
      return found.map((entry) => ({ ...entry, payload: JSON.parse(entry.payload) }));
    },
    blob: async (sha256) => {
      const kept = await db
        .selectFrom("blobs")
        .select("content")
        .where("sha256", "=", sha256)
        .executeTakeFirst();
      return kept && (await inflateAsync(kept.content));
    },
    personal: async (map) => {
      const found = await selectPersonal(db).where("map", "=", map).execute();
      return found.map(({ record, column_name, content }) => ({
        map,
        record,
        column: column_name,
        content: JSON.parse(content),
      }));
    },
    answered: async (key) =>
      db.selectFrom("answered").select(["input", "output"]).where("key", "=", key).executeTakeFirst(),
    storedRows: (of, after, limit) =>
      selectRows(db, dialect, of, after === undefined ? { limit } : { after, limit }).execute(),
    storedEntries: (after, limit) =>
      db.selectFrom("log").selectAll().where("seq", ">", after).orderBy("seq").limit(limit).execute(),
    blobKeys: async (after, limit) => {
      const query = db.selectFrom("blobs").select("sha256").where("sha256", ">", after).orderBy("sha256");
      return (await query.limit(limit).execute()).map((row) => row.sha256);
    },
    answers: (after, limit) =>
      db.selectFrom("answered").selectAll().where("key", ">", after).orderBy("key").limit(limit).execute(),
    personalCells: (after, limit) => {
      const all = selectPersonal(db).limit(limit);
      if (after === undefined) return all.execute();
      const key = sql`(${after.map}, ${after.record}, ${after.column_name})`;
      return all.where(sql<boolean>`(map, record, column_name) > ${key}`).execute();
    },
    ownEnvelope: async ({ map, envelope }, person) =>
      db
        .selectFrom("envelopes")
        .select(["person", "salt", "content"])
        .where("map", "=", map)
        .where("envelope", "=", envelope)
        .where("person", "=", person)
        .executeTakeFirst(),
    sealedEnvelopes: (after, limit) =>
      db
        .selectFrom("envelopes")
        .selectAll()
        .orderBy("map")
        .orderBy("envelope")
        .limit(limit)
        .offset(after)
        .execute(),
    counts: async () => ({
      log: await countAll(db, "log"),
      blobs: await countAll(db, "blobs"),
      envelopes: await countAll(db, "envelopes"),
      answered: await countAll(db, "answered"),
    }),
    keptHead: async () => {
      const { seq, hash } = await db.selectFrom("head").select(["seq", "hash"]).executeTakeFirstOrThrow();
      return { seq, hash };
    },
    everKept: async () => (await db.selectFrom("head").select("blobs").executeTakeFirstOrThrow()).blobs,
  };
  return reader;
}

function selectPersonal(db: Database) {
  return db.selectFrom("personal").selectAll().orderBy("map").orderBy("record").orderBy("column_name");
}

async function countAll(db: Database, table: keyof Schema): Promise<number> {
  const query = db.selectFrom(table).select(({ fn }) => fn.countAll().as("n"));
  return Number((await query.executeTakeFirstOrThrow()).n);
}

function selectRows<Row extends object>(db: Database, dialect: Dialect, of: Table<Row>, which: Rows<Row>) {
  const table = declaredTable(of.name);
  const where = storedFields(dialect, table, which.where ?? {});
  let query = stateDatabase(db).selectFrom(of.name).selectAll();
  for (const [column, value] of Object.entries(where))
    query = query.where(column, value === null ? "is" : "=", value);
  if (which.after !== undefined) {
    const free = freeKey(table, where, storedFields(dialect, table, which.after));
    if (free.length > 0) {
      const names = sql.join(free.map(([column]) => sql.ref(column)));
      const values = sql.join(free.map(([, value]) => value));
      query = query.where(sql<boolean>`(${names}) > (${values})`);
    }
  }
  for (const column of of.key) query = query.orderBy(column);
  return which.limit === undefined ? query : query.limit(which.limit);
}

/** The key columns that `after` decides: those that `where` has not fixed, without a gap. */
function freeKey(table: Table, where: object, after: Readonly<Record<string, unknown>>) {
  const open = table.key.filter((column) => !Object.hasOwn(where, column));
  const told = open.filter((column) => Object.hasOwn(after, column));
  if (told.some((column, index) => column !== open[index]))
    throw new Error(`"after" skips a key column of ${table.name}: ${open.join(", ")}.`);
  return told.map((column) => [column, after[column]] as const);
}

function countRows<Row extends object>(
  db: Database,
  dialect: Dialect,
  of: Table<Row>,
  where: Partial<Row> | undefined,
) {
  let query = stateDatabase(db)
    .selectFrom(of.name)
    .select(({ fn }) => fn.countAll().as("n"));
  for (const [column, value] of Object.entries(storedFields(dialect, declaredTable(of.name), where ?? {})))
    query = query.where(column, value === null ? "is" : "=", value);
  return query;
}
