import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openStore } from "@mapwright/storage";
import { createMap } from "@mapwright/usecases";
import { expect, onTestFinished, test } from "vitest";
import { contextOf } from "../installation.ts";
import { codebookNamed } from "../shipped.ts";

const main = [
  "--import",
  "tsx",
  "--conditions=mapwright-source",
  fileURLToPath(new URL("../main.ts", import.meta.url)),
];

/** An installation with an empty map, and its import command as a program calls it. */
async function anInstallation() {
  const folder = mkdtempSync(join(tmpdir(), "mapwright-import-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const store = await openStore({ dataDir: folder });
  const map = { slug: "small", title: { en: "Small" }, language: "en", idPrefix: "SM" };
  await createMap(contextOf(store), map, codebookNamed("iesi"));
  await store.close();
  return (name: string, text: string, ...options: readonly string[]) => {
    writeFileSync(join(folder, name), text);
    const line = ["import", "small", join(folder, name), "--json", "--data", folder, ...options];
    const { status, stdout } = spawnSync(process.execPath, [...main, ...line], { encoding: "utf8" });
    return { code: status, answer: JSON.parse(stdout) };
  };
}

test("answers in one form, whether all rows are taken, one is refused or the file cannot be read", {
  timeout: 60_000,
}, async () => {
  const take = await anInstallation();
  expect(take("empty.csv", "")).toEqual({
    code: 1,
    answer: {
      ...{ rows: 0, accepted: 0, repaired: 0, refused: 0, initiatives: 0 },
      problems: [expect.objectContaining({ row: 0, column: "", value: "", code: "file-empty" })],
    },
  });
  const bad = "Title,Country\nOne,BE\nTwo,Frace\n,NL\n";
  expect(take("bad.csv", bad)).toEqual({
    code: 1,
    answer: {
      ...{ rows: 3, accepted: 1, repaired: 1, refused: 1, initiatives: 0 },
      problems: [
        expect.objectContaining({ row: 0, column: "", value: "", code: "batch-refused" }),
        expect.objectContaining({ row: 3, column: "Country", value: "Frace", code: "country-misspelt" }),
        expect.objectContaining({ row: 4, column: "Title", value: "", code: "name-missing" }),
      ],
    },
  });
  const good = take("bad.csv", bad, "--good-rows-only");
  expect(good).toMatchObject({ code: 0, answer: { batch: 1, rows: 3, refused: 1, initiatives: 2 } });
  expect(take("bad.csv", bad, "--good-rows-only")).toEqual(good);
});
