import { iesiProtocol } from "@mapwright/domain";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { findingsOn } from "./support/axe.ts";
import { startedBrowser } from "./support/reader.ts";

const address = inject("address");
const desk = `${address}/maps/ai-watch/desk`;
let browser: Browser;
beforeAll(async () => {
  browser = await startedBrowser();
});
afterAll(() => browser.close());

/** Somebody of the team, in a browser of her own, who has just taken her account. */
async function joined(name: string): Promise<Page> {
  const context = await browser.newContext({ locale: "en", bypassCSP: true });
  const page = await context.newPage();
  await page.goto(address + inject("invitations")[name]);
  await page.fill("input[name=name]", name);
  await page.fill("input[name=password]", "correct battery horse staple");
  await page.locator("form.form button[type=submit]").first().click();
  await page.waitForURL(/\/account/);
  return page;
}

async function opens(page: Page, path: string): Promise<void> {
  await page.goto(desk + path);
  await page.waitForFunction(() => performance.getEntriesByName("mapwright:usable").length > 0);
  expect(await findingsOn(page)).toEqual([]);
}

/** Screens everything that is allotted, by keys alone; gives how long each next initiative took to come, in milliseconds. */
async function screens(page: Page, keyFor: (place: number) => string): Promise<readonly number[]> {
  await opens(page, "/screening");
  const took: number[] = [];
  for (let place = 0; await page.locator("#source-title").isVisible(); place++) {
    await page.keyboard.press(keyFor(place));
    await page.waitForFunction(() => document.activeElement?.id === "reason-for-all");
    await page.keyboard.type("Not a social service.");
    took.push(
      await page.evaluate(async () => {
        const source = () => document.querySelector(".queue-list [aria-current]")?.getAttribute("href");
        const [before, start] = [source(), performance.now()];
        dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true }));
        while (source() === before) await new Promise((drawn) => requestAnimationFrame(drawn));
        return performance.now() - start;
      }),
    );
  }
  await page.getByRole("button", { name: "Submit it now" }).click();
  await page.getByText("Everything is kept.").waitFor();
  return took;
}

it("runs a round from its allotment to a release", { timeout: 240_000 }, async () => {
  const [olga, ann, ben, judy] = [
    await joined("olga"),
    await joined("ann"),
    await joined("ben"),
    await joined("judy"),
  ];
  const written = await olga.request.put(`${address}/api/maps/ai-watch/protocol`, {
    data: { protocol: iesiProtocol },
    headers: { Origin: address },
  });
  expect(written.status()).toBe(200);
  const ids = Array.from({ length: 60 }, (_, place) => `AIW-${String(place + 1).padStart(4, "0")}`);
  await opens(olga, "/rounds/new");
  await olga.fill("input[name=title]", "First screening");
  await olga.fill("textarea[name=initiatives]", ids.join(", "));
  await olga.getByRole("button", { name: "See the allotment" }).click();
  await olga.getByText("120 tasks would be allotted").waitFor();
  await olga.getByRole("button", { name: "Open it like this" }).click();
  await olga.waitForURL(/rounds\/1/);

  const took = await screens(ann, () => "e");
  expect(took.length).toBe(60);
  expect([...took].sort((a, b) => a - b)[30], "milliseconds to the next initiative, median").toBeLessThan(
    100,
  );
  await opens(olga, "/agreement");
  expect(await olga.locator("main").innerText()).toContain("No pair of this round has been opened yet");
  await screens(ben, (place) => (place % 20 === 0 ? "u" : "e"));

  await opens(olga, "/agreement");
  expect(await olga.locator("tbody tr").first().innerText()).toMatch(/S1 Policy relevance.*\s60\s+95%/);
  await opens(judy, "/conflicts");
  expect(await judy.locator("tbody tr").count()).toBe(12);
  for (let left = 12; left > 0; left--) {
    await judy.locator("tbody th a").first().click();
    await judy.waitForFunction(() => performance.getEntriesByName("mapwright:usable").length > 0);
    if (left === 12) expect(await findingsOn(judy)).toEqual([]);
    await judy.keyboard.press("1");
    await judy.keyboard.type("The source tells enough.");
    await Promise.all([judy.waitForEvent("framenavigated"), judy.keyboard.press("Control+Enter")]);
    await opens(judy, "/conflicts");
    if (left > 1) expect(await judy.locator("tbody tr").count()).toBe(left - 1);
  }
  await opens(olga, "/rounds/1");
  expect(await olga.locator(".pair-counts").innerText()).toMatch(/Agreed\s+57.*Settled\s+3/s);
  const released = await olga.request.post(`${address}/api/maps/ai-watch/releases`, {
    data: {},
    headers: { Origin: address },
  });
  expect(released.ok(), await released.text()).toBe(true);
});
