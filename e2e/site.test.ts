import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { writeSite } from "./support/installation.ts";
import { aReader } from "./support/reader.ts";

let out = "";
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), "mapwright-site-"));
  await writeSite("social-economy", inject("folder"), out);
}, 600_000);
afterAll(() => rm(out, { recursive: true, force: true }));

/** Reads from the file system; a request for anything else than the site's own files makes the test fail. */
const reader = aReader(() => pathToFileURL(out).href);
const page = (path: string) => `/releases/1/en/${path}`;

describe("a site on a stick", () => {
  it("leads from its first page to the latest release", async () => {
    const visit = await reader.opens("/index.html");
    await visit.page.waitForURL("**/releases/1/en/index.html");
    expect(await visit.heading).toContain("Social and solidarity economy");
  });

  it("searches and narrows in the page, and its address opens the same again", async () => {
    const visit = await reader.opens(page("explore.html"));
    await visit.page.getByLabel("Search titles and descriptions").fill("energy");
    await visit.page.getByText(/^40 of 1,794 initiatives/).waitFor();
    await visit.page.getByRole("checkbox", { name: /^France/ }).check();
    await visit.page.getByText(/^1 of 1,794 initiatives/).waitFor();
    const address = visit.page.url();
    expect(address).toContain("q=energy");
    await visit.page.goto(address);
    await visit.page.getByText(/^1 of 1,794 initiatives/).waitFor();
  });

  it("hands out the selection and the figures as files made in the page", async () => {
    const visit = await reader.opens(page("explore.html?where=country%3DFR"));
    await visit.page.getByText(/of 1,794 initiatives. Country/).waitFor();
    await visit.page.getByText("Download", { exact: false }).first().click();
    const list = visit.page.waitForEvent("download");
    await visit.page.getByRole("link", { name: "CSV", exact: true }).first().click();
    const rows = await readFile(await (await list).path(), "utf8");
    expect((await list).suggestedFilename()).toBe("social-economy-release-1-selection.csv");
    expect(rows).toMatch(/^\ufeffid,stage,/);
    await visit.goesTo(page("gap-map.html"));
    const figure = visit.page.waitForEvent("download");
    await visit.page.getByRole("link", { name: /SVG$/ }).first().click();
    expect(await readFile(await (await figure).path(), "utf8")).toMatch(/^<svg/);
  });

  for (const name of [
    "index",
    "knowledge-map",
    "gap-map",
    "places",
    "trends",
    "funnel",
    "statistics",
    "publications",
    "method",
  ])
    it(`can be read by everybody, by day and by night: ${name}`, async () => {
      const day = await reader.opens(page(`${name}.html`));
      expect(await day.page.locator("h1").count()).toBe(1);
      expect(await day.findings()).toEqual([]);
      const night = await reader.opens(page(`${name}.html`), { theme: "dark", width: 390 });
      expect(await night.findings()).toEqual([]);
      expect(await night.overflow(), "pixels wider than the phone").toBe(0);
    });

  it("opens a number, its initiative, and the brief whose numbers open", async () => {
    const visit = await reader.opens(page("statistics.html"));
    await visit.page.locator("main a[href*='explore.html?']").first().click({ force: true });
    await visit.page.waitForURL("**/explore.html?*");
    await visit.page.locator("main a[href*='initiatives/']").first().click();
    await visit.page.waitForURL("**/initiatives/*.html");
    expect(await visit.findings()).toEqual([]);
    await visit.goesTo(page("brief.html"));
    expect(await visit.page.locator("a[href^='explore.html?']").count()).toBeGreaterThan(5);
  });

  it("says everything without script", async () => {
    for (const name of ["explore", "gap-map", "places", "statistics"]) {
      const visit = await reader.opens(page(`${name}.html`), { script: false });
      expect(await visit.page.locator("main").innerText()).toMatch(/1,794|\d{2,}/);
    }
  });
});
