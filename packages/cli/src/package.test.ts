import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { newEvent, records, valueCorrected } from "@mapwright/domain";
import { fileReader, readPackage } from "@mapwright/intake";
import { packageFiles, zipOf } from "@mapwright/publish";
import { openStore, verify } from "@mapwright/storage";
import { aTarget } from "@mapwright/storage/testing";
import { type Context, freezeRelease, importFile, Shelf, takeOverRelease } from "@mapwright/usecases";
import { memoryStore } from "@mapwright/usecases/testing";
import { beforeAll, describe, expect, inject, onTestFinished, test } from "vitest";
import { seedDemo } from "./commands/demo.ts";
import { contextOf } from "./installation.ts";
import { profileNamed, shippedFile } from "./shipped.ts";

const socketDir = inject("postgres");
const databases = (["sqlite", "postgres"] as const).filter((kind) => kind === "sqlite" || socketDir !== "");
if (socketDir === "") test.skip("NOT RUN: PostgreSQL half of taking packages over", () => {});
const { sha256 } = contextOf(memoryStore({ sha256: () => "" }));

/** The package of a demo map with a correction in it, as ZIP. */
async function aPackage(slug: string) {
  const store = memoryStore({ sha256 });
  const context = contextOf(store);
  await seedDemo(context, slug);
  await correctOne(context, slug);
  const { release, sha256: hash } = await freezeRelease(context, slug, "For others");
  const map = await new Shelf(context).load(slug, release);
  return { hash, map, zip: zipOf(packageFiles(map, { language: "en", site: "https://maps.example" })) };
}

async function correctOne({ store, actor }: Context, slug: string): Promise<void> {
  await store.transact(actor, async (writer) => {
    const [first] = await writer.rows(records, { where: { map: slug }, limit: 1 });
    const value =
      first?.values.find(({ variable }) => variable === "name") ?? expect.fail("There is no name.");
    const { record: _, ...given } = value;
    const coded = { ...given, answer: { text: { en: "A better name" } }, state: "coded" as const };
    const correction = {
      correction: 1,
      initiative: first?.initiative ?? "",
      variable: "name",
      value: coded,
      supersedes: null,
    };
    await writer.append([newEvent(valueCorrected, slug, correction)]);
  });
}

function aFile(name: string, bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), "mapwright-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}

const slugs = ["iesi", "ai-watch", "social-economy"];
const packages = new Map<string, Awaited<ReturnType<typeof aPackage>>>();
beforeAll(async () => {
  for (const slug of slugs) packages.set(slug, await aPackage(slug));
}, 120_000);

function packaged(slug: string) {
  return packages.get(slug) ?? expect.fail(`There is no package of ${slug}.`);
}

describe.each(databases)("a package taken over into an empty installation in %s", (kind) => {
  async function anEmptyContext() {
    const store = await openStore(await aTarget(kind, socketDir));
    onTestFinished(() => store.close());
    return { ...contextOf(store), stored: store };
  }

  test.each(slugs)(
    "gives the same hash when %s is frozen there, and the log verifies",
    async (slug) => {
      const { hash, zip } = packaged(slug);
      const context = await anEmptyContext();
      const { text, sha256: told } = readPackage(aFile("package.zip", zip));
      expect(await takeOverRelease(context, text, told)).toMatchObject({ map: slug, sha256: hash });
      expect((await freezeRelease(context, slug, null)).sha256).toBe(hash);
      expect(await verify(context.stored)).toMatchObject({ ok: true });
      expect((await new Shelf(context).load(slug, 1)).table.rows).toBe(packaged(slug).map.table.rows);
      await expect(takeOverRelease(context, text, told)).rejects.toMatchObject({
        problems: [{ code: "map-exists" }],
      });
    },
    60_000,
  );

  test("knows the files that were imported where it is from, and numbers on from there", async () => {
    const context = await anEmptyContext();
    const { text } = readPackage(aFile("package.zip", packaged("ai-watch").zip));
    await takeOverRelease(context, text);
    const profile = profileNamed("ai-watch-2022");
    const take = (fileName: string, content: Uint8Array) =>
      importFile(context, { map: "ai-watch", fileName, content, profile, goodRowsOnly: true });
    const workbook = readFileSync(shippedFile("demos/ai-watch/ai-watch-2022.xlsx"));
    expect(await take("again.xlsx", workbook)).toMatchObject({ batch: 1, already: true });
    const csv = gunzipSync(readFileSync(shippedFile("fixtures/initiatives/ai-watch-2022.csv.gz")));
    expect(await take("ai-watch.csv", csv)).toMatchObject({ batch: 2, initiatives: 0, accepted: 588 });
    expect((await verify(context.stored)).ok).toBe(true);
  }, 60_000);
});

describe("what is no sound package", () => {
  const release = () => readPackage(aFile("package.zip", packaged("iesi").zip)).text;
  const takenOver = (text: string) => takeOverRelease(contextOf(memoryStore({ sha256 })), text);

  test.each([["an altered release", (bytes: Buffer) => bytes.fill(0x20, 60, 61)]])(
    "is refused: %s",
    (_what, alter) => {
      const { map } = packaged("iesi");
      const files = packageFiles(map, { language: "en" }).map((file) =>
        file.path === "release/release.jsonl" ? { ...file, bytes: alter(Buffer.from(file.bytes)) } : file,
      );
      expect(() => readPackage(aFile("altered.zip", zipOf(files)))).toThrow(
        /has the hash [0-9a-f]{64}, but the package tells/,
      );
    },
  );

  test("is refused: an archive without a release, a file that is none, a path that is not there", () => {
    expect(() => readPackage(aFile("empty.zip", zipOf([])))).toThrow(/it has no release\/release\.jsonl/);
    expect(() =>
      readPackage(aFile("none.zip", Buffer.from("not a zip archive at all, but long enough"))),
    ).toThrow(/directory/);
    expect(() => readPackage("/nowhere/package.zip")).toThrow(/There is no package/);
  });

  test.each([
    [
      "a line of another kind",
      /Line 9 .*/,
      (lines: string[]) => lines.toSpliced(8, 1, '{"__proto__":{"polluted":1}}'),
    ],
    [
      "a member that is not known",
      /Line 5 /,
      (lines: string[]) => lines.toSpliced(4, 1, (lines[4] ?? "").replace("{", '{"more":1,')),
    ],
    ["no JSON", /Line 3 .*not JSON/, (lines: string[]) => lines.toSpliced(2, 1, "<xml/>")],
    [
      "another format",
      /Line 1 /,
      (lines: string[]) => lines.toSpliced(0, 1, (lines[0] ?? "").replace("release/1", "release/9")),
    ],
    [
      "initiatives in another order",
      /would have the hash/,
      (lines: string[]) => [...lines.slice(0, -3), lines.at(-2) ?? "", lines.at(-3) ?? "", ""],
    ],
  ])("is refused: a release with %s", async (_what, message, alter) => {
    await expect(takenOver(alter(release().split("\n")).join("\n"))).rejects.toThrow(message);
  });
});

test("the workbook of a package reads back: every initiative, text and number as it was, and no formula", async () => {
  const { map } = packaged("social-economy");
  const bytes = packageFiles(map, { language: "en" }).find(
    ({ path }) => path === "data/initiatives.xlsx",
  )?.bytes;
  const opened = await fileReader.open("initiatives.xlsx", bytes ?? new Uint8Array(), {
    sheet: "Initiatives",
  });
  const rows = [...opened.rows];
  expect(opened.notes.filter((note) => note.includes("formula"))).toEqual([]);
  expect(rows.map(({ cells }) => cells["id"])).toEqual(map.initiatives.map(({ initiative }) => initiative));
  const definitions = await fileReader.open("initiatives.xlsx", bytes ?? new Uint8Array(), {
    sheet: "Definitions",
  });
  expect([...definitions.rows].some(({ cells }) => cells["variable"] === "latitude")).toBe(true);
});
