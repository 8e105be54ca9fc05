import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openSqlite } from "./store.ts";

test("refuses a data folder that cannot be made, and leaves what is there alone", async () => {
  const parent = mkdtempSync(join(tmpdir(), "mapwright-folder-"));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const file = join(parent, "a-file");
  writeFileSync(file, "");
  for (const dataDir of [file, join(file, "data")])
    await expect(openSqlite(dataDir)).rejects.toMatchObject({
      problems: [{ code: "folder-unusable", file: dataDir, hint: expect.stringContaining("another folder") }],
    });
  expect(readdirSync(parent)).toEqual(["a-file"]);
});
