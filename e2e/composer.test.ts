import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { findingsOn } from "./support/axe.ts";
import { forbidsKeeping } from "./support/forbids-keeping.ts";
import { startedBrowser } from "./support/reader.ts";

const address = inject("address");
const composer = `${address}/maps/ai-watch/desk/brief`;
let browser: Browser;
/** Emma's, an editor. */
let context: BrowserContext;
beforeAll(async () => {
  browser = await startedBrowser();
  context = await browser.newContext({ locale: "en", bypassCSP: true });
  const page = await context.newPage();
  await page.goto(address + inject("invitations")["emma"]);
  await page.fill("input[name=name]", "emma");
  await page.fill("input[name=password]", "correct battery horse staple");
  await page.locator("form.form button[type=submit]").first().click();
  await page.waitForURL(/\/account/);
});
afterAll(() => browser.close());

const said = async (page: Page, words: string | RegExp) =>
  await page.locator("#composer-state", { hasText: words }).waitFor();

it("lets an editor write a brief by keys alone, beside what comes of it", { timeout: 120_000 }, async () => {
  const page = await context.newPage();
  await page.goto(composer);
  await said(page, "fits the release");
  await page.frameLocator(".brief-frame:not(.coming)").getByText("Highlights").first().waitFor();
  expect(await findingsOn(page)).toEqual([]);

  await page.locator("#template-text").focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.insertText("\nMost are in {kinds inventory of cuontry} countries.\n");
  await said(page, "1 problem");
  await page.locator(".finding-list", { hasText: 'Did you mean "country"' }).waitFor();
  expect(await findingsOn(page)).toEqual([]);
  await page.locator(".finding-list button").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.insertText("country");
  await said(page, "fits the release");
  await page.frameLocator(".brief-frame:not(.coming)").getByText("Most are in").waitFor();

  await page.locator("#template-text").press("Control+z");
  await said(page, "1 problem");
  await page.locator("#template-text").press("Control+Shift+z");
  await said(page, "fits the release");
  await page.reload();
  await page.getByText("was brought back").waitFor();

  await page.getByLabel("Save as").fill("ours");
  await page.getByLabel("Offer it to readers").check();
  await page.getByRole("button", { name: "Save", exact: true }).press("Enter");
  await page.waitForURL(/template=ours/);
  await said(page, "fits the release");
  const offered = await page.request.get(`${address}/maps/ai-watch/releases/1/brief.html?template=ours`);
  expect(await offered.text()).toContain("Most are in");
});

it("lets briefs be written in a browser that keeps nothing", async () => {
  const page = await context.newPage();
  await forbidsKeeping(page);
  await page.goto(composer);
  await said(page, "fits the release");
  await page.locator("#template-text").press("Control+End");
  await page.keyboard.insertText("\nMost are in {kinds inventory of cuontry} countries.\n");
  await said(page, "1 problem");
});
