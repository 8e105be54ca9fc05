import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { backup, doctor, openStore, restore, verify } from "@mapwright/storage";
import { afterAll, beforeAll, expect, test } from "vitest";
import { callOf } from "../call-of.ts";
import type { Command } from "../command.ts";
import { backupCommand, doctorCommand } from "./keeping.ts";

const keeping = { open: openStore, backup, doctor, restore, verify };
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "mapwright-keeping-"));
  await (await openStore({ dataDir: folder })).close();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function run(command: Command, ...words: readonly string[]) {
  const call = callOf(command, [...words, "--data", folder]);
  if (typeof call === "string") throw new Error(call);
  return await command.run(call);
}

test("a backup without a file goes to where the doctor looks for the last one", async () => {
  expect(await run(doctorCommand(keeping))).toBe(1);
  await run(backupCommand(keeping));
  expect(readdirSync(join(folder, "backups"))).toEqual([
    expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}\.mapwright-backup$/),
  ]);
  expect(await run(doctorCommand(keeping))).toBe(0);
});

test("more words than a command takes are refused", () => {
  expect(callOf(backupCommand(keeping), ["one", "two"])).toBe(
    "mapwright backup takes [FILE], and got 2 words.",
  );
});
