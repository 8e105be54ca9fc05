import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { findingsOn } from "./support/axe.ts";
import { forbidsKeeping } from "./support/forbids-keeping.ts";
import { startedBrowser } from "./support/reader.ts";
import { isUsable } from "./support/usable.ts";

const address = inject("address");
const studio = `${address}/maps/social-economy/desk/codebook`;
let browser: Browser;
beforeAll(async () => {
  browser = await startedBrowser();
});
afterAll(() => browser.close());

const pages = new Map<string, Page>();

/** A coordinator in a browser of her own, in the studio. */
async function inStudio(name: string): Promise<Page> {
  const known = pages.get(name);
  if (known !== undefined) return known;
  const context = await browser.newContext({ locale: "en", bypassCSP: true });
  const page = await context.newPage();
  await page.goto(address + inject("invitations")[name]);
  await page.fill("input[name=name]", name);
  await page.fill("input[name=password]", "correct battery horse staple");
  await page.locator("form.form button[type=submit]").first().click();
  await page.waitForURL(/\/account/);
  pages.set(name, page);
  await opens(page);
  return page;
}

async function opens(page: Page): Promise<void> {
  await page.goto(studio);
  await isUsable(page);
}

/** Goes to a field, button or link by Tab alone. */
async function tabsTo(page: Page, name: RegExp): Promise<void> {
  for (let stop = 0; stop < 400; stop++) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(() => {
      const element = document.activeElement;
      const labels =
        element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null;
      return labels && labels.length > 0 ? (labels[0]?.textContent ?? "") : (element?.textContent ?? "");
    });
    if (name.test(found.trim())) return;
  }
  throw new Error(`Tab does not lead to ${name}.`);
}

const bar = (page: Page) => page.locator(".studio-foot p").innerText();

it("changes a codebook by keys alone, keeps the draft, and plans before anything is done", {
  timeout: 120_000,
}, async () => {
  const page = await inStudio("nora");
  expect(await findingsOn(page)).toEqual([]);
  await tabsTo(page, /^Find a variable/);
  await page.keyboard.type("type of initiative");
  await tabsTo(page, /Type of initiative$/);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.id === "studio-title");
  await page.locator(".variable-tree button", { hasText: "ecovillage" }).focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.textContent?.includes("ecovillage"));
  await tabsTo(page, /^Split it/);
  await page.keyboard.press("Enter");
  await tabsTo(page, /^Code/);
  await tabsTo(page, /^Code/);
  await page.keyboard.type("ecovillage_new");
  await tabsTo(page, /^Label/);
  await page.keyboard.type("Ecovillage being founded");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.id === "studio-title");
  expect(await bar(page)).toMatch(/^1 change\. Kept in this browser/);
  await page.keyboard.press("Control+z");
  expect(await bar(page)).toMatch(/^Nothing is changed/);
  await page.keyboard.press("Control+Shift+z");
  await page.reload();
  await page.getByText("1 change. Kept in this browser").waitFor();

  await page.getByRole("button", { name: "See what it would do" }).click();
  await page.locator(".studio-planned").waitFor();
  expect(await findingsOn(page)).toEqual([]);
  const line = page.locator(".studio-planned tbody tr").first();
  expect(await line.innerText()).toContain("ecovillage split into ecovillage and ecovillage_new");
  const again = line.locator("td").nth(1);
  const count = Number((await again.innerText()).split("\n")[0]);
  expect(count).toBeGreaterThan(0);
  await again.locator("summary").click();
  expect(await again.locator("a").count()).toBe(count);
});

it("tells the second of two who change the same version, and loses nothing of hers", {
  timeout: 120_000,
}, async () => {
  const [page, other] = [await inStudio("piet"), await inStudio("quin")];
  const rename = async (who: Page, variable: string, label: string) => {
    await who.locator(".variable-tree button", { hasText: variable }).first().click();
    await who.locator(".studio-label input").first().fill(label);
  };
  const putInForce = async (who: Page, note: string) => {
    await who.getByRole("button", { name: "See what it would do" }).click();
    await who.locator(".studio-planned textarea").fill(note);
    await who.getByRole("button", { name: /^Put social-economy@/ }).click();
  };
  await rename(page, "Name", "Name of the initiative");
  await rename(other, "Website", "Address on the web");
  await putInForce(page, "Clearer.");
  await page.getByText("is in force;").waitFor();
  await other.getByRole("button", { name: "See what it would do" }).click();
  await other.getByText("has been put in force since. Your 1 change was made on it").waitFor();
  expect(await findingsOn(other)).toEqual([]);
  await other.getByRole("button", { name: "Go on with this version" }).click();
  await putInForce(other, "Plainer.");
  await other.getByText("is in force;").waitFor();
  const versions = other.locator(".studio-versions > li");
  await other.getByText("Plainer.").last().waitFor();
  expect(await versions.count()).toBe(3);
  const shown: unknown = await (
    await other.request.get(studio, { headers: { Accept: "application/json" } })
  ).json();
  expect(JSON.stringify(shown)).toContain("Name of the initiative");
  expect(JSON.stringify(shown)).toContain("Address on the web");

  const vocabulary = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
    <https://example.org/mobility> a skos:ConceptScheme ; skos:prefLabel "Mobility"@en .
    <https://example.org/bus> a skos:Concept ; skos:inScheme <https://example.org/mobility> ; skos:prefLabel "Bus"@en .`;
  await other.setInputFiles("input[type=file]", {
    name: "mobility.ttl",
    mimeType: "text/turtle",
    buffer: Buffer.from(vocabulary),
  });
  await other.getByRole("button", { name: "Take them into the draft" }).click();
  await other.locator("#studio-title", { hasText: "Mobility" }).waitFor();
  const [file] = await Promise.all([
    other.waitForEvent("download"),
    other.getByRole("button", { name: "Download" }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^social-economy-.*\.yaml$/);
});

it("lets a codebook be changed in a browser that keeps nothing, and says so", {
  timeout: 60_000,
}, async () => {
  const page = await inStudio("nora");
  await forbidsKeeping(page);
  await opens(page);
  await page.locator(".studio-label input").first().fill("Another name");
  await page.getByText("1 change. This browser has no room to keep it").waitFor();
});
