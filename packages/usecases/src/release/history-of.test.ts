import { createHash } from "node:crypto";
import { initiativeOpened, initiativeStaged, newEvent, type Value, valueCorrected } from "@mapwright/domain";
import { expect, test } from "vitest";
import { createMap } from "../protocol/create-map.ts";
import { aContext, memoryStore } from "../testing/index.ts";
import { freezeRelease } from "./freeze.ts";
import { historyOf } from "./history-of.ts";

const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");
const now = () => new Date("2026-01-02T03:04:05.000Z");

const codebook = {
  id: "tiny",
  version: "1.0.0",
  title: { en: "Tiny" },
  languages: ["en"],
  variables: [
    {
      code: "area",
      kind: "text" as const,
      step: "inventory" as const,
      label: { en: "Area" },
      provenance: "seed" as const,
      categories: [],
    },
  ],
  rules: [],
};

const area = (text: string): Value => ({
  variable: "area",
  answer: { text: { en: text } },
  state: "coded",
  codebook: "tiny@1.0.0",
});

test("tells what each release changed in an initiative, and leaves out those that did not", async () => {
  const store = memoryStore({ sha256, now });
  const context = aContext({ store, sha256, now, actor: "test" });
  await createMap(context, { slug: "tiny", title: { en: "Tiny" }, language: "en", idPrefix: "TN" }, codebook);
  const opened = { stage: "inventory" as const, wave: "2026", source: "s", external_id: null };
  const correct = (correction: number, initiative: string, text: string, supersedes: number | null) =>
    newEvent(valueCorrected, "tiny", {
      correction,
      initiative,
      variable: "area",
      value: area(text),
      supersedes,
    });
  await store.transact("test", async (writer) => {
    await writer.append([
      newEvent(initiativeOpened, "tiny", { initiative: "TN-0001", ...opened }),
      newEvent(initiativeOpened, "tiny", { initiative: "TN-0002", ...opened }),
      correct(1, "TN-0001", "Care", null),
    ]);
  });
  await freezeRelease(context, "tiny", null);
  await store.transact("test", async (writer) => {
    await writer.append([correct(2, "TN-0002", "Work", null)]);
  });
  await freezeRelease(context, "tiny", null);
  await store.transact("test", async (writer) => {
    await writer.append([
      correct(3, "TN-0001", "Housing", 1),
      newEvent(initiativeStaged, "tiny", { initiative: "TN-0001", stage: "mapping", reason: null }),
    ]);
  });
  await freezeRelease(context, "tiny", null);
  const history = await store.read((reader) => historyOf(reader, "tiny", "TN-0001", undefined));
  expect(history).toMatchObject([
    { release: 1, kind: "added", changes: [] },
    {
      release: 3,
      kind: "changed",
      stage: { before: "inventory", after: "mapping" },
      changes: [
        {
          variable: "area",
          before: { answer: { text: { en: "Care" } } },
          after: { answer: { text: { en: "Housing" } } },
        },
      ],
    },
  ]);
  const earlier = await store.read((reader) => historyOf(reader, "tiny", "TN-0001", 2));
  expect(earlier.map(({ release }) => release)).toEqual([1]);
});
