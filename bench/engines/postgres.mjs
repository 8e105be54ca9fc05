import { execFileSync, spawn } from "node:child_process";
import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { clickSql, conditionSql, createSql, foldClick, rowsOf, sqlEngine } from "./sql.mjs";

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
  const textIndexMs = inventory.texts ? await indexTexts(client, inventory) : undefined;
  const ask = async (text) => (await client.query({ text, rowMode: "array" })).rows;
  return {
    ...sqlEngine(ask, (sql) => client.query(sql)),
    // The work is done in another process, whose processor time is not seen here.
    threads: 0,
    textIndexMs,
    search: (search) => searchIn(ask, search),
    async close() {
      await client.end();
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGINT");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function indexTexts(client, { rows, texts }) {
  const start = performance.now();
  await client.query("alter table inventory add column id serial primary key");
  await client.query("create table texts (id integer primary key, words tsvector)");
  for (let from = 0; from < rows; from += 1000) {
    const piece = Array.from({ length: Math.min(1000, rows - from) }, (_, i) => from + i);
    await client.query(
      `insert into texts select unnest($1::int[]), setweight(to_tsvector('simple', unnest($2::text[])), 'A') || setweight(to_tsvector('simple', unnest($3::text[])), 'D')`,
      [
        piece.map((row) => row + 1),
        piece.map((row) => texts.titles[row]),
        piece.map((row) => texts.descriptions[row]),
      ],
    );
  }
  await client.query("create index on texts using gin (words)");
  await client.query("vacuum analyze texts");
  return performance.now() - start;
}

async function searchIn(ask, { words, prefix, query }) {
  const sought = `to_tsquery('simple', '${[...words, `${prefix}:*`].join(" & ")}')`;
  const found = `texts join inventory using (id) where texts.words @@ ${sought}`;
  const conditions = query.map((condition) => ` and ${conditionSql(condition)}`).join("");
  const first = await ask(
    `select id from ${found}${conditions} order by ts_rank(texts.words, ${sought}) desc limit 20`,
  );
  return { ...foldClick(await ask(clickSql(query, found))), first };
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
