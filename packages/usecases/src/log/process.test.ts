import { createHash } from "node:crypto";
import { initiativeOpened, newEvent } from "@mapwright/domain";
import { expect, test } from "vitest";
import { createMap } from "../protocol/create-map.ts";
import { freezeRelease } from "../release/freeze.ts";
import { aContext, memoryStore } from "../testing/index.ts";
import { ProcessLedger } from "./process.ts";

const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");

test("sums up the work on a map until each release and until now, and goes on as the log grows", async () => {
  let day = 0;
  const now = () => new Date(Date.UTC(2026, 0, ++day));
  const store = memoryStore({ sha256, now });
  const context = aContext({ store, sha256, now, actor: "test" });
  const codebook = {
    id: "tiny",
    version: "1.0.0",
    title: { en: "T" },
    languages: ["en"],
    variables: [],
    rules: [],
  };
  const describe = (slug: string) => ({ slug, title: { en: "Tiny" }, language: "en", idPrefix: "TN" });
  await createMap(context, describe("tiny"), codebook);
  await createMap(context, describe("other"), codebook);
  const open = async (initiative: string) =>
    await store.transact("test", async (writer) => {
      const opened = {
        initiative,
        stage: "inventory" as const,
        wave: "2026",
        source: "s",
        external_id: null,
      };
      await writer.append([newEvent(initiativeOpened, "tiny", opened)]);
    });
  const ledger = new ProcessLedger(store);
  await open("TN-0001");
  await freezeRelease(context, "tiny", null);
  const opened = async (release?: number) =>
    (await ledger.of("tiny", release)).kinds.find(({ kind }) => kind === "initiative.opened");
  expect(await opened()).toMatchObject({ count: 1 });
  await open("TN-0002");
  expect(await opened()).toMatchObject({ count: 2 });
  const frozen = await opened(1);
  expect(frozen).toMatchObject({ count: 1 });
  expect(frozen?.first).toBe(frozen?.last);
  expect(await ledger.of("tiny", 9)).toMatchObject({ entries: 0 });
  expect((await ledger.of("other")).kinds.map(({ kind }) => kind)).not.toContain("initiative.opened");
});
