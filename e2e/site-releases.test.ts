import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runs } from "./support/installation.ts";
import { aReader } from "./support/reader.ts";
import { aWebSpace, type WebSpace } from "./support/web-space.ts";

let folder = "";
let space: WebSpace | undefined;
/** Links of the first release, as people kept them before there was a second one. */
let kept: readonly string[] = [];

/** Two releases of one map in one folder, the second with more initiatives; in two languages, below a path. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mapwright-releases-"));
  const out = join(folder, "site");
  const data = ["--data", join(folder, "data")];
  const file = new URL("../demos/iesi/iesi-synthetic.jsonl", import.meta.url);
  const lines = (await readFile(file, "utf8")).trim().split("\n");
  const takesIn = async (from: number, to: number) => {
    const rows = join(folder, `rows-${from}.jsonl`);
    await writeFile(rows, `${lines.slice(from, to).join("\n")}\n`);
    await runs("import", "small", rows, "--profile", "iesi-synthetic", "--wave", "2016", ...data);
    await runs("release", "small", ...data);
    await runs("site", "small", "--language", "en,fr", "--out", out, ...data);
  };
  await runs("map", "create", "small", "--codebook", "iesi", ...data);
  await takesIn(0, 60);
  space = await aWebSpace(out, "/projects/iesi");
  kept = ["/releases/1/en/explore.html?where=country%3DDE", "/explore.html?where=country%3DDE"];
  await takesIn(60, 90);
}, 600_000);
afterAll(async () => {
  await space?.stop();
  await rm(folder, { recursive: true, force: true });
});

const reader = aReader(() => space?.address ?? "");

describe("a site with two releases", () => {
  it("opens old links: those of a release as it was, those of none in the latest", async () => {
    const visit = await reader.opens(kept[0] ?? "");
    await visit.page.getByText(/^\d+ of 60 initiatives/).waitFor();
    await visit.goesTo(kept[1] ?? "");
    await visit.page.waitForURL("**/releases/2/en/explore.html?where=country%3DDE");
    await visit.page.getByText(/^\d+ of 90 initiatives/).waitFor();
  });

  it("leads from a page of the old one to the same page of the new one, with what was chosen, and back", async () => {
    const visit = await reader.opens(kept[0] ?? "");
    await visit.page.getByRole("link", { name: "Release 2 is newer" }).click();
    await visit.page.waitForURL("**/releases/2/en/explore.html?where=country%3DDE");
    await visit.page.getByText(/^\d+ of 90 initiatives/).waitFor();
    await visit.page.getByRole("link", { name: "This page in release 1" }).click();
    await visit.page.waitForURL("**/releases/1/en/explore.html?where=country%3DDE");
  });

  it("keeps the page when the language changes", async () => {
    const visit = await reader.opens("/releases/2/en/gap-map.html");
    await visit.page.locator(".languages a[lang=fr]").click();
    await visit.page.waitForURL("**/releases/2/fr/gap-map.html");
    expect(await visit.page.locator("html").getAttribute("lang")).toBe("fr");
  });

  it("tells what changed, with no form that nobody answers", async () => {
    const visit = await reader.opens("/releases/2/en/differences.html");
    expect(await visit.reads()).toContain("30");
    expect(await visit.page.locator("main form").count()).toBe(0);
    await visit.page.locator("main a[href*='/initiatives/']").first().click();
    await visit.page.waitForURL("**/initiatives/*.html");
    expect(await visit.findings()).toEqual([]);
  });

  it("lists its releases", async () => {
    const visit = await reader.opens("/releases.html");
    await visit.page.getByRole("link", { name: "Français" }).last().click();
    await visit.page.waitForURL("**/releases/1/fr/index.html");
  });
});
