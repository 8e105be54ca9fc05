import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { canonicalJson, type Profile, releaseText } from "@mapwright/domain";
import { openStore, type Target, verify } from "@mapwright/storage";
import { aTarget } from "@mapwright/storage/testing";
import {
  type Context,
  contentOf,
  createMap,
  erasePersonal,
  freezeRelease,
  importFile,
  personalCells,
  Shelf,
  searchMap,
  undoBatch,
} from "@mapwright/usecases";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { contextOf } from "./installation.ts";
import { codebookNamed } from "./shipped.ts";

const socketDir = inject("postgres");
const databases = (["sqlite", "postgres"] as const).filter((kind) => kind === "sqlite" || socketDir !== "");
if (socketDir === "") test.skip("NOT RUN: PostgreSQL half of personal cells", () => {});

const profile: Profile = {
  format: "mapwright-profile/1",
  name: "nominations",
  title: { en: "Nominations" },
  source: { code: "nominations", title: { en: "Nominations" } },
  language: "en",
  columns: [
    { column: "name", variable: "name", required: true },
    { column: "nominated by", personal: true },
    { column: "e-mail", personal: true },
  ],
};
const file = [
  "name,nominated by,e-mail",
  "Repair café,Ann Onymous,ann@example.org",
  "Time bank,Ben Evolent,ben@example.org",
  "Food shelf,,",
].join("\n");
const secrets = ["Ann Onymous", "ann@example.org", "Ben Evolent", "ben@example.org"];

async function aNominatedMap(kind: "sqlite" | "postgres") {
  const target = await aTarget(kind, socketDir);
  const store = await openStore(target);
  onTestFinished(() => store.close());
  const context = contextOf(store);
  const description = { slug: "care", title: { en: "Care" }, language: "en", idPrefix: "CARE" };
  await createMap(context, description, codebookNamed("iesi"));
  const request = { map: "care", fileName: "nominations.csv", content: Buffer.from(file), profile };
  await importFile(context, request);
  return { context, store, target };
}

/** Everything that is read, published or searched, as one text. */
async function everythingElse(context: Context): Promise<string> {
  const release = await freezeRelease(context, "care", null);
  return await context.store.read(async (reader) => {
    const log = await reader.entries(0, 1_000);
    const kept = await reader.blob(release.sha256);
    const draft = releaseText(await contentOf(reader, "care"));
    return [canonicalJson(log), Buffer.from(kept ?? []).toString("utf8"), draft].join("\n");
  });
}

const listed = (context: Context, question = {}) =>
  context.store.read((reader) => personalCells(reader, "care", question));

describe.each(databases)("personal cells of an import into %s", (kind) => {
  test("are kept apart, and are in no log, release, draft or search", async () => {
    const { context } = await aNominatedMap(kind);
    expect(
      (await listed(context)).map(({ initiative, column, content }) => [initiative, column, content]),
    ).toEqual([
      ["CARE-0001", "e-mail", "ann@example.org"],
      ["CARE-0001", "nominated by", "Ann Onymous"],
      ["CARE-0002", "e-mail", "ben@example.org"],
      ["CARE-0002", "nominated by", "Ben Evolent"],
    ]);
    const text = await everythingElse(context);
    expect(text).toContain("[personal]");
    for (const secret of secrets) expect(text).not.toContain(secret);
    const map = await new Shelf(context).load("care", "latest");
    expect(searchMap(map, { where: [], q: "ann" }, 10, 0).total).toBe(0);
    expect(searchMap(map, { where: [], q: "repair" }, 10, 0).total).toBe(1);
  });

  test("are erased for one person, and the log still verifies", async () => {
    const { context, store } = await aNominatedMap(kind);
    const done = await erasePersonal(context, "care", { initiative: "CARE-0001" }, "asked for");
    expect(done).toEqual({ erased: 2, records: 1 });
    expect((await listed(context)).map(({ initiative }) => initiative)).toEqual(["CARE-0002", "CARE-0002"]);
    expect(await verify(store)).toMatchObject({ ok: true, problems: [] });
  });

  test("are found by what they contain, and not erased twice", async () => {
    const { context } = await aNominatedMap(kind);
    const question = { containing: "BEN@example" };
    expect(await listed(context, question)).toMatchObject([{ initiative: "CARE-0002", column: "e-mail" }]);
    await erasePersonal(context, "care", question, "asked for");
    await expect(erasePersonal(context, "care", question, "again")).rejects.toMatchObject({
      problems: [{ code: "personal-none" }],
    });
  });

  test("go with the batch that is undone", async () => {
    const { context, store } = await aNominatedMap(kind);
    await undoBatch(context, "care", 1, "wrong file");
    expect(await listed(context)).toEqual([]);
    expect((await verify(store)).ok).toBe(true);
  });

  test("that come back after they were erased are told by verify", async () => {
    const { context, store } = await aNominatedMap(kind);
    const [cell] = await listed(context);
    await erasePersonal(context, "care", {}, "asked for");
    const { initiative: _, ...again } = cell ?? expect.fail("There is no cell.");
    await store.transact("ann", (writer) => writer.keepPersonal([again]));
    expect((await verify(store)).problems).toMatchObject([{ code: "personal-unexpected" }]);
  });
});

test("erased cells leave no trace in the files of a data folder", async () => {
  const { context, store, target } = await aNominatedMap("sqlite");
  const bytes = () =>
    filesOf(target)
      .map((path) => readFileSync(path).toString("latin1"))
      .join("\n");
  expect(bytes()).toContain("ann@example.org");
  await erasePersonal(context, "care", {}, "asked for");
  await store.close();
  for (const secret of secrets) expect(bytes()).not.toContain(secret);
});

function filesOf(target: Target): string[] {
  const folder = "dataDir" in target ? target.dataDir : expect.fail("This is no folder.");
  return readdirSync(folder).map((name) => join(folder, name));
}

test("a profile that reads a personal column for something else is refused", async () => {
  const { context } = await aNominatedMap("sqlite");
  const leaking = { ...profile, externalId: "e-mail" };
  const request = { map: "care", fileName: "more.csv", content: Buffer.from(file), profile: leaking };
  await expect(importFile(context, request)).rejects.toMatchObject({
    problems: [{ code: "personal-column-read", value: "e-mail" }],
  });
});
