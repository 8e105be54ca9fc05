import { suggestProfile } from "@mapwright/domain";
import { openGazetteer } from "@mapwright/intake";
import { createMap, importFile } from "@mapwright/usecases";
import { memoryStore } from "@mapwright/usecases/testing";
import { expect, test } from "vitest";
import { contextOf } from "../installation.ts";
import { codebookNamed } from "../shipped.ts";
import { importAnswer } from "./import.ts";

const iesi = codebookNamed("iesi");
const { sha256 } = contextOf(memoryStore({ sha256: () => "" }));

/** Imports into one map with the IESI codebook, without a profile. */
async function anImport() {
  const context = contextOf(memoryStore({ sha256 }));
  const map = { slug: "small", title: { en: "Small" }, language: "en", idPrefix: "SM" };
  await createMap(context, map, iesi);
  return (fileName: string, text: string, goodRowsOnly = false) => {
    const content = Buffer.from(text);
    return importAnswer(async () => {
      const { profile } = suggestProfile(await context.files.open(fileName, content), iesi, openGazetteer());
      return importFile(context, { map: "small", fileName, content, profile, goodRowsOnly });
    });
  };
}

test("answers in one form, whether all rows are taken, one is refused or the file cannot be read", async () => {
  const take = await anImport();
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
  const good = await take("bad.csv", bad, true);
  expect(good).toMatchObject({
    exit: 0,
    already: false,
    answer: { batch: 1, rows: 3, refused: 1, initiatives: 2 },
  });
  expect(await take("bad.csv", bad, true)).toEqual({ ...good, already: true });
});
