import { createMap, importFile, undoBatch, unnamedProfile } from "@mapwright/usecases";
import { memoryStore } from "@mapwright/usecases/testing";
import { expect, test } from "vitest";
import { contextOf } from "../installation.ts";
import { codebookNamed } from "../shipped.ts";
import { importAnswer } from "./import.ts";

const { sha256 } = contextOf(memoryStore({ sha256: () => "" }));

interface Importing {
  readonly goodRowsOnly?: boolean;
  readonly wave?: string;
}

/** An empty map with the IESI codebook, and how files are taken into it without a profile. */
async function aMap() {
  const context = contextOf(memoryStore({ sha256 }));
  const map = { slug: "small", title: { en: "Small" }, language: "en", idPrefix: "SM" };
  await createMap(context, map, codebookNamed("iesi"));
  const take = (fileName: string, text: string, more: Importing = {}) => {
    const content = Buffer.from(text);
    return importAnswer(async () => {
      const file = await context.files.open(fileName, content);
      const { profile } = await unnamedProfile(context, "small", file, more.wave);
      return importFile(context, { map: "small", fileName, content, profile, ...more });
    });
  };
  return { context, take };
}

test("answers in one form, whether all rows are taken, one is refused or the file cannot be read", async () => {
  const { take } = await aMap();
  expect(await take("empty.csv", "")).toEqual({
    exit: 1,
    already: false,
    answer: {
      ...{ rows: 0, accepted: 0, repaired: 0, refused: 0, initiatives: 0 },
      problems: [expect.objectContaining({ row: 0, column: "", value: "", code: "file-empty" })],
    },
  });
  const bad = "Title,Country\nOne,BE\nTwo,Frace\n,NL\n";
  expect(await take("bad.csv", bad)).toMatchObject({
    exit: 1,
    answer: {
      ...{ rows: 3, accepted: 1, repaired: 1, refused: 1, initiatives: 0 },
      problems: [
        expect.objectContaining({ row: 0, column: "", value: "", code: "batch-refused" }),
        expect.objectContaining({ row: 3, column: "Country", value: "Frace", code: "country-misspelt" }),
        expect.objectContaining({ row: 4, column: "Title", value: "", code: "name-missing" }),
      ],
    },
  });
  const good = await take("bad.csv", bad, { goodRowsOnly: true });
  expect(good).toMatchObject({
    exit: 0,
    already: false,
    answer: { batch: 1, rows: 3, refused: 1, initiatives: 2 },
  });
  expect(await take("bad.csv", bad, { goodRowsOnly: true })).toEqual({ ...good, already: true });
});

const first = "ID,Title,Country\n1,One,NL\n2,Two,BE\n";
const second = "ID,Title,Country\n1,One renamed,NL\n3,Three,FR\n";
const opened = (initiatives: number) => ({ exit: 0, answer: { initiatives } });

test("updates by identifier from a file of the same columns in a later wave, whatever it is called", async () => {
  const { take } = await aMap();
  expect(await take("list-2014.csv", first, { wave: "2014" })).toMatchObject(opened(2));
  expect(await take("list-2015.csv", second, { wave: "2015" })).toMatchObject(opened(1));
});

test("takes files of the same columns in one wave for two sources, whose identifiers may mean others", async () => {
  const { take } = await aMap();
  expect(await take("north.csv", first, { wave: "2014" })).toMatchObject(opened(2));
  expect(await take("south.csv", second, { wave: "2014" })).toMatchObject(opened(2));
  expect(await take("west.csv", second.replace("Three", "Four"))).toMatchObject(opened(2));
});

test("knows a file again under another name", async () => {
  const { take } = await aMap();
  await take("list.csv", first);
  expect(await take("list (1).csv", first)).toMatchObject({ already: true, answer: { batch: 1 } });
});

test("says which batches there are when one is to be undone that there is not", async () => {
  const { context, take } = await aMap();
  await take("list.csv", first);
  await expect(undoBatch(context, "small", 9, "wrong")).rejects.toMatchObject({
    problems: [{ code: "batch-unknown", hint: "It has 1 (list.csv)." }],
  });
});
