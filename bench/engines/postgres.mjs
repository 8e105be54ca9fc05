import { execFileSync, spawn } from "node:child_process";
import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { createSql, rowsOf, sqlEngine } from "./sql.mjs";

// A server of its own on a socket in a temporary folder; PostgreSQL refuses to run as root, so it runs as `postgres` then.
export async function load(inventory) {
  const folder = mkdtempSync(join(tmpdir(), "bench-postgres-"));
  const user = postgresUser();
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  execFileSync("initdb", ["-D", data, "-A", "trust", "-U", "bench"], {
    ...user,
    cwd: folder,
    stdio: "ignore",
  });
  const settings = [
    "listen_addresses=",
    `unix_socket_directories=${folder}`,
    "shared_buffers=1GB",
    "work_mem=256MB",
    "jit=off",
    "fsync=off",
  ];
  const server = spawn("postgres", ["-D", data, ...settings.flatMap((setting) => ["-c", setting])], {
    ...user,
    cwd: folder,
    stdio: "ignore",
  });
  const client = await connected(folder);
  await client.query(createSql);
  for (const piece of rowsOf(inventory, 5000))
    await client.query(`insert into inventory values ${piece.map((row) => `(${row.join(",")})`).join(",")}`);
  await client.query("vacuum analyze inventory");
  const ask = async (text) => (await client.query({ text, rowMode: "array" })).rows;
  return {
    ...sqlEngine(ask, (sql) => client.query(sql)),
    async close() {
      await client.end();
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGINT");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function postgresUser() {
  if (userInfo().uid !== 0) return undefined;
  const id = (flag) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

async function connected(host) {
  for (let attempt = 0; ; attempt++) {
    const client = new pg.Client({ host, user: "bench", database: "postgres" });
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (attempt === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
