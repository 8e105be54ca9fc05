import { createHash } from "node:crypto";
import { releaseText } from "@mapwright/domain";
import { expect, test } from "vitest";
import { contentOf } from "../release/content-of.ts";
import { takeOverRelease } from "../release/take-over.ts";
import { aContext, aSmallMap } from "../testing/evidence/a-map.ts";
import { memoryStore } from "../testing/index.ts";
import { correctValue } from "./correct-value.ts";
import { mergeInitiative, undoMerge } from "./merge.ts";

const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");
const map = "small";

async function aMap(candidates = 3) {
  const store = memoryStore({ sha256 });
  const context = aContext({ store, sha256, actor: "owner" });
  const ids = await aSmallMap(context, map, candidates);
  const content = () => store.read((reader) => contentOf(reader, map));
  const inMap = async (initiative: string) =>
    (await content()).initiatives.find((each) => each.initiative === initiative);
  const merge = (initiative: string, into: string) =>
    mergeInitiative(context, { map, initiative, into, reason: "the same project" });
  return { context, ids, content, inMap, merge };
}

const one = "TST-0001";
const two = "TST-0002";
const three = "TST-0003";

test("the answers of the survivor stay as they are, and the duplicate leads to it", async () => {
  const { context, inMap, merge } = await aMap();
  await correctValue(context, {
    map,
    initiative: one,
    variable: "started",
    answer: { number: 2012 },
    reason: "its website",
    supersedes: null,
  });
  const before = await inMap(one);
  await merge(two, one);
  expect(await inMap(one)).toEqual(before);
  expect(await inMap(two)).toMatchObject({ stage: "duplicate", mergedInto: one });
});

test("ids lead on through later merges, which are undone first", async () => {
  const { context, content, inMap, merge } = await aMap();
  const before = await content();
  const first = await merge(three, two);
  const second = await merge(two, one);
  expect(await inMap(three)).toMatchObject({ mergedInto: two });
  await expect(undoMerge(context, map, first.merge, "no")).rejects.toThrow("was merged into TST-0001 since");
  await expect(merge(three, one)).rejects.toThrow("TST-0003 was merged into TST-0001 already");
  await undoMerge(context, map, second.merge, "another city");
  await undoMerge(context, map, first.merge, "another city");
  expect(await content()).toEqual(before);
  await expect(undoMerge(context, map, first.merge, "again")).rejects.toThrow("was undone already");
});

test("a release with merges is taken over with the same bytes", async () => {
  const { content, merge } = await aMap(4);
  await merge(three, two);
  await merge("TST-0004", two);
  await merge(two, one);
  const text = releaseText(await content());
  const store = memoryStore({ sha256 });
  await takeOverRelease(aContext({ store, sha256, actor: "owner" }), text);
  expect(releaseText(await store.read((reader) => contentOf(reader, map)))).toBe(text);
});
