import { existsSync, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { ProblemError } from "@mapwright/domain";
import { migrate, migrationNames, refuseNewer, takenSteps } from "../migrations/migrate.ts";
import type { OpenOptions } from "../shared/open-options.ts";
import { errorCode, refuse } from "../shared/problems.ts";
import { readerOf, type StorageReader } from "../shared/reader.ts";
import type { StoredStore } from "../shared/stored-store.ts";
import { takeTurns } from "../shared/turns.ts";
import { type StorageWriter, writerOf } from "../shared/writer.ts";
import { type Connection, connect } from "./connection.ts";

export interface SqliteOptions extends OpenOptions {
  /** Another file name than `mapwright.sqlite`, while restoring. */
  readonly fileName?: string;
}

export const databaseName = "mapwright.sqlite";
const idleReaders = 4;

/** Opens the store of a data folder; creates the folder and the file when they are not there, unless told otherwise. */
export async function openSqlite(dataDir: string, options: SqliteOptions = {}): Promise<StoredStore> {
  const file = join(dataDir, options.fileName ?? databaseName);
  if (options.create === false && !existsSync(file))
    refuse(
      "store-missing",
      `There is no installation in ${dataDir}: it has no ${databaseName}.`,
      "Check the path; `mapwright map create` and `mapwright demo` make a new one.",
      { file },
    );
  makeFolder(dataDir);
  const store = new SqliteStore(dataDir, file, options);
  try {
    await store.prepare(options.migrate ?? true);
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}

function makeFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  } catch (error) {
    refuse(
      "folder-unusable",
      `The data folder ${dataDir} cannot be made (${errorCode(error)}).`,
      "Check that its path holds no file of that name and that you may write there, or choose another folder.",
      { file: dataDir },
    );
  }
}

class SqliteStore implements StoredStore {
  readonly dialect = "sqlite";
  readonly place: string;
  readonly #file: string;
  readonly #now: () => Date;
  readonly #waitMs: number;
  readonly #writer: Connection;
  readonly #inode: number;
  readonly #idle: Connection[] = [];
  readonly #takeTurn = takeTurns();
  #open = true;

  constructor(place: string, file: string, options: SqliteOptions) {
    this.place = place;
    this.#file = file;
    this.#now = options.now ?? (() => new Date());
    this.#waitMs = options.waitMs ?? 60_000;
    this.#writer = connectTold(file, false);
    this.#inode = statSync(file).ino;
  }

  /** Takes missing migrations, one process at a time; refuses a store that a newer version wrote. */
  async prepare(takeMissing: boolean): Promise<void> {
    const taken = await takenSteps(this.#writer.db);
    refuseNewer(taken, this.#file);
    if (!takeMissing || taken.length === migrationNames.length) return;
    await this.#inTransaction(() => migrate(this.#writer.db, "sqlite"));
  }

  async read<Result>(work: (reader: StorageReader) => Promise<Result>): Promise<Result> {
    this.#mustBeOpen();
    const connection = this.#idle.pop() ?? connectTold(this.#file, true);
    try {
      // The first read fixes the moment, so it happens before anything else can be committed.
      connection.raw.exec("begin; select 1 from sqlite_schema limit 1");
      return await work(readerOf(connection.db, "sqlite"));
    } finally {
      connection.raw.exec("rollback");
      if (this.#open && this.#idle.length < idleReaders) this.#idle.push(connection);
      else connection.close();
    }
  }

  transact<Result>(actor: string, work: (writer: StorageWriter) => Promise<Result>): Promise<Result> {
    this.#mustBeOpen();
    return this.#takeTurn(() =>
      this.#inTransaction(() => work(writerOf(this.#writer.db, "sqlite", actor, this.#now))),
    );
  }

  async damage(): Promise<readonly string[]> {
    const connection = connectTold(this.#file, true);
    try {
      const found = connection.raw.prepare("pragma integrity_check(20)").all();
      return found.flatMap(({ integrity_check: told }) => (told === "ok" ? [] : [String(told)]));
    } finally {
      connection.close();
    }
  }

  inspect<Result>(work: (db: Connection["db"]) => Promise<Result>): Promise<Result> {
    return this.#takeTurn(() => work(this.#writer.db));
  }

  async close(): Promise<void> {
    if (!this.#open) return;
    this.#open = false;
    await this.#takeTurn(async () => {
      for (const connection of this.#idle.splice(0)) connection.close();
      // The library lets statements go only when they are collected, so the log is emptied here and not by the last close.
      this.#writer.raw.exec("pragma busy_timeout = 0; pragma wal_checkpoint(truncate)");
      this.#writer.close();
    });
  }

  #mustBeOpen(): void {
    if (!this.#open) throw new Error(`The store of ${this.place} is closed.`);
  }

  async #inTransaction<Result>(work: () => Promise<Result>): Promise<Result> {
    const { raw } = this.#writer;
    await this.#begin();
    try {
      const result = await work();
      raw.exec("commit");
      return result;
    } catch (error) {
      // A full disk or a failed read may have rolled back by itself.
      if (raw.isTransaction) raw.exec("rollback");
      throw toldApart(error, this.#file);
    }
  }

  /** Waits for writers in other processes without holding up this one. */
  async #begin(): Promise<void> {
    const { raw } = this.#writer;
    const until = Date.now() + this.#waitMs;
    for (let pauseMs = 2; ; pauseMs = Math.min(pauseMs * 2, 100)) {
      try {
        raw.exec("begin immediate");
        break;
      } catch (error) {
        if (!errorCode(error).startsWith("SQLITE_BUSY")) throw toldApart(error, this.#file);
        if (Date.now() >= until) refuseBusy(this.place, this.#waitMs);
        await wait(pauseMs + Math.random() * pauseMs);
      }
    }
    if (!existsSync(this.#file) || statSync(this.#file).ino !== this.#inode) {
      raw.exec("rollback");
      refuse("store-replaced", `${this.#file} was replaced while it was open.`, "Run the command again.");
    }
  }
}

function refuseBusy(place: string, waitMs: number): never {
  refuse(
    "store-busy",
    `Another process has been writing to ${place} for ${Math.round(waitMs / 1000)} seconds.`,
    "Wait until it has finished and run the command again.",
    { file: place },
  );
}

/** A reader waits this long for a recovery after a crash; a writer waits between tries instead. */
function connectTold(file: string, readOnly: boolean): Connection {
  try {
    return connect(file, { readOnly, waitMs: readOnly ? 5_000 : 50 });
  } catch (error) {
    throw toldApart(error, file);
  }
}

/** Turns what a person can mend into problems; everything else stays an error. */
function toldApart(error: unknown, file: string): unknown {
  const told: Readonly<Record<string, readonly [string, string, string]>> = {
    SQLITE_FULL: [
      "disk-full",
      "The disk is full; nothing of this was kept.",
      "Free some space and run it again.",
    ],
    SQLITE_NOTADB: ["database-damaged", `${file} is not a database.`, "Restore the last backup."],
    SQLITE_CORRUPT: ["database-damaged", `${file} is damaged.`, "Run doctor, then restore the last backup."],
    SQLITE_CANTOPEN: [
      "folder-unusable",
      `${file} cannot be opened.`,
      "Check that the folder can be written to.",
    ],
    SQLITE_READONLY: [
      "folder-unusable",
      `${file} cannot be written.`,
      "Check who owns the folder and its files.",
    ],
  };
  const [code, message, hint] = told[errorCode(error).replace(/^(SQLITE_[A-Z]+)_.*/, "$1")] ?? [];
  if (code === undefined || message === undefined || hint === undefined) return error;
  return new ProblemError({ code, message, hint, file });
}
