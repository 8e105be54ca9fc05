import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aFolder } from "../testing/stores.ts";
import { doctor } from "./doctor.ts";

test("finds a new folder sound but for its missing backup", async () => {
  const wrong = (await doctor({ dataDir: aFolder() })).filter(({ ok }) => !ok);
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
