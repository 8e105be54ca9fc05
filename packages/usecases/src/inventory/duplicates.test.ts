import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { Shelf } from "../atlas/shelf.ts";
import { aContext, aSmallMap } from "../testing/evidence/a-map.ts";
import { memoryStore } from "../testing/index.ts";
import { correctValue } from "./correct-value.ts";
import { distinctionsOf, distinguishInitiatives, undoDistinction } from "./distinguish.ts";
import { listDuplicates } from "./list-duplicates.ts";
import { mergeInitiative, undoMerge } from "./merge.ts";

const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");
const map = "small";
const [one, two, three, four] = ["TST-0001", "TST-0002", "TST-0003", "TST-0004"] as const;

/** Four candidates of which the first, the second and the last have the same name; the first and the last also their country. */
async function aMap() {
  const context = aContext({ store: memoryStore({ sha256 }), sha256, actor: "owner" });
  await aSmallMap(context, map, 4);
  for (const initiative of [one, two, four])
    await correctValue(context, {
      map,
      initiative,
      variable: "name",
      answer: { text: { en: "Repair café" } },
      reason: "its website",
      supersedes: null,
    });
  const desk = { store: context.store, shelf: new Shelf(context) };
  const offered = async () =>
    (await listDuplicates(desk, map, 50)).pairs.map(({ one: a, other: b }) => `${a} ${b}`);
  const distinguish = (initiative: string, other: string) =>
    distinguishInitiatives(context, { map, initiative, other, reason: "another city" });
  const merge = (initiative: string, into: string) =>
    mergeInitiative(context, { map, initiative, into, reason: "the same" });
  return { context, desk, offered, distinguish, merge };
}

test("pairs that look alike are offered, the likest first, with why", async () => {
  const { desk } = await aMap();
  const { compared, total, pairs } = await listDuplicates(desk, map, 1);
  expect({ compared, total }).toEqual({ compared: 4, total: 3 });
  expect(pairs).toMatchObject([
    { one, other: four, factors: [{ factor: "name" }, { factor: "countries", likeness: 1 }] },
  ]);
});

test("a pair found different is not offered again, until that is undone", async () => {
  const { context, offered, distinguish } = await aMap();
  const { distinction } = await distinguish(four, one);
  expect(await offered()).toEqual([`${one} ${two}`, `${two} ${four}`]);
  await expect(distinguish(one, four)).rejects.toThrow("different already (distinction 1)");
  await undoDistinction(context, map, distinction, "a mistake");
  expect(await offered()).toContain(`${one} ${four}`);
  await expect(undoDistinction(context, map, distinction, "again")).rejects.toThrow("undone already");
  await distinguish(one, four);
  expect(await context.store.read((reader) => distinctionsOf(reader, map))).toMatchObject([
    { distinction: 1, state: "undone" },
    { distinction: 2, state: "different" },
  ]);
});

test("what is different from a duplicate is different from the initiative that it is", async () => {
  const { context, offered, distinguish, merge } = await aMap();
  await distinguish(two, four);
  const { merge: made } = await merge(two, one);
  expect(await offered()).toEqual([]);
  await undoMerge(context, map, made, "a mistake");
  expect(await offered()).toEqual([`${one} ${four}`, `${one} ${two}`]);
});

test("an initiative differs neither from itself, nor from what it was merged into, nor from one that is not there", async () => {
  const { distinguish, merge } = await aMap();
  await merge(two, one);
  await expect(distinguish(one, one)).rejects.toThrow("cannot differ from itself");
  await expect(distinguish(one, two)).rejects.toThrow("found to be the same (TST-0001)");
  await expect(distinguish(three, "TST-0009")).rejects.toThrow('no initiative "TST-0009"');
});
