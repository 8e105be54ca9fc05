import { setTimeout as wait } from "node:timers/promises";
import type { PostgresPool, PostgresPoolClient } from "kysely";
import pg from "pg";
import { refuse } from "../shared/problems.ts";
import type { DatabaseAddress } from "./hosts.ts";

/** Counts and numbers of entries stay far below 2^53, so they are read as numbers. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: "text" | "binary") =>
    oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format),
};

/**
 * Connections to whichever of the listed hosts is the primary. A host that is away or is a standby is passed over, the
 * whole list is tried again until the time is up, and connections to a host that stopped being primary are let go.
 */
export class PrimaryPool implements PostgresPool {
  readonly #address: DatabaseAddress;
  readonly #schema: string;
  readonly #waitMs: number;
  readonly #pools: readonly pg.Pool[];
  readonly #ready = new WeakSet<pg.PoolClient>();
  #first = 0;

  constructor(address: DatabaseAddress, schema: string, waitMs: number) {
    this.#address = address;
    this.#schema = schema;
    this.#waitMs = waitMs;
    this.#pools = address.hosts.map(({ host, port }) => poolOf(address, host, port));
  }

  async connect(): Promise<PostgresPoolClient> {
    const until = Date.now() + this.#waitMs;
    for (let pauseMs = 50; ; pauseMs = Math.min(pauseMs * 2, 1_000)) {
      const reasons: string[] = [];
      for (let step = 0; step < this.#pools.length; step++) {
        const at = (this.#first + step) % this.#pools.length;
        const found = await this.#tryHost(at, reasons);
        if (found === undefined) continue;
        this.#first = at;
        return found;
      }
      if (Date.now() >= until) this.#refuseUnreachable(reasons);
      await wait(pauseMs);
    }
  }

  async end(): Promise<void> {
    await Promise.all(this.#pools.map((pool) => pool.end()));
  }

  async #tryHost(at: number, reasons: string[]): Promise<PostgresPoolClient | undefined> {
    const pool = this.#pools[at];
    let client: pg.PoolClient | undefined;
    try {
      client = await pool?.connect();
      if (client === undefined) return undefined;
      const state = await client.query<{ standby: boolean }>("select pg_is_in_recovery() as standby");
      if (state.rows[0]?.standby !== false) throw new Error("is a standby");
      if (!this.#ready.has(client)) {
        await this.#prepare(client);
        this.#ready.add(client);
      }
      // Kysely's interface is the part of pg's client that it uses; its cursor form is not used here.
      return client as unknown as PostgresPoolClient;
    } catch (error) {
      client?.release(true);
      if (error instanceof Error && error.name === "ProblemError") throw error;
      const host = this.#address.hosts[at];
      reasons.push(
        `${host?.host}:${host?.port} ${error instanceof Error ? error.message || error.name : ""}`.trim(),
      );
      return undefined;
    }
  }

  /** Makes sure that a commit is on the disk before it is acknowledged, and that names mean our own tables. */
  async #prepare(client: pg.PoolClient): Promise<void> {
    await client.query(`set search_path to "${this.#schema}"`);
    await client.query("set time zone 'UTC'");
    const asked = await client.query<Record<string, string>>(
      `select current_setting('server_version_num') as version, current_setting('fsync') as fsync,
        current_setting('synchronous_commit') as sync, current_setting('server_encoding') as encoding`,
    );
    const { version = "0", fsync = "", sync = "", encoding = "" } = asked.rows[0] ?? {};
    const { shown } = this.#address;
    if (Number(version) < 150_000)
      refuse("postgres-too-old", `${shown} runs PostgreSQL ${version}.`, "Use PostgreSQL 15 or newer.");
    if (encoding !== "UTF8")
      refuse("postgres-encoding", `${shown} stores text as ${encoding}.`, "Create the database with UTF8.");
    if (fsync !== "on")
      refuse(
        "sync-level-low",
        `${shown} runs with fsync = ${fsync}.`,
        "Set fsync = on; without it data is lost.",
      );
    if (sync === "off") await client.query("set synchronous_commit to on");
  }

  #refuseUnreachable(reasons: readonly string[]): never {
    refuse(
      "database-unreachable",
      `No primary of ${this.#address.shown} answered within ${Math.round(this.#waitMs / 1000)} seconds: ${reasons.join("; ")}.`,
      "Check that the server runs, and the address, user and password in DATABASE_URL.",
    );
  }
}

function poolOf(address: DatabaseAddress, host: string, port: number): pg.Pool {
  const pool = new pg.Pool({
    host,
    port,
    database: address.database,
    max: 10,
    connectionTimeoutMillis: 5_000,
    types,
    ...(address.user === undefined ? {} : { user: address.user }),
    ...(address.password === undefined ? {} : { password: address.password }),
    ...(address.ssl ? { ssl: true } : {}),
  });
  // A connection that breaks while idle is replaced at its next use.
  pool.on("error", () => {});
  return pool;
}
