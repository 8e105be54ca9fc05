import { Kysely, PostgresDialect, sql } from "kysely";
import { migrate, migrationNames, refuseNewer, takenSteps } from "../migrations/migrate.ts";
import type { OpenOptions } from "../shared/open-options.ts";
import { errorCode, refuse } from "../shared/problems.ts";
import { readerOf } from "../shared/reader.ts";
import type { Database, Schema } from "../shared/schema.ts";
import type { StoredStore } from "../shared/stored-store.ts";
import { takeTurns } from "../shared/turns.ts";
import { type StorageWriter, writerOf } from "../shared/writer.ts";
import { type DatabaseAddress, parseDatabaseUrl } from "./hosts.ts";
import { PrimaryPool } from "./primary-pool.ts";

export interface PostgresOptions extends OpenOptions {
  /** How long to look for a primary; 15 seconds unless told. */
  readonly connectMs?: number;
  /** Another schema than `mapwright`, while restoring. */
  readonly schema?: string;
}

export const defaultSchema = "mapwright";

/** Opens the store of a PostgreSQL database; its tables live in a schema of their own, made when it is not there unless told otherwise. */
export async function openPostgres(databaseUrl: string, options: PostgresOptions = {}): Promise<StoredStore> {
  const address = parseDatabaseUrl(databaseUrl);
  const schema = options.schema ?? defaultSchema;
  const pool = new PrimaryPool(address, schema, options.connectMs ?? 15_000);
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  try {
    await prepare(db, address, schema, options);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return storeOf(db, address, schema, options);
}

async function prepare(
  db: Database,
  address: DatabaseAddress,
  schema: string,
  { create = true, migrate: takeMissing = true }: OpenOptions,
): Promise<void> {
  const taken = await takenSteps(db, schema);
  refuseNewer(taken, address.shown);
  if (!create && taken.length === 0)
    refuse(
      "store-missing",
      `There is no installation in ${address.shown}: it has no schema "${schema}".`,
      "Check DATABASE_URL; `mapwright map create` and `mapwright demo` make a new one.",
    );
  if (takeMissing && taken.length < migrationNames.length) await migrate(db, "postgres", schema);
}

function storeOf(
  db: Database,
  address: DatabaseAddress,
  schema: string,
  options: PostgresOptions,
): StoredStore {
  const now = options.now ?? (() => new Date());
  const waitMs = options.waitMs ?? 60_000;
  const takeTurn = takeTurns();
  const write = <Result>(actor: string, work: (writer: StorageWriter) => Promise<Result>) =>
    db.transaction().execute(async (transaction) => {
      await sql`select set_config('lock_timeout', ${`${waitMs}ms`}, true)`.execute(transaction);
      // Whoever holds this row is the one writer; it is let go with the transaction.
      await transaction.selectFrom("head").select("id").forUpdate().execute();
      return work(writerOf(transaction, "postgres", actor, now));
    });
  return {
    dialect: "postgres",
    place: address.shown,
    read: (work) =>
      db
        .transaction()
        .setIsolationLevel("repeatable read")
        .setAccessMode("read only")
        .execute((transaction) => work(readerOf(transaction, "postgres"))),
    transact: (actor, work) => takeTurn(() => retried(() => write(actor, work), address.shown, waitMs)),
    damage: async () => [],
    inspect: (work) => work(db.withSchema(schema)),
    close: () => db.destroy(),
  };
}

/** Serialization failure, deadlock, and a primary that has just become a standby: nothing was kept, so try again. */
const conflicts = new Set(["40001", "40P01", "25006"]);
const tries = 4;

async function retried<Result>(work: () => Promise<Result>, place: string, waitMs: number): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const code = errorCode(error);
      if (code === "55P03")
        refuse(
          "store-busy",
          `Another process has been writing to ${place} for ${Math.round(waitMs / 1000)} seconds.`,
          "Wait until it has finished and run the command again.",
        );
      if (!conflicts.has(code) || attempt === tries) throw error;
    }
  }
}
