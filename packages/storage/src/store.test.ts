import {
  accountTables,
  batchUndone,
  canonicalJson,
  codebookPutInForce,
  entryHash,
  initiatives,
  mapCreated,
  maps,
  newEvent,
  records,
  releaseFrozen,
  stateTables,
} from "@mapwright/domain";
import type { LatestEntries, Store } from "@mapwright/usecases";
import { memoryStore } from "@mapwright/usecases/testing";
import { sql } from "kysely";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { openStore } from "./open-store.ts";
import { sha256 } from "./shared/sha256.ts";
import type { StoredStore } from "./shared/stored-store.ts";
import { aMap, someRecords } from "./testing/histories.ts";
import { aTarget } from "./testing/stores.ts";
import { verify } from "./verify/verify.ts";

const socketDir = inject("postgres");
const databases = (["sqlite", "postgres"] as const).filter((kind) => kind === "sqlite" || socketDir !== "");
const now = () => new Date("2024-05-01T10:00:00.000Z");

async function aStoredStore(kind: "sqlite" | "postgres"): Promise<StoredStore> {
  const store = await openStore(await aTarget(kind, socketDir), { now });
  onTestFinished(() => store.close());
  return store;
}

if (socketDir === "") test.skip("NOT RUN: PostgreSQL half of the store contract", () => {});

describe.each(["memory", ...databases] as const)("a store in %s", (kind) => {
  const aStore = async (): Promise<Store> =>
    kind === "memory" ? memoryStore({ sha256, now }) : aStoredStore(kind);

  test("chains what is appended, equal in every store, and writes the rows it changes", async () => {
    const store = await aStore();
    const head = await store.transact("ann", (writer) =>
      writer.append([...aMap("a"), ...someRecords("a", 1, 3)]),
    );
    const entries = await store.read((reader) => reader.entries(0, 100));
    expect(entries.map((entry) => entry.seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    let hash = "0".repeat(64);
    for (const entry of entries) {
      hash = entryHash(sha256, hash, entry);
      expect(entry.hash).toBe(hash);
    }
    expect(head).toEqual({ seq: 8, hash });
    expect(head.hash).toBe("e3a944f8461b6f8f08ad5a691425017eb3441f64c2f9b62e55fd4c739a9bc7ce");
    expect(await store.read((reader) => reader.count(records, { map: "a" }))).toBe(3);
  });

  test("gives the last entries of a map first, by kind and author", async () => {
    const store = await aStore();
    await store.transact("ann", (writer) => writer.append([...aMap("a"), ...someRecords("a", 1, 2)]));
    await store.transact("ben", (writer) => writer.append([...aMap("b"), ...someRecords("b", 1, 1)]));
    await store.transact("ben", (writer) => writer.append(someRecords("a", 3, 1)));
    const latest = (which: Partial<LatestEntries>) =>
      store.read(async (reader) =>
        (await reader.latestEntries({ map: "a", limit: 100, ...which })).map(({ seq }) => seq),
      );
    const all = await latest({});
    expect(all).toEqual([...all].sort((a, b) => b - a));
    expect(await latest({ limit: 2 })).toEqual(all.slice(0, 2));
    expect(await latest({ before: all[1] })).toEqual(all.slice(2));
    expect(await latest({ actors: ["ben"], kind: "record.found" })).toEqual(all.slice(0, 1));
    expect(await latest({ actors: [] })).toEqual([]);
  });

  test("gives rows in the order of the key by code point, after a row and up to a limit", async () => {
    const store = await aStore();
    const slugs = ["é", "a", "Z", "\u{1F600}", "\uFF21", "b"];
    await store.transact("ann", (writer) => writer.append(slugs.flatMap((slug) => someRecords(slug, 1, 4))));
    const read = await store.read(async (reader) => ({
      maps: (await reader.rows(initiatives, { where: { initiative: "TST-0001" } })).map((row) => row.map),
      after: (await reader.rows(records, { where: { map: "a" }, after: { record: 2 }, limit: 1 })).map(
        (row) => row.record,
      ),
      empty: await reader.count(initiatives, { external_id: null }),
      across: (await reader.rows(records, { after: { map: "b", record: 3 }, limit: 2 })).map((row) => [
        row.map,
        row.record,
      ]),
    }));
    expect(read.maps).toEqual(["Z", "a", "b", "é", "\uFF21", "\u{1F600}"]);
    expect(read).toMatchObject({
      after: [3],
      empty: 6,
      across: [
        ["b", 4],
        ["é", 1],
      ],
    });
  });

  test("keeps nothing of work that fails", async () => {
    const store = await aStore();
    const work = store.transact("ann", async (writer) => {
      await writer.append(aMap("a"));
      await writer.keep(new Uint8Array([1]));
      throw new Error("changed my mind");
    });
    await expect(work).rejects.toThrow("changed my mind");
    const seen = await store.read(async (reader) => [
      await reader.head(),
      await reader.one(maps, { map: "a" }),
    ]);
    expect(seen).toEqual([{ seq: 0, hash: "0".repeat(64) }, undefined]);
  });

  test("refuses to change a row that is not there", async () => {
    const store = await aStore();
    const lost = newEvent(codebookPutInForce, "nowhere", { codebook: "iesi@1.0.0" });
    await expect(store.transact("ann", (writer) => writer.append([lost]))).rejects.toThrow(/not there/);
  });

  test("reads its own writes, and readers see one moment", async () => {
    const store = await aStore();
    await store.transact("ann", (writer) => writer.append(aMap("a")));
    await store.read(async (reader) => {
      const before = await reader.head();
      await store.transact("ben", async (writer) => {
        await writer.append(someRecords("a", 1, 1));
        expect(await writer.count(records)).toBe(1);
      });
      expect(await reader.head()).toEqual(before);
      expect(await reader.count(records)).toBe(0);
    });
  });

  test("writes one after the other, in any number at once", async () => {
    const store = await aStore();
    const work = Array.from({ length: 12 }, (_, index) =>
      store.transact("ann", async (writer) => {
        const { seq } = await writer.head();
        await new Promise((resolve) => setTimeout(resolve, 1));
        return [seq, (await writer.append(aMap(`m${index}`))).seq];
      }),
    );
    for (const [before = 0, after] of await Promise.all(work)) expect(after).toBe(before + 2);
  });

  test("lets the last change of a row win, and undoes a patch that names a missing row", async () => {
    const store = await aStore();
    const description = { slug: "a", title: { en: "First" }, language: "en", idPrefix: "TST" };
    await store.transact("ann", (writer) =>
      writer.append([
        newEvent(mapCreated, "a", { description }),
        newEvent(codebookPutInForce, "a", { codebook: "one@1" }),
        newEvent(codebookPutInForce, "a", { codebook: "two@1" }),
        ...someRecords("a", 1, 30),
      ]),
    );
    expect((await store.read((reader) => reader.one(maps, { map: "a" })))?.codebook).toBe("two@1");
    const undo = newEvent(batchUndone, "a", { batch: 1, reason: "wrong file", records: [1, 2, 3] });
    await expect(store.transact("ann", (writer) => writer.append([undo]))).rejects.toThrow(/not there/);
    expect(await store.read((reader) => reader.count(records, { state: "undone" }))).toBe(0);
  });

  test("keeps content under its hash and answers under their keys", async () => {
    const store = await aStore();
    const content = new TextEncoder().encode("the file");
    const hash = await store.transact("ann", async (writer) => {
      await writer.keep(content);
      await writer.remember("key", "input", '{"done":true}');
      return writer.keep(content);
    });
    expect(hash).toBe(sha256(content));
    const kept = await store.read((reader) => reader.blob(hash));
    expect(Buffer.from(kept ?? [])).toEqual(Buffer.from(content));
    expect(await store.read((reader) => reader.answered("key"))).toEqual({
      input: "input",
      output: '{"done":true}',
    });
    expect(await store.read((reader) => reader.blob("none"))).toBeUndefined();
  });
});

describe.each(["memory", ...databases] as const)("personal cells in %s", (kind) => {
  const aStore = async (): Promise<Store> =>
    kind === "memory" ? memoryStore({ sha256, now }) : aStoredStore(kind);
  const cells = [
    { map: "a", record: 2, column: "e-mail", content: "ann@example.org" },
    { map: "a", record: 1, column: "Téléphone", content: ["1", { office: 2 }] },
    { map: "b", record: 1, column: "e-mail", content: 5 },
  ];

  test("come back by map, record and column, as they were", async () => {
    const store = await aStore();
    await store.transact("ann", (writer) => writer.keepPersonal(cells));
    expect(await store.read((reader) => reader.personal("a"))).toEqual([cells[1], cells[0]]);
    expect(await store.read((reader) => reader.personal("c"))).toEqual([]);
  });

  test("are gone when erased, and only those", async () => {
    const store = await aStore();
    await store.transact("ann", (writer) => writer.keepPersonal(cells));
    await store.transact("ann", (writer) =>
      writer.erasePersonal([{ map: "a", record: 2, column: "e-mail" }]),
    );
    expect(await store.read((reader) => reader.personal("a"))).toEqual([cells[1]]);
    expect(await store.read((reader) => reader.personal("b"))).toEqual([cells[2]]);
  });
});

describe.each(databases)("what %s holds", (kind) => {
  async function aFilledStore(): Promise<StoredStore> {
    const store = await aStoredStore(kind);
    await store.transact("ann", async (writer) => {
      await writer.append([...aMap("a"), ...someRecords("a", 1, 20)]);
      const bytes = await writer.keep(new TextEncoder().encode("canonical bytes of a release"));
      const manifest = {
        release: 1,
        sha256: bytes,
        bytes: 28,
        frozenAt: now().toISOString(),
        codebook: "iesi@1.0.0",
        stages: {},
        initiatives: 0,
        organisations: 0,
        differences: { since: null, added: [], dropped: [], changed: [], recoded: [] },
        notes: null,
      };
      await writer.keep(new TextEncoder().encode("other"));
      await writer.append([newEvent(releaseFrozen, "a", { manifest })]);
    });
    return store;
  }
  /** Changes the database behind the program's back, guards lifted. */
  async function tamper(store: StoredStore, table: string, ...statements: string[]): Promise<void> {
    await store.inspect(async (db) => {
      const names = [`${table}_refuse_update`, `${table}_refuse_delete`];
      const schema = kind === "postgres" ? "mapwright." : "";
      for (const name of names)
        await sql
          .raw(
            kind === "sqlite"
              ? `drop trigger if exists ${name}`
              : `drop trigger if exists ${name} on ${schema}${table}`,
          )
          .execute(db);
      for (const statement of statements) await sql.raw(statement).execute(db);
    });
  }

  test("verifies, and gives the number of entries and the head", async () => {
    const store = await aFilledStore();
    const head = await store.read((reader) => reader.head());
    expect(await verify(store)).toEqual({ ok: true, events: 43, head: head.hash, problems: [] });
  });

  test.each([
    [
      "a flipped byte in the log",
      "log",
      ["update log set payload = replace(payload, 'Café 7', 'Cafe 7') where seq = 16"],
      "Entry 16 of the log does not fit its hash",
    ],
    [
      "a byte that means the same",
      "log",
      ["update log set payload = payload || ' ' where seq = 16"],
      "Entry 16 of the log does not fit its hash",
    ],
    [
      "swapped entries",
      "log",
      [
        "update log set seq = -1 where seq = 5",
        "update log set seq = 5 where seq = 6",
        "update log set seq = 6 where seq = -1",
      ],
      "Entry 5 of the log does not fit its hash",
    ],
    ["an entry cut out", "log", ["delete from log where seq = 9"], "Entry 9 of the log is missing"],
    [
      "a log cut at its end",
      "log",
      ["delete from log where seq > 40"],
      "The log ends with entry 40, but had 43",
    ],
    [
      "an edited row",
      "initiatives",
      ["update initiatives set stage = 'mapping' where initiative = 'TST-0004'"],
      'initiatives ["a","TST-0004"], column stage: expected "candidate", found "mapping"',
    ],
    [
      "a row taken away",
      "initiatives",
      ["delete from initiatives where initiative = 'TST-0004'"],
      'initiatives lacks the row ["a","TST-0004"]',
    ],
    [
      "a row put in",
      "waves",
      ["insert into waves (map, wave, position) values ('a', 'x', 1)"],
      'waves has a row ["a","x"] that the log does not know',
    ],
    [
      "changed content",
      "blobs",
      [
        kind === "sqlite"
          ? "update blobs set content = x'789c030000000001'"
          : "update blobs set content = '\\x789c030000000001'",
      ],
      "Kept content ",
    ],
    [
      "the content of a release taken away",
      "blobs",
      [`delete from blobs where bytes = 28`],
      ' of releases ["a",1] is not there any more',
    ],
    [
      "other content taken away",
      "blobs",
      [`delete from blobs where bytes = 5`],
      "Of 2 contents that were kept, 1 are there",
    ],
    [
      "a personal cell that the log does not know of",
      "personal",
      ["insert into personal (map, record, column_name, content) values ('a', 3, 'Title', '\"Ann\"')"],
      'A personal cell is kept for column "Title" of record 3 in "a", which the log does not know',
    ],
  ] as const)("does not verify with %s", async (_what, table, statements, message) => {
    const store = await aFilledStore();
    const search =
      kind === "postgres"
        ? statements.map((text) => text.replace(/(update|from|into) (\w+)/, "$1 mapwright.$2"))
        : statements;
    await tamper(store, table, ...search);
    const { ok, problems } = await verify(store);
    expect(ok).toBe(false);
    expect(problems[0]?.message).toContain(message);
  });

  test("refuses to change log, content and releases by SQL", async () => {
    const store = await aFilledStore();
    const prefix = kind === "postgres" ? "mapwright." : "";
    const attempts = [
      `update ${prefix}log set actor = 'eve'`,
      `delete from ${prefix}log`,
      `update ${prefix}blobs set bytes = 1`,
      `delete from ${prefix}blobs`,
      `update ${prefix}releases set frozen_at = 'never'`,
      `delete from ${prefix}releases`,
    ];
    for (const attempt of attempts)
      await expect(store.inspect((db) => sql.raw(attempt).execute(db))).rejects.toThrow(/refused/);
    expect((await verify(store)).ok).toBe(true);
  });

  test("has the tables that are declared", async () => {
    const store = await aStoredStore(kind);
    const found = await store.inspect((db) => db.introspection.getTables());
    const type =
      kind === "sqlite"
        ? { text: "TEXT", json: "TEXT", integer: "INTEGER", boolean: "INTEGER" }
        : { text: "text", json: "text", integer: "int8", boolean: "bool" };
    for (const table of [...stateTables, ...accountTables]) {
      const migrated = found.find(({ name }) => name === table.name);
      const columns = migrated?.columns.map(({ name, dataType, isNullable }) => [
        name,
        dataType.toUpperCase(),
        isNullable,
      ]);
      expect([table.name, columns]).toEqual([
        table.name,
        Object.entries(table.columns).map(([name, column]) => [
          name,
          type[column.kind].toUpperCase(),
          column.nullable === true,
        ]),
      ]);
    }
    expect(canonicalJson(await indexesOf(store, kind))).toBe(
      canonicalJson(
        [...stateTables, ...accountTables]
          .flatMap((table) =>
            [table.key, ...(table.indexes ?? [])].map((columns) => `${table.name}(${columns.join(",")})`),
          )
          .sort(),
      ),
    );
  });
});

/** Keys and indexes of the state tables, as `table(column,column)`. */
async function indexesOf(store: StoredStore, kind: "sqlite" | "postgres"): Promise<string[]> {
  const names = new Set([...stateTables, ...accountTables].map((table) => table.name));
  const query =
    kind === "sqlite"
      ? "select m.name as t, (select group_concat(name) from (select i.name from pragma_index_info(l.name) i order by i.seqno)) as c from sqlite_schema m, pragma_index_list(m.name) l where m.type = 'table'"
      : "select c.relname as t, (select string_agg(a.attname, ',' order by k.n) from unnest(i.indkey) with ordinality k(num, n) join pg_attribute a on a.attrelid = c.oid and a.attnum = k.num) as c from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace s on s.oid = c.relnamespace where s.nspname = 'mapwright'";
  const { rows } = await store.inspect((db) => sql.raw<{ t: string; c: string }>(query).execute(db));
  return rows
    .filter(({ t }) => names.has(t))
    .map(({ t, c }) => `${t}(${c})`)
    .sort();
}
