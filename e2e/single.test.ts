import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { runs } from "./support/installation.ts";
import { aReader, type Look, type Visit } from "./support/reader.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mapwright-single-"));
  const file = join(folder, "map.html");
  const words = ["--release", "1", "--language", "en,fr", "--data", inject("folder")];
  await runs("site", "social-economy", ...words, "--single", file);
}, 600_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Reads from the file system; a request for anything else than the file makes the test fail. */
const reader = aReader(() => pathToFileURL(folder).href);

/** Opens a place in the file, with the network off. */
async function opens(place: string, look?: Look): Promise<Visit> {
  const visit = await reader.opens(`/map.html${place}`, look);
  await visit.page.context().setOffline(true);
  if (look?.script !== false) await isAt(visit, place.split("?")[0] ?? "");
  return visit;
}

/** Waits until the page of a place is shown, and its answer is. */
async function isAt(visit: Visit, place: string): Promise<void> {
  await visit.page.waitForFunction(
    (wanted) => location.hash.startsWith(wanted) && !document.querySelector("#main[aria-busy]"),
    place,
  );
}

describe("a site of one file", () => {
  it("searches and narrows, and its address opens the same again", async () => {
    const visit = await opens("#/en/explore");
    await visit.page.getByLabel("Search titles and descriptions").fill("energy");
    await visit.page.getByText(/^40 of 1,794 initiatives/).waitFor();
    await visit.page.getByRole("checkbox", { name: /^France/ }).check();
    await visit.page.getByText(/^1 of 1,794 initiatives/).waitFor();
    const address = visit.page.url();
    expect(address).toMatch(/#\/en\/explore\?.*q=energy/);
    await visit.page.goto("about:blank");
    await visit.page.goto(address);
    await visit.page.getByText(/^1 of 1,794 initiatives/).waitFor();
  });

  it("goes back and forth as between pages, through the states of a view too", async () => {
    const visit = await opens("#/en/explore");
    await visit.page.getByRole("checkbox", { name: /^United Kingdom/ }).check();
    await visit.page.getByText(/^\d+ of 1,794 initiatives. Country/).waitFor();
    const chosen = await visit.readsSelection();
    await visit.page.locator("main a[href*='/initiatives/']").first().click();
    await isAt(visit, "#/en/initiatives/");
    expect(await visit.page.title()).toContain(await visit.heading);
    await visit.page.goBack();
    await visit.page.getByText(/^\d+ of 1,794 initiatives. Country/).waitFor();
    expect(await visit.readsSelection()).toBe(chosen);
    await visit.page.goBack();
    await visit.page
      .getByText(/^1,794 initiatives/)
      .first()
      .waitFor();
    await visit.page.goForward();
    await visit.page.goForward();
    await isAt(visit, "#/en/initiatives/");
    expect(await visit.page.locator("h1").count()).toBe(1);
    await visit.page.getByRole("link", { name: "Explore" }).first().click();
    await isAt(visit, "#/en/explore");
    await visit.page
      .getByText(/^1,794 initiatives/)
      .first()
      .waitFor();
  });

  it("hands out the selection, figures and files as the page makes them", async () => {
    const visit = await opens("#/en/explore?where=country%3DFR");
    await visit.page.getByText(/of 1,794 initiatives. Country/).waitFor();
    await visit.page.getByText("Download", { exact: false }).first().click();
    const list = visit.page.waitForEvent("download");
    await visit.page.getByRole("link", { name: "CSV", exact: true }).first().click();
    expect((await list).suggestedFilename()).toBe("social-economy-release-1-selection.csv");
    expect(await readFile(await (await list).path(), "utf8")).toMatch(/^\ufeffid,stage,/);
    await visit.follows("Gap map");
    await isAt(visit, "#/en/gap-map");
    const figure = visit.page.waitForEvent("download");
    await visit.page.getByRole("link", { name: /SVG$/ }).first().click();
    expect(await readFile(await (await figure).path(), "utf8")).toMatch(/^<svg/);
    await visit.follows("Publications and data");
    await isAt(visit, "#/en/publications");
    const file = visit.page.waitForEvent("download");
    await visit.page.getByRole("link", { name: "release/release.jsonl" }).click();
    expect(await readFile(await (await file).path(), "utf8")).toMatch(/^\{/);
  });

  it("has the brief, whose numbers open", async () => {
    const visit = await opens("#/en/brief");
    const brief = visit.page.frameLocator(".brief-document");
    const ground = () => brief.locator("html").evaluate((root) => getComputedStyle(root).backgroundColor);
    const first = await ground();
    await visit.page.locator("[data-theme-toggle]").click();
    expect(await ground()).not.toBe(first);
    await brief.locator("a[href^='#/en/explore?']").first().click();
    await isAt(visit, "#/en/explore?");
    await visit.page
      .getByText(/of 1,794 initiatives/)
      .first()
      .waitFor();
  });

  it("speaks each of its languages, and keeps the place", async () => {
    const visit = await opens("#/en/gap-map");
    await visit.page.locator(".languages a[lang=fr]").click();
    await isAt(visit, "#/fr/gap-map");
    await visit.page.locator("html[lang=fr]").waitFor();
    expect(await visit.page.locator("h1").count()).toBe(1);
  });

  for (const place of [
    "",
    "/explore",
    "/gap-map",
    "/places",
    "/trends",
    "/funnel",
    "/statistics",
    "/publications",
    "/brief",
  ])
    it(`can be read by everybody, by day and by night: ${place || "first page"}`, async () => {
      const day = await opens(`#/en${place}`);
      expect(await day.page.locator("h1").count()).toBe(1);
      expect(await day.findings()).toEqual([]);
      const night = await opens(`#/en${place}`, { theme: "dark", width: 390 });
      expect(await night.findings()).toEqual([]);
      expect(await night.overflow(), "pixels wider than the phone").toBe(0);
    });

  it("is gone through by keyboard", async () => {
    const visit = await opens("#/en");
    await visit.tabsTo("Codebook");
    await visit.presses("Enter");
    await isAt(visit, "#/en/codebook");
    await visit.tabsTo(/service/i);
    await visit.presses("Enter");
    expect(visit.path).toContain("#/en/codebook");
    expect((await visit.focus()).visible).toBe(true);
  });

  it("says its first page without script, and what the others need", async () => {
    const visit = await opens("", { script: false });
    const text = await visit.page.locator("body").innerText();
    expect(text).toContain("1,794");
    expect(text).toContain("scripts");
  });
});
