import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { describe, expect, inject, test } from "vitest";
import { openStore } from "../open-store.ts";
import { aFolder, aTarget } from "../testing/stores.ts";
import { doctor } from "./doctor.ts";

test("finds a new installation sound but for its missing backup", async () => {
  const dataDir = aFolder();
  await (await openStore({ dataDir })).close();
  const wrong = (await doctor({ dataDir })).filter(({ ok }) => !ok);
  expect(wrong.map(({ check }) => check)).toEqual(["backup"]);
});

test("says how to mend a file that is not a database", async () => {
  const dataDir = aFolder();
  mkdirSync(join(dataDir, "backups"));
  writeFileSync(
    join(dataDir, "mapwright.sqlite"),
    "not a database, but long enough to be read as one".repeat(40),
  );
  const opens = (await doctor({ dataDir })).find(({ check }) => check === "opens");
  expect(opens).toMatchObject({ ok: false, mend: "Restore the last backup." });
});

const socketDir = inject("postgres");
const databases = (["sqlite", "postgres"] as const).filter((kind) => kind === "sqlite" || socketDir !== "");
if (socketDir === "") test.skip("NOT RUN: PostgreSQL half of the doctor", () => {});

test("does not create a mistyped folder", async () => {
  const dataDir = join(aFolder(), "dta");
  const opens = (await doctor({ dataDir })).find(({ check }) => check === "opens");
  expect(opens).toMatchObject({ ok: false, found: expect.stringContaining("There is no installation in") });
  expect(existsSync(dataDir)).toBe(false);
});

describe.each(databases)("an installation of an earlier version in %s", (kind) => {
  async function anOldTarget() {
    const target = await aTarget(kind, socketDir);
    const store = await openStore(target);
    const prefix = kind === "postgres" ? "mapwright." : "";
    await store.inspect(async (db) => {
      // What the last step did is taken back; a further step changes these lines.
      await sql.raw(`delete from ${prefix}migrations where name = '0022-kept-values'`).execute(db);
      await sql.raw(`alter table ${prefix}merges drop column kept`).execute(db);
    });
    await store.close();
    return target;
  }
  const migrationsOf = async (...call: Parameters<typeof doctor>) =>
    (await doctor(...call)).find(({ check }) => check === "migrations");

  test("is told to be mended and left as it is, until told to mend", async () => {
    const target = await anOldTarget();
    for (const _ of ["once", "again"])
      expect(await migrationsOf(target)).toMatchObject({
        ok: false,
        mend: expect.stringContaining("--mend"),
      });
    expect(await migrationsOf(target, { mend: true })).toMatchObject({ ok: true });
    expect(await migrationsOf(target)).toMatchObject({ ok: true });
  });
});
