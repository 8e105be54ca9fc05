import { describe, expect, it } from "vitest";
import { pages } from "./support/pages.ts";
import { aReader } from "./support/reader.ts";

const reader = aReader();

const languages = ["fr", "de", "es", "it"] as const;

describe("every page", () => {
  for (const [place, { what, path }] of pages.entries()) {
    it(`can be read by everybody by day, and at 400 %: ${what}`, async () => {
      const visit = await reader.opens(path);
      expect(await visit.findings()).toEqual([]);
      expect(await visit.page.locator("h1").count()).toBe(1);
      await visit.page.setViewportSize({ width: 320, height: 640 });
      expect(await visit.overflow(), "pixels wider than a window of 320").toBe(0);
      expect(await visit.hiddenBySide(), "pixels of drawings out of a window of 320").toBe(0);
      await visit.readsFromRight();
      expect(await visit.overflow(), "pixels wider than a window of 320, from right to left").toBe(0);
    });

    it(`can be read by everybody by night, on a phone, in another language: ${what}`, async () => {
      const language = languages[place % languages.length] ?? "fr";
      const visit = await reader.opens(path, { theme: "dark", width: 390, language, motion: "reduce" });
      expect(await visit.findings()).toEqual([]);
      expect(await visit.overflow(), "pixels wider than the phone").toBe(0);
      expect(await visit.hiddenBySide(), "pixels of drawings out of the phone").toBe(0);
      expect(await visit.page.locator("html").getAttribute("lang")).toBe(language);
      expect(await visit.movements(), "movements although the reader wants none").toBe(0);
    });
  }

  it("says the same without script", async () => {
    const visit = await reader.opens("/", { script: false });
    for (const { path } of pages) {
      await visit.goesTo(path);
      expect(await visit.heading, path).not.toBe("");
      expect(await visit.page.title(), path).toMatch(/\S · \S/);
    }
  });
});

it("checks every page that a map's bar leads to", async () => {
  const visit = await reader.opens("/maps/iesi");
  const links = await visit.page
    .locator(".map-bar nav a")
    .evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? ""));
  const known = new Set(pages.map(({ path }) => path.replace(/[?#].*/, "").replace(/^\/maps\/[^/]+/, "")));
  expect(links.map((link) => link.replace("/maps/iesi", "")).filter((link) => !known.has(link))).toEqual([]);
});

it("brings readers none of the schemas that only the desk runs", async () => {
  const visit = await reader.opens("/maps/iesi/explore");
  const scripts = await visit.page.evaluate(async () => {
    const addresses = performance.getEntriesByType("resource").map(({ name }) => name);
    const asked = addresses.filter((name) => name.endsWith(".js"));
    return await Promise.all(asked.map(async (name) => await (await fetch(name)).text()));
  });
  expect(scripts.length).toBeGreaterThan(3);
  expect(scripts.filter((script) => script.includes("_zod"))).toEqual([]);
});
