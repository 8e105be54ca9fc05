import { expect, it } from "vitest";
import { findingsOn } from "./support/axe.ts";
import { ownTeam } from "./support/own-team.ts";

const team = ownTeam(
  [
    ["Name", "Website", "Country", "Start year"],
    ["Repair house Utrecht", "https://repair.example.org/", "NL", "2012"],
    ["Neighbours of Galway", "https://time.example.org", "IE", "2010"],
    ["Food hub Lyon", "https://food.example.org", "FR", "2011"],
    ["Repair house, Utrecht", "http://www.repair.example.org", "NL", "2013"],
    ["Nieghbours of Galwey", "", "IE", "2010"],
    ["Garden school", "https://garden.example.org", "DE", "2015"],
    ["Garden school", "https://school.example.org", "AT", ""],
  ],
  { nora: "coordinator", ann: "screener" },
);

it("merges duplicates and tells others apart, by keys alone, each taken back when it was wrong", {
  timeout: 120_000,
}, async () => {
  const nora = await team().who("nora");
  await team().opens(nora, "");
  await nora.getByRole("link", { name: "Duplicates" }).focus();
  await Promise.all([nora.waitForEvent("load"), nora.keyboard.press("Enter")]);
  await team().opens(nora, "/duplicates");
  const reads = async () => await nora.locator("main").innerText();
  const status = nora.locator(".duplicates-standing");
  expect(await reads()).toContain("3 pairs among 7 initiatives look alike");
  const first = await nora.locator("#pair-title").innerText();
  expect(first).toBe("Are TINY-0001 and TINY-0004 the same?");
  expect(await nora.locator(".factors").innerText()).toContain("same address");
  expect(await nora.locator(".comparison tbody").innerText()).toMatch(/2012[\s\S]*2013/);

  await nora.keyboard.press("2");
  const year = nora.locator(".comparison tbody tr", { hasText: "2013" });
  expect(await year.innerText()).toMatch(/2012\s+Imported · list.csv, 1/);
  const kept = year.getByRole("radio");
  expect(await kept.nth(1).isChecked()).toBe(true);
  await kept.nth(1).focus();
  await nora.keyboard.press("ArrowUp");
  expect(await kept.nth(0).isChecked()).toBe(true);
  await nora.locator("#pair-title").focus();
  await nora.keyboard.press("r");
  await nora.keyboard.type("The same house, asked twice.");
  await nora.keyboard.press("Control+Enter");
  await expect
    .poll(() => status.innerText())
    .toBe("TINY-0001 was merged into TINY-0004. 2 pairs are left on this page.");
  expect(await nora.evaluate(() => document.activeElement?.id)).toBe("pair-title");
  expect(await findingsOn(nora)).toEqual([]);

  await nora.keyboard.press("n");
  await expect.poll(() => status.innerText()).toContain("are different. 1 pair is left");
  await nora.keyboard.press("z");
  await expect.poll(() => status.innerText()).toContain("2 pairs are left");
  expect(await nora.locator("#pair-title").innerText()).toBe("Are TINY-0002 and TINY-0005 the same?");
  await nora.keyboard.press("m");
  await expect.poll(() => status.innerText()).toContain("1 pair is left");
  await nora.keyboard.press("n");
  await expect.poll(() => status.innerText()).toContain("0 pairs are left");

  await team().opens(nora, "/duplicates");
  expect(await reads()).toContain("Nothing among 5 initiatives looks like a duplicate.");
  const line = nora.locator("main tbody tr", { hasText: "The same house, asked twice." });
  expect(await line.innerText()).toContain("TINY-0001 is the same as TINY-0004");
  expect(await line.innerText()).toContain("From TINY-0001: Year established.");
  const survivor = await nora.request.get(`${team().address}/api/maps/tiny/initiatives/TINY-0004`);
  expect(await survivor.text()).toContain('{"number":2012}');
  await line.locator("summary").focus();
  await nora.keyboard.press("Enter");
  await nora.keyboard.press("Tab");
  await nora.keyboard.type("Two houses after all.");
  await Promise.all([nora.waitForEvent("load"), nora.keyboard.press("Enter")]);
  await team().opens(nora, "/duplicates");
  expect(await reads()).toContain("1 pair among 6 initiatives looks alike");
});

it("is led to by those alone who may decide, and fits a phone by night", { timeout: 60_000 }, async () => {
  const ann = await team().who("ann");
  await team().opens(ann, "");
  expect(await ann.getByRole("link", { name: "Duplicates" }).count()).toBe(0);
  const refused = await ann.goto(`${team().address}/maps/tiny/desk/duplicates`);
  expect(refused?.status()).toBe(403);

  const nora = await team().who("nora");
  await nora.setViewportSize({ width: 390, height: 800 });
  await nora.emulateMedia({ colorScheme: "dark" });
  await team().opens(nora, "/duplicates");
  expect(await nora.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
