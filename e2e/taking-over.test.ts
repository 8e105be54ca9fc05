import { expect, it } from "vitest";
import { aReader } from "./support/reader.ts";

const reader = aReader();

it("keeps what was ticked, typed, chosen and unfolded before the script came", async () => {
  const visit = await reader.opens("/maps/iesi");
  const { page } = visit;
  let letGo: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route("**/assets/main-*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(page.url().replace(/iesi.*/, "iesi/explore"), { waitUntil: "commit" });
  const box = page.locator(".facet[open] input[type=checkbox]").first();
  await box.check();
  await page.locator("#q").fill("care");
  const folded = page.locator(".facet:not([open])").first();
  const name = await folded.locator("> summary").innerText();
  await folded.locator("> summary").click();
  letGo();
  await visit.isReady();
  await expect.poll(() => page.url()).toContain("/explore");
  await expect.poll(() => page.locator(".chips .chip").count()).toBe(2);
  expect(await box.isChecked()).toBe(true);
  expect(await page.locator("#q").inputValue()).toBe("care");
  const unfolded = page.locator(".facet", { hasText: name }).first();
  expect(await unfolded.locator("fieldset").count()).toBe(1);
});

it("leaves away in a browser with script what only pages without need", async () => {
  const [plain, scripted] = [
    await reader.opens("/maps/iesi/explore", { script: false }),
    await reader.opens("/maps/iesi/explore"),
  ];
  const buttons = (visit: typeof plain) => visit.page.locator(".facets button[type=submit]").count();
  expect([await buttons(plain), await buttons(scripted)]).toEqual([1, 0]);
  const boxes = (visit: typeof plain) => visit.page.locator(".facet:not([open]) input").count();
  expect(await boxes(plain)).toBeGreaterThan(20);
  expect(await boxes(scripted)).toBe(0);
});

it("fetches the names of organisations when a column shows them", async () => {
  const { page } = await reader.opens("/maps/iesi/explore");
  await page.locator(".tools summary", { hasText: "Columns" }).click();
  // Its answer is on the way when it is ticked.
  await page.getByRole("checkbox", { name: "Lead organisation", exact: true }).click();
  await expect.poll(() => page.locator(".result-table thead").innerText()).toContain("Lead organisation");
  await expect
    .poll(() => page.locator(".result-table tbody").innerText())
    .toContain("Synthetic Social Enterprise");
});

it("takes the countries over from the drawing, and fetches only what was not drawn", async () => {
  const { page } = await reader.opens("/maps/iesi");
  const fetched: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/boundaries/")) fetched.push(request.url());
  });
  await page.goto(page.url().replace(/iesi.*/, "iesi/places"));
  await page.waitForFunction(() => performance.getEntriesByName("mapwright:engine").length > 0);
  const countries = page.locator(".place-map-drawing path[d^='M']");
  const before = await countries.count();
  await page.locator(".facet[open] input[type=checkbox]").first().check();
  await expect.poll(() => page.locator(".chips .chip").count()).toBe(1);
  expect(await countries.count()).toBe(before);
  expect(fetched).toEqual([]);
  await page.getByRole("link", { name: "NUTS 2" }).click();
  await expect.poll(() => fetched.length).toBe(1);
});
