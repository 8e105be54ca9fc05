import { randomBytes } from "node:crypto";
import { existsSync, linkSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { ProblemError } from "@mapwright/domain";
import type { PersonalCell, StoredEntry } from "@mapwright/usecases";
import { Kysely, PostgresDialect, sql } from "kysely";
import type { Target } from "../open-store.ts";
import { parseDatabaseUrl } from "../postgres/hosts.ts";
import { PrimaryPool } from "../postgres/primary-pool.ts";
import { defaultSchema, openPostgres } from "../postgres/store.ts";
import { errorCode, refuse } from "../shared/problems.ts";
import type { Schema } from "../shared/schema.ts";
import type { StoredStore } from "../shared/stored-store.ts";
import type { StorageWriter } from "../shared/writer.ts";
import { type Connection, connect } from "../sqlite/connection.ts";
import { holdFolder } from "../sqlite/hold-folder.ts";
import { databaseName, openSqlite } from "../sqlite/store.ts";
import { type Verification, verify } from "../verify/verify.ts";
import { type BundleOptions, flush } from "./backup.ts";
import { erasedSince } from "./erased-since.ts";
import type { Manifest } from "./format.ts";
import { BlobPieces, checkBundle, readBundle } from "./read.ts";

export interface RestoreOptions extends BundleOptions {
  /** Put the backup in the place of what is there; what was there is kept aside. */
  readonly replace?: boolean;
}

export interface Restored extends Verification {
  /** Where what was there before is kept; undefined when there was nothing. */
  readonly aside?: string;
}

/**
 * Reads a backup into a new database beside the present one, verifies it, and only then puts it in its place. Refuses
 * an altered, cut or newer backup, and a place that is in use or, without `replace`, not empty.
 */
export async function restore(file: string, target: Target, options: RestoreOptions = {}): Promise<Restored> {
  const manifest = await checkBundle(file);
  return "dataDir" in target
    ? restoreFolder(file, manifest, target.dataDir, options)
    : restoreDatabase(file, manifest, target, options);
}

async function restoreFolder(
  file: string,
  manifest: Manifest,
  dataDir: string,
  options: RestoreOptions,
): Promise<Restored> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const held = holdFolder(dataDir, { address: "restore" });
  const fileName = `${databaseName}.restoring-${randomBytes(4).toString("hex")}`;
  const path = join(dataDir, fileName);
  const present = join(dataDir, databaseName);
  try {
    if (existsSync(present) && !options.replace) refuseFull(dataDir);
    const verification = await fillAndVerify(
      await openSqlite(dataDir, { fileName }),
      file,
      manifest,
      options,
      await erasedSince({ dataDir }, manifest),
    );
    copyWhole(path, `${path}-whole`);
    await flush(`${path}-whole`);
    const aside = existsSync(present) ? exchange(present, `${path}-whole`) : undefined;
    if (aside === undefined) renameSync(`${path}-whole`, present);
    await flush(dataDir);
    return aside === undefined ? verification : { ...verification, aside };
  } finally {
    for (const ending of ["", "-wal", "-shm", "-whole"]) rmSync(`${path}${ending}`, { force: true });
    held.release();
  }
}

/** Copies a database into one single file without a write-ahead log. */
function copyWhole(from: string, to: string): void {
  const { raw, close } = connect(from, { waitMs: 2_000 });
  try {
    raw.exec(`vacuum into '${to.replaceAll("'", "''")}'`);
  } finally {
    close();
  }
}

/**
 * Puts a new file in the place of the present one, which gets a second name first, so that one is in place at every
 * moment. Nobody can write meanwhile, and whoever has the old file open is refused at the next write.
 */
function exchange(present: string, fresh: string): string {
  let number = 1;
  while (existsSync(`${present}.before-restore-${number}`)) number += 1;
  const aside = `${present}.before-restore-${number}`;
  const lock = lockEmptied(present);
  try {
    // A database too damaged to be locked keeps its log beside it: that log must not meet the new file.
    if (lock === undefined && existsSync(`${present}-wal`)) renameSync(`${present}-wal`, `${aside}-wal`);
    linkSync(present, aside);
    renameSync(fresh, present);
    for (const ending of ["-wal", "-shm"]) rmSync(`${present}${ending}`, { force: true });
  } finally {
    lock?.close();
  }
  return aside;
}

/** The write lock of a database whose write-ahead log has been emptied into it; undefined when it is damaged. */
function lockEmptied(file: string): Connection | undefined {
  let connection: Connection;
  try {
    connection = connect(file, { waitMs: 5_000 });
  } catch {
    return undefined;
  }
  try {
    connection.raw.exec("pragma wal_checkpoint(truncate); begin immediate");
    if (statSync(`${file}-wal`).size === 0) return connection;
  } catch (error) {
    if (!errorCode(error).startsWith("SQLITE_BUSY")) {
      connection.close();
      return undefined;
    }
  }
  connection.close();
  return refuse(
    "folder-busy",
    `${file} is in use by another process.`,
    "Let it finish, then restore again.",
    { file },
  );
}

async function restoreDatabase(
  file: string,
  manifest: Manifest,
  target: { readonly databaseUrl: string },
  options: RestoreOptions,
): Promise<Restored> {
  const url = target.databaseUrl;
  const address = parseDatabaseUrl(url);
  const building = `${defaultSchema}_restoring_${randomBytes(4).toString("hex")}`;
  const db = new Kysely<Schema>({
    dialect: new PostgresDialect({ pool: new PrimaryPool(address, building, 15_000) }),
  });
  try {
    const before = (await db.introspection.getSchemas()).map(({ name }) => name);
    const isFull = before.includes(defaultSchema);
    if (isFull && !options.replace) refuseFull(address.shown);
    const store = await openPostgres(url, { schema: building });
    const verification = await fillAndVerify(
      store,
      file,
      manifest,
      options,
      isFull ? await erasedSince(target, manifest) : [],
    );
    let number = 1;
    while (before.includes(`${defaultSchema}_before_restore_${number}`)) number += 1;
    const aside = `${defaultSchema}_before_restore_${number}`;
    await db.transaction().execute(async (transaction) => {
      if (isFull)
        await sql`alter schema ${sql.id(defaultSchema)} rename to ${sql.id(aside)}`.execute(transaction);
      await sql`alter schema ${sql.id(building)} rename to ${sql.id(defaultSchema)}`.execute(transaction);
    });
    return isFull ? { ...verification, aside } : verification;
  } finally {
    await sql`drop schema if exists ${sql.id(building)} cascade`.execute(db);
    await db.destroy();
  }
}

function refuseFull(place: string): never {
  refuse(
    "target-not-empty",
    `${place} already holds maps.`,
    "Choose an empty place, or restore with --replace.",
  );
}

async function fillAndVerify(
  store: StoredStore,
  file: string,
  manifest: Manifest,
  options: RestoreOptions,
  erased: readonly Omit<PersonalCell, "content">[],
): Promise<Verification> {
  try {
    await store.transact("restore", async (writer) => {
      await fill(writer, file, manifest, options);
      await writer.erasePersonal(erased);
    });
    const verification = await verify(store, { checkpoint: manifest.head });
    if (!verification.ok) throw new ProblemError(verification.problems);
    return verification;
  } finally {
    await store.close();
  }
}

const atOnce = 1_000;

async function fill(
  writer: StorageWriter,
  file: string,
  manifest: Manifest,
  { progress }: RestoreOptions,
): Promise<void> {
  const blobs = new BlobPieces(file);
  let entries: StoredEntry[] = [];
  let done = 0;
  const flushEntries = async () => {
    await writer.load(entries);
    done += entries.length;
    entries = [];
    progress?.("restore", done, manifest.sections.log.count);
  };
  for await (const part of readBundle(file)) {
    if (!("line" in part)) continue;
    const { line } = part;
    if (line.section === "log") entries.push(line.entry);
    if (entries.length >= atOnce) await flushEntries();
    if (line.section === "personal") await writer.loadPersonal([line.cell]);
    if (line.section === "accounts") await writer.loadAccountRow(line.table, line.row);
    if (line.section === "envelopes") await writer.seal(line.envelope, line.envelope);
    // Older versions kept a key in clear, with its account and a space before it, and a bare hash of the input beside it.
    if (line.section === "answered" && !line.answer.key.includes(" "))
      await writer.loadAnswers([line.answer]);
    const content = line.section === "blobs" ? blobs.take(line) : undefined;
    if (content !== undefined) await writer.keep(content);
  }
  await flushEntries();
}
