import { expect, it } from "vitest";
import { aReader } from "./support/reader.ts";

const reader = aReader();

it("skips to the content with the first key", async () => {
  const visit = await reader.opens("/maps/iesi");
  await visit.presses("Tab");
  expect((await visit.focus()).name).toBe("Skip to content");
  await visit.presses("Enter");
  await visit.presses("Tab");
  expect(
    await visit.page.evaluate(() => document.querySelector("main")?.contains(document.activeElement)),
  ).toBe(true);
});

it("searches, filters, and opens an initiative with keys alone", async () => {
  const visit = await reader.opens("/maps/ai-watch/explore");
  await visit.tabsTo("Search titles");
  await visit.page.keyboard.type("healthier");
  for (let letter = 0; letter < 3; letter++) await visit.page.keyboard.press("Backspace");
  expect(await visit.page.locator("#q").inputValue()).toBe("health");
  await visit.isReady();
  await visit.tabsTo("Italy");
  await visit.presses("Space");
  await visit.isReady();
  expect(visit.path).toContain("country=IT");
  expect(await visit.readsSelection()).toContain("health");
  const first = visit.page.locator(".result-table tbody th a").first();
  const name = (await first.innerText()).trim();
  await visit.tabsTo(name);
  await visit.presses("Enter");
  await visit.page.waitForURL(/initiatives/);
  expect(await visit.heading).toBe(name);
});

it("keeps one's place when a filter goes with the chip that was in focus, and tells the new number once", async () => {
  const visit = await reader.opens("/maps/iesi/explore?where=country=BE&where=welfare_cluster=WS-CO");
  const told = await visit.tells(".filter-summary > [aria-live]");
  await visit.tabsTo(/^Remove filter: Country/);
  await visit.presses("Enter");
  await visit.isReady();
  expect((await visit.focus()).name).toBe("Remove filter: Welfare-system cluster: Continental");
  await visit.presses("Enter");
  await visit.isReady();
  expect((await visit.focus()).name).not.toBe("nothing");
  expect(await told()).toEqual([
    "130 of 613 initiatives. Welfare-system cluster: Continental.",
    "All 613 initiatives are shown.",
  ]);
});

it("keeps one's place beside a map that cannot be drawn larger", async () => {
  const visit = await reader.opens("/maps/iesi/places?at=2300.2600.1");
  await visit.tabsTo("Show everything");
  await visit.presses("Enter");
  await visit.isReady();
  expect(visit.path).toBe("/maps/iesi/places");
  expect((await visit.focus()).name).toBe("Zoom in");
});

it("keeps one's place in the list when what counts it comes late", async () => {
  const visit = await reader.opens("/");
  const { page } = visit;
  let come = () => {};
  const held = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route("**/table?*part=counts", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(new URL("/maps/ai-watch/explore", page.url()).href);
  const link = page.locator(".result-table tbody th a").nth(3);
  await link.focus();
  const name = (await link.innerText()).trim();
  come();
  await page.locator(".virtual").waitFor();
  expect((await visit.focus()).name).toBe(name);
});

it("moves through the knowledge map with the arrow keys and opens a cell", async () => {
  const visit = await reader.opens("/maps/iesi/explore?view=map");
  await visit.tabsTo(/^Technical.*initiatives/);
  const before = (await visit.focus()).name;
  await visit.presses("ArrowRight");
  const after = (await visit.focus()).name;
  expect(after).not.toBe(before);
  const count = Number(/: (\d+) initiative/.exec(after)?.[1]);
  await visit.presses("Enter");
  await visit.isReady();
  expect(await visit.readsSelection()).toContain(`${count} of 613`);
});
