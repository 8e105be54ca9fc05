import { accessSync, constants, existsSync, readdirSync, statfsSync, statSync } from "node:fs";
import { join } from "node:path";
import { ProblemError } from "@mapwright/domain";
import { storedEntryHash } from "@mapwright/usecases";
import { sql } from "kysely";
import { migrationNames, takenSteps } from "../migrations/migrate.ts";
import { openStore, type Target } from "../open-store.ts";
import { sha256 } from "../shared/sha256.ts";
import type { StoredStore } from "../shared/stored-store.ts";
import { folderHolder } from "../sqlite/hold-folder.ts";

export interface Check {
  readonly check: string;
  readonly ok: boolean;
  readonly found: string;
  /** What to do; "" when there is nothing to do. */
  readonly mend: string;
}

const gigabyte = 1e9;

export interface DoctorOptions {
  readonly now?: () => Date;
  /** Takes missing migrations; without it nothing is changed. */
  readonly mend?: boolean;
}

/**
 * Looks at everything that a store needs and says what to do about what is wrong. Changes nothing unless it is told to
 * mend, and never throws for what it finds.
 */
export async function doctor(target: Target, options: DoctorOptions = {}): Promise<readonly Check[]> {
  const checks = [nodeVersion()];
  if ("dataDir" in target) checks.push(...folderChecks(target.dataDir, options.now?.() ?? new Date()));
  let store: StoredStore;
  try {
    store = await openStore(target, { create: false, migrate: options.mend ?? false });
  } catch (error) {
    const [problem] = error instanceof ProblemError ? error.problems : [];
    const found = problem?.message ?? (error instanceof Error ? error.message : String(error));
    return [...checks, check("opens", false, found, problem?.hint ?? "Restore the last backup.")];
  }
  try {
    return [...checks, ...(await storeChecks(store))];
  } finally {
    await store.close();
  }
}

function check(name: string, ok: boolean, found: string, mend: string): Check {
  return { check: name, ok, found, mend: ok ? "" : mend };
}

function nodeVersion(): Check {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  return check(
    "node",
    major > 20 || (major === 20 && minor >= 19),
    process.versions.node,
    "Install Node 20.19 or newer.",
  );
}

function folderChecks(dataDir: string, now: Date): Check[] {
  if (!existsSync(dataDir))
    return [check("folder", false, `${dataDir} does not exist`, "Create it or name another.")];
  let writable = true;
  try {
    accessSync(dataDir, constants.W_OK | constants.X_OK);
  } catch {
    writable = false;
  }
  const { bavail, bsize } = statfsSync(dataDir);
  const free = bavail * bsize;
  const holder = writable ? folderHolder(dataDir) : undefined;
  return [
    check(
      "folder",
      writable,
      `${dataDir} is ${writable ? "" : "not "}writable`,
      "Change the folder's owner or rights.",
    ),
    check(
      "disk",
      free > gigabyte,
      `${(free / gigabyte).toFixed(1)} GB free`,
      "Free some space: at least 1 GB.",
    ),
    check(
      "server",
      true,
      holder ? `process ${holder.pid} on ${holder.host} at ${holder.address}` : "none runs",
      "",
    ),
    backupAge(dataDir, now),
  ];
}

const dayMs = 86_400_000;

/** Only backups in the data folder's own `backups` are known here; copies elsewhere are better and cannot be seen. */
function backupAge(dataDir: string, now: Date): Check {
  const folder = join(dataDir, "backups");
  const files = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith(".mapwright-backup"))
    : [];
  const newest = Math.max(0, ...files.map((name) => statSync(join(folder, name)).mtimeMs));
  const days = Math.floor((now.getTime() - newest) / dayMs);
  const found = newest === 0 ? "none in the folder's backups" : `${days} days old`;
  return check("backup", newest > 0 && days <= 7, found, "Run mapwright backup, and keep a copy elsewhere.");
}

async function storeChecks(store: StoredStore): Promise<Check[]> {
  const damage = await store.damage();
  const taken = await store.inspect((db) =>
    takenSteps(db, store.dialect === "postgres" ? "mapwright" : undefined),
  );
  return [
    check("opens", true, store.place, ""),
    ...(store.dialect === "sqlite" ? await sqliteChecks(store) : await postgresChecks(store)),
    check(
      "integrity",
      damage.length === 0,
      damage[0] ?? "no damage found",
      "Restore the last backup that verifies.",
    ),
    check(
      "migrations",
      taken.length === migrationNames.length,
      `${taken.length} of ${migrationNames.length}`,
      "Make a backup, then run `mapwright doctor --mend`.",
    ),
    ...(taken.length === 0 ? [] : [await chainEnd(store)]),
  ];
}

async function sqliteChecks(store: StoredStore): Promise<Check[]> {
  const [sync, journal] = await store.inspect(async (db) => [
    (await sql<{ synchronous: number }>`pragma synchronous`.execute(db)).rows[0]?.synchronous,
    (await sql<{ journal_mode: string }>`pragma journal_mode`.execute(db)).rows[0]?.journal_mode,
  ]);
  return [
    check("synchronous", sync === 2, `synchronous = ${sync}`, "Keep the folder on a local disk."),
    check("journal", journal === "wal", `journal_mode = ${journal}`, "Keep the folder on a local disk."),
  ];
}

async function postgresChecks(store: StoredStore): Promise<Check[]> {
  const { rows } = await store.inspect((db) =>
    sql<Record<"version" | "sync" | "fsync", string>>`select current_setting('server_version') as version,
      current_setting('synchronous_commit') as sync, current_setting('fsync') as fsync`.execute(db),
  );
  const { version = "", sync = "", fsync = "" } = rows[0] ?? {};
  return [
    check(
      "postgres",
      Number.parseInt(version, 10) >= 15,
      `PostgreSQL ${version}, a primary`,
      "Use PostgreSQL 15 or newer.",
    ),
    check(
      "synchronous",
      sync !== "off" && fsync === "on",
      `synchronous_commit = ${sync}, fsync = ${fsync}`,
      "Set both to on.",
    ),
  ];
}

/** The last entries only; `verify` follows the whole chain. */
async function chainEnd(store: StoredStore): Promise<Check> {
  return store.read(async (reader) => {
    const head = await reader.keptHead();
    const [before, last] = await reader.storedEntries(Math.max(0, head.seq - 2), 2);
    const fits =
      head.seq < 2 ||
      (before !== undefined &&
        last !== undefined &&
        last.hash === head.hash &&
        storedEntryHash(sha256, before.hash, last) === head.hash);
    return check("log", fits, `${head.seq} entries`, "Run mapwright verify.");
  });
}
