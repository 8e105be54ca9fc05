import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { errorCode, refuse } from "../shared/problems.ts";

export interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly address: string;
  readonly since: string;
}

export interface HeldFolder {
  release(): void;
}

/**
 * Makes this process the only server of a data folder. The lock is the operating system's own on `server.lock`, so it
 * ends with the process however that ends; `server.json` says who holds it.
 */
export function holdFolder(
  dataDir: string,
  options: { readonly address: string; readonly now?: () => Date },
): HeldFolder {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const lock = takeLock(dataDir);
  if (lock === undefined) refuseHeld(dataDir);
  const since = (options.now?.() ?? new Date()).toISOString();
  const holder: Holder = { pid: process.pid, host: hostname(), address: options.address, since };
  const note = join(dataDir, "server.json");
  writeFileSync(note, `${JSON.stringify(holder)}\n`);
  let held = true;
  return {
    release: () => {
      if (!held) return;
      held = false;
      rmSync(note, { force: true });
      lock.close();
    },
  };
}

/** Who serves a data folder now; undefined when nobody does. */
export function folderHolder(dataDir: string): Holder | undefined {
  const lock = takeLock(dataDir);
  if (lock === undefined) return readHolder(dataDir);
  lock.close();
  return undefined;
}

function takeLock(dataDir: string): InstanceType<typeof DatabaseSync> | undefined {
  const lock = new DatabaseSync(join(dataDir, "server.lock"), { timeout: 0 });
  try {
    lock.exec("pragma journal_mode = memory; begin exclusive");
    return lock;
  } catch (error) {
    lock.close();
    if (errorCode(error).startsWith("SQLITE_BUSY")) return undefined;
    throw error;
  }
}

function readHolder(dataDir: string): Holder {
  let told: unknown;
  try {
    told = JSON.parse(readFileSync(join(dataDir, "server.json"), "utf8"));
  } catch {
    // The holder has taken the lock and not yet written its name.
  }
  const known: Partial<Record<keyof Holder, unknown>> = typeof told === "object" && told !== null ? told : {};
  return {
    pid: Number(known.pid ?? 0),
    host: String(known.host ?? "an unknown host"),
    address: String(known.address ?? "an unknown address"),
    since: String(known.since ?? "an unknown time"),
  };
}

function refuseHeld(dataDir: string): never {
  const { pid, host, address, since } = readHolder(dataDir);
  refuse(
    "folder-held",
    `${dataDir} is already served by process ${pid} on ${host} at ${address} since ${since}.`,
    "Use that server, stop it first, or choose another data folder.",
    { file: dataDir, value: String(pid) },
  );
}
