import { expect, it } from "vitest";
import { aReader } from "./support/reader.ts";

const reader = aReader();

it("moves over the map of places with keys alone, comes nearer, and chooses a country", async () => {
  const visit = await reader.opens("/maps/ai-watch/places");
  await visit.tabsTo(/^France: \d+ of 686/);
  await visit.presses("ArrowRight", "+", "+", "ArrowRight");
  const chosen = (await visit.focus()).name;
  const count = /: (\d+) of 686/.exec(chosen)?.[1];
  expect(chosen).not.toMatch(/^France/);
  await visit.presses("Enter");
  await visit.isReady();
  expect(visit.path).toMatch(/country=[A-Z]{2}.*at=\d+\.\d+\.2/);
  expect(await visit.readsSelection()).toContain(`${count} of 686`);
  expect((await visit.focus()).name).toBe(chosen);
});

it("opens from a cluster of points exactly the initiatives that it stands for", async () => {
  const visit = await reader.opens("/maps/social-economy/places?as=points");
  const largest = visit.page.locator(".place-map a.point").first();
  const count = /^[\d,]+/.exec((await largest.getAttribute("aria-label")) ?? "")?.[0] ?? "none";
  await visit.goesTo(
    new URL((await largest.getAttribute("href")) ?? "", "http://here").href.replace("http://here", ""),
  );
  expect(await visit.readsSelection()).toContain(`${count} of 1,794`);
});

it("leads from the number of organisations to their list, and from there to partners and places", async () => {
  const visit = await reader.opens("/maps/ai-watch");
  const headline = visit.page.locator(".headlines a[href$='/organisations']");
  const number = (await headline.locator(".headline-number").innerText()).trim();
  await headline.click();
  await visit.isReady();
  expect(await visit.page.locator("[role=status]").innerText()).toContain(`${number} of ${number}`);
  await visit.page.locator(".result-table tbody a").first().click();
  await visit.isReady();
  await visit.page.locator("section[aria-labelledby=countries] a").first().click();
  await visit.isReady();
  expect(visit.path).toMatch(/\/places\/[A-Z]{2}$/);
});

it("says in the table what the drawing has no place for", async () => {
  const visit = await reader.opens("/maps/iesi/places", { script: false });
  expect(await visit.page.locator(".place-table > p").innerText()).toMatch(
    /Not on the drawing.*United States/,
  );
  expect(await visit.page.locator(".place-table tbody tr").count()).toBe(37);
});
