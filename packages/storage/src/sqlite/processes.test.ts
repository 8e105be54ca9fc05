import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readFileSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openStore } from "../open-store.ts";
import { aMap, someRecords } from "../testing/histories.ts";
import { aFolder } from "../testing/stores.ts";
import { verify } from "../verify/verify.ts";
import { holdFolder } from "./hold-folder.ts";

const kills = Number(process.env["MAPWRIGHT_CRASH_KILLS"] ?? 20);
const writerFile = fileURLToPath(new URL("../testing/crash-writer.ts", import.meta.url));

test(`loses nothing acknowledged when its writer is killed ${kills} times`, {
  timeout: 60_000 + kills * 15_000,
}, async () => {
  const dataDir = aFolder();
  let acknowledged = 0;
  for (let kill = 0; kill < kills; kill++) {
    const child = spawn(process.execPath, ["--import", "tsx", "-C", "mapwright-source", writerFile, dataDir]);
    child.stdout.setEncoding("utf8");
    let told = "";
    child.stdout.on("data", (text: string) => {
      told += text;
    });
    await once(child.stdout, "data");
    await new Promise((resolve) => setTimeout(resolve, (kill * 37) % 120));
    child.kill("SIGKILL");
    await once(child, "close");
    acknowledged = Number(told.trim().split("\n").at(-1));
    const store = await openStore({ dataDir });
    const { ok, events, problems } = await verify(store);
    await store.close();
    expect(problems).toEqual([]);
    expect(ok && events >= acknowledged).toBe(true);
  }
  expect(acknowledged).toBeGreaterThan(kills);
});

test("refuses a second server of a folder with the name of the first", () => {
  const dataDir = aFolder();
  const held = holdFolder(dataDir, { address: "http://localhost:4680" });
  expect(() => holdFolder(dataDir, { address: "http://localhost:4681" })).toThrow(
    `already served by process ${process.pid} on `,
  );
  held.release();
  holdFolder(dataDir, { address: "http://localhost:4681" }).release();
});

test("waits for a writer in another process, and says so when it takes too long", async () => {
  const dataDir = aFolder();
  const first = await openStore({ dataDir });
  const second = await openStore({ dataDir }, { waitMs: 100 });
  await first.transact("ann", async (writer) => {
    await writer.append(aMap("a"));
    await expect(second.transact("ben", (other) => other.append(aMap("b")))).rejects.toMatchObject({
      problems: [{ code: "store-busy" }],
    });
    expect(await second.read((reader) => reader.head())).toMatchObject({ seq: 0 });
  });
  expect(await second.transact("ben", (other) => other.append(aMap("b")))).toMatchObject({ seq: 4 });
  await first.close();
  await second.close();
});

test("tells of a byte flipped in the file itself", async () => {
  const dataDir = aFolder();
  const store = await openStore({ dataDir });
  await store.transact("ann", (writer) => writer.append([...aMap("a"), ...someRecords("a", 1, 400)]));
  await store.close();
  const file = join(dataDir, "mapwright.sqlite");
  const at = readFileSync(file).lastIndexOf("Neighbours mend");
  expect(at).toBeGreaterThan(0);
  const handle = openSync(file, "r+");
  writeSync(handle, "M", at);
  closeSync(handle);
  expect(statSync(file).size).toBeGreaterThan(at);
  const reopened = await openStore({ dataDir });
  expect((await verify(reopened)).ok).toBe(false);
  await reopened.close();
});
