import { createHash } from "node:crypto";
import { type Answer, type Keeping, releaseText } from "@mapwright/domain";
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
  const merge = (initiative: string, into: string, keep?: Readonly<Record<string, Keeping>>) =>
    mergeInitiative(context, { map, initiative, into, keep, reason: "the same project" });
  const correct = (initiative: string, variable: string, answer: Answer, supersedes: number | null = null) =>
    correctValue(context, { map, initiative, variable, answer, reason: "its website", supersedes });
  const answerOf = async (initiative: string, variable: string) =>
    (await inMap(initiative))?.values.find((value) => value.variable === variable)?.answer;
  return { context, ids, content, inMap, merge, correct, answerOf };
}

const one = "TST-0001";
const two = "TST-0002";
const three = "TST-0003";

test("the answers of the survivor stay as they are, and the duplicate leads to it", async () => {
  const { inMap, merge, correct } = await aMap();
  await correct(one, "started", { number: 2012 });
  await correct(two, "started", { number: 2013 });
  const before = await inMap(one);
  await merge(two, one);
  expect(await inMap(one)).toEqual(before);
  expect(await inMap(two)).toMatchObject({ stage: "duplicate", mergedInto: one });
});

test("what only the duplicate tells is kept, corrections of it too", async () => {
  const { merge, correct, answerOf } = await aMap();
  await correct(one, "started", { missing: "not-reported" });
  await correct(two, "started", { number: 2013 });
  await correct(two, "tools", { codes: ["app"] });
  await merge(two, one);
  expect(await answerOf(one, "started")).toEqual({ number: 2013 });
  expect(await answerOf(one, "tools")).toEqual({ codes: ["app"] });
});

test("each variable keeps the value that was chosen for it, and undoing gives both back their own", async () => {
  const { context, content, merge, correct, answerOf } = await aMap();
  await correct(one, "started", { number: 2012 });
  await correct(two, "started", { number: 2013 });
  await correct(one, "tools", { codes: ["sensor"] });
  await correct(two, "tools", { codes: ["data", "app"] });
  await correct(two, "test_one", { codes: ["pass"] });
  const before = await content();
  const { merge: number } = await merge(two, one, {
    name: "duplicate",
    started: "duplicate",
    tools: "both",
  });
  expect(await answerOf(one, "name")).toEqual({ text: { en: "Initiative 2" } });
  expect(await answerOf(one, "started")).toEqual({ number: 2013 });
  expect(await answerOf(one, "tools")).toEqual({ codes: ["sensor", "app", "data"] });
  expect(await answerOf(one, "test_one")).toBeUndefined();
  expect(await answerOf(one, "country")).toEqual({ codes: ["NL"] });
  await undoMerge(context, map, number, "another city");
  expect(await content()).toEqual(before);
});

test("what is said after a merge counts instead of what it kept", async () => {
  const { context, merge, correct, answerOf } = await aMap();
  await correct(one, "started", { number: 2012 });
  await correct(two, "started", { number: 2013 });
  const { merge: number } = await merge(two, one, { started: "duplicate" });
  await correct(one, "started", { number: 2014 }, 1);
  expect(await answerOf(one, "started")).toEqual({ number: 2014 });
  await undoMerge(context, map, number, "another city");
  expect(await answerOf(one, "started")).toEqual({ number: 2014 });
});

test("a choice that cannot be made is refused with what is in the way, and nothing is merged", async () => {
  const { content, merge, correct } = await aMap();
  await correct(two, "started", { number: 2013 });
  await correct(one, "started", { number: 2012 });
  const before = await content();
  await expect(merge(two, one, { begun: "duplicate" })).rejects.toThrow('There is no variable "begun"');
  await expect(merge(two, one, { tools: "duplicate" })).rejects.toThrow(
    'TST-0002 says nothing about "tools"',
  );
  await expect(merge(two, one, { test_one: "duplicate" })).rejects.toThrow("shows a verdict");
  await expect(merge(two, one, { started: "both" })).rejects.toThrow("cannot be kept in one");
  expect(await content()).toEqual(before);
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
  const { content, merge, correct } = await aMap(4);
  await correct(three, "started", { number: 2013 });
  await correct(two, "tools", { codes: ["app"] });
  await merge(three, two, { name: "duplicate" });
  await merge("TST-0004", two, { country: "duplicate" });
  await merge(two, one, { country: "duplicate", name: "survivor", started: "survivor" });
  const text = releaseText(await content());
  const store = memoryStore({ sha256 });
  await takeOverRelease(aContext({ store, sha256, actor: "owner" }), text);
  expect(releaseText(await store.read((reader) => contentOf(reader, map)))).toBe(text);
});
