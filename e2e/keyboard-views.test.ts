import { describe, expect, it } from "vitest";
import { aReader, type Visit } from "./support/reader.ts";

const reader = aReader();

/** Chooses the next option of a list in focus, and says which. */
async function choosesNext(visit: Visit, label: RegExp): Promise<string> {
  await visit.tabsTo(label);
  await visit.presses("ArrowDown");
  await visit.isReady();
  return await visit.page.evaluate(() =>
    document.activeElement instanceof HTMLSelectElement ? document.activeElement.value : "",
  );
}

/** The number in the name of what is in focus: "Technical, Local: 12 initiatives". */
async function countInFocus(visit: Visit): Promise<number> {
  return Number(/: ([\d,]+) initiative/.exec((await visit.focus()).name)?.[1]?.replace(",", ""));
}

describe("with keys alone one", () => {
  it("opens the initiatives behind a headline of the overview", async () => {
    const visit = await reader.opens("/maps/iesi");
    await visit.tabsTo(/^300/);
    await visit.presses("Enter");
    await visit.page.waitForURL(/explore/);
    await visit.isReady();
    expect(await visit.readsSelection()).toMatch(/^300 of 613/);
  });

  it("copies the citation of exactly what is selected", async () => {
    const visit = await reader.opens("/maps/iesi/explore?where=country=BE");
    await visit.tabsTo(/^Cite$/);
    await visit.presses("Enter");
    await visit.page.getByRole("button", { name: "Copy the citation: BibTeX" }).waitFor();
    await visit.tabsTo("Copy the citation: BibTeX");
    await visit.presses("Enter");
    const copied = await visit.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^@misc\{iesi-1-selection,/);
    expect(copied).toMatch(/release 1: \d+ of 613 initiatives, Country or countries of operation: Belgium/);
    expect(copied).toContain("/maps/iesi/releases/1/explore?where=country=BE");
  });

  it("folds a broader category out in the explorer and chooses one below it", async () => {
    const visit = await reader.opens("/maps/iesi/explore");
    await visit.tabsTo("Active and healthy ageing");
    const whole = (await visit.focus()).name;
    await visit.presses("Tab");
    expect((await visit.focus()).name).toMatch(/^\d narrower: Active and healthy ageing$/);
    await visit.presses("Enter");
    await visit.page.locator(".members input").first().waitFor();
    await visit.presses("Tab");
    const part = (await visit.focus()).name;
    await visit.presses("Space");
    await visit.isReady();
    expect(whole).not.toBe(part);
    expect(visit.path).toMatch(/service_area=AR-1[123]$/);
  });

  it("puts the map of places beside the list, and narrows both from a country", async () => {
    const visit = await reader.opens("/maps/iesi/explore");
    await visit.tabsTo("Side by side");
    await visit.presses("Enter");
    await visit.isReady();
    expect(visit.path).toBe("/maps/iesi/explore?view=table,map,trends");
    await visit.tabsTo("By year");
    await visit.presses("Space");
    await visit.presses("Shift+Tab");
    expect((await visit.focus()).name).toBe("Places");
    await visit.presses("Space");
    await visit.isReady();
    expect(visit.path).toBe("/maps/iesi/explore?view=table,map,places");
    await visit.tabsTo(/^[A-Z].*: \d+ of 613/);
    const [, count] = /: (\d+) of 613/.exec((await visit.focus()).name) ?? [];
    await visit.presses("Enter");
    await visit.isReady();
    expect(await visit.readsSelection()).toMatch(new RegExp(`^${count} of 613`));
    expect(await visit.page.locator(".result-table tbody tr").count()).toBe(Math.min(25, Number(count)));
  });

  it("goes through a list of any length with the arrows, and leaves it with one step", async () => {
    const visit = await reader.opens("/maps/social-economy/explore");
    const rows = visit.page.locator(".result-table");
    const last = Number(await rows.getAttribute("aria-rowcount"));
    await visit.tabsTo((await rows.locator("tbody th a").first().innerText()).trim());
    await visit.presses("ArrowDown", "PageDown", "PageDown", "ArrowUp");
    const row = () =>
      visit.page.evaluate(() => Number(document.activeElement?.closest("tr")?.getAttribute("aria-rowindex")));
    const there = await row();
    expect(there).toBeGreaterThan(10);
    expect(await visit.focus()).toMatchObject({ visible: true });
    await visit.presses("End");
    expect(await row()).toBe(last);
    expect(await visit.focus()).toMatchObject({ visible: true });
    await visit.presses("Home", "Tab");
    expect(await visit.page.evaluate(() => document.activeElement?.closest("footer") !== null)).toBe(true);
  });

  it("sees the focus in a small window, beside and below heads that stay in sight", async () => {
    const visit = await reader.opens("/maps/iesi/gap-map");
    await visit.page.setViewportSize({ width: 700, height: 560 });
    const walks = async (key: string, times: number) => {
      for (let step = 0; step < times; step++) {
        await visit.presses(key, "Escape");
        expect(await visit.focus(), `${key} ${step}`).toMatchObject({ visible: true });
      }
    };
    await visit.tabsTo(/: \d+ initiatives?\./);
    await walks("ArrowRight", 12);
    await walks("ArrowDown", 9);
    await walks("ArrowLeft", 12);
    await walks("ArrowUp", 9);
    await visit.goesTo("/maps/ai-watch/explore");
    await visit.tabsTo((await visit.page.locator(".result-table tbody th a").first().innerText()).trim());
    await walks("ArrowDown", 12);
    await walks("ArrowUp", 12);
  });

  it("reads who is in a cell of the knowledge map beside it, and opens one of them", async () => {
    const visit = await reader.opens("/maps/iesi/knowledge-map");
    await choosesNext(visit, /^Rows/);
    await visit.tabsTo(/: \d+ initiatives \(/);
    const list = visit.page.locator(".cell-list");
    await list.waitFor();
    await visit.presses("Escape");
    expect(await list.isVisible()).toBe(false);
    await visit.presses("ArrowRight");
    await list.waitFor();
    const name = await list.locator("li a").first().innerText();
    await visit.presses("Tab");
    expect((await visit.focus()).name).toBe(name);
    await visit.presses("Enter");
    await visit.page.waitForURL(/initiatives/);
    expect(await visit.heading).toBe(name);
  });

  for (const columns of ["governance_level", "country"])
    it(`goes through the knowledge map of a phone, with ${columns} in the columns`, async () => {
      const look = { width: 390 } as const;
      const visit = await reader.opens(`/maps/iesi/knowledge-map?columns=${columns}`, look);
      await visit.tabsTo(/: \d+ initiatives? \(/);
      const list = visit.page.locator(".cell-list");
      await visit.presses("ArrowRight", "ArrowRight", "ArrowDown");
      await list.waitFor();
      // The list of a cell on the way makes room a moment after the next has the focus.
      await expect.poll(() => visit.focus()).toMatchObject({ visible: true });
      const count = await countInFocus(visit);
      await expect.poll(() => list.locator("li a").count()).toBe(Math.min(6, count));
      await visit.presses("Escape", "Home");
      expect((await visit.focus()).name).toMatch(/^ICT-enabled innovation potential, Organisational/);
      const inRow = Number(/(\d+) initiatives/.exec((await visit.focus()).name)?.[1]);
      await visit.presses("Enter");
      await visit.page.waitForURL(/explore/);
      await visit.isReady();
      expect(await visit.readsSelection()).toMatch(new RegExp(`^${inRow} of 613`));
    });

  it("reads who is in a cell of a map whose table is too large for the page", async () => {
    const visit = await reader.opens("/");
    // The page as it is above 100,000 initiatives: it has no table, and the server is asked.
    await visit.page.route("**/maps/iesi/gap-map", async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/"table":\{[^}]*\}/, '"table":null');
      await route.fulfill({ response, body });
    });
    await visit.goesTo("/maps/iesi/gap-map");
    await visit.tabsTo(/: \d+ initiatives?\./);
    const count = await countInFocus(visit);
    const list = visit.page.locator(".cell-list");
    await list.waitFor();
    expect(await list.locator("li a").count()).toBe(Math.min(6, count));
    await visit.presses("Tab");
    const { name } = await visit.focus();
    await visit.presses("Enter");
    await visit.page.waitForURL(/initiatives/);
    expect(await visit.heading).toBe(name);
  });

  it("unfolds a group of the gap map and lists a cell", async () => {
    const visit = await reader.opens("/maps/iesi/gap-map");
    await visit.tabsTo("Unfold Active and healthy ageing");
    await visit.presses("Enter");
    await visit.isReady();
    expect(visit.path).toContain("open=AR-AHA");
    await visit.tabsTo(/: \d+ initiatives?\./);
    await visit.presses("ArrowRight", "ArrowDown");
    const count = await countInFocus(visit);
    await visit.presses("Enter");
    await visit.page.waitForURL(/explore/);
    await visit.isReady();
    expect(await visit.readsSelection()).toMatch(new RegExp(`^${count} of 613`));
  });

  it("stretches a window of years over the trend", async () => {
    const visit = await reader.opens("/maps/iesi/trends");
    await visit.tabsTo(/^\d{4}\b/);
    await visit.presses("ArrowRight", "ArrowRight", "Shift+ArrowRight", "Shift+ArrowRight");
    await visit.isReady();
    const [, from, to] = /start_year=(\d{4})\.\.(\d{4})/.exec(visit.path) ?? [];
    expect(Number(to) - Number(from)).toBe(2);
    expect(await visit.readsSelection()).toContain(`${from} to ${to}`);
  });

  it("follows other groups through the funnel and lists one", async () => {
    const visit = await reader.opens("/maps/iesi/funnel");
    const group = await choosesNext(visit, /^By/);
    expect(visit.path).toContain(`group=${group}`);
    await visit.tabsTo(/^All: \d+ of \d+/);
    await visit.presses("ArrowDown");
    const [, all] = /\d+ of (\d+)/.exec((await visit.focus()).name) ?? [];
    await visit.presses("Enter");
    await visit.page.waitForURL(/explore/);
    await visit.isReady();
    expect(await visit.readsSelection()).toMatch(new RegExp(`^${all} of 613`));
  });

  it("counts another variable at the statistics desk and opens a number", async () => {
    const visit = await reader.opens("/maps/iesi/statistics");
    const variable = await choosesNext(visit, /^Variable/);
    expect(visit.path).toContain(`variable=${variable}`);
    await visit.tabsTo(/: \d+ of \d+/);
    const [, count] = /: (\d+) of \d+/.exec((await visit.focus()).name) ?? [];
    await visit.presses("Enter");
    await visit.page.waitForURL(/explore/);
    await visit.isReady();
    expect(await visit.readsSelection()).toMatch(new RegExp(`^${count} of 613`));
  });

  it("goes from an initiative to its organisation, and from there to a country", async () => {
    const visit = await reader.opens("/maps/ai-watch/organisations");
    const first = visit.page.locator(".result-table tbody th a, .result-table tbody td a").first();
    const organisation = (await first.innerText()).trim();
    await visit.tabsTo(organisation);
    await visit.presses("Enter");
    await visit.page.waitForURL(/organisations\//);
    expect(await visit.heading).toBe(organisation);
    await visit.goesTo(await hrefOf(visit, "main a[href*='/initiatives/']"));
    await visit.tabsTo(organisation);
    await visit.presses("Enter");
    await visit.page.waitForURL(/organisations\//);
    const country = await visit.page.locator("section[aria-labelledby=countries] a").first().innerText();
    await visit.tabsTo(country);
    await visit.presses("Enter");
    await visit.page.waitForURL(/places\//);
    expect(await visit.heading).toContain(country.replace(/\s*\d+.*/s, ""));
  });

  it("opens the initiatives of a wave, and those that reached the Mapping, from the method", async () => {
    const visit = await reader.opens("/maps/iesi/method");
    await visit.tabsTo(/^2015, In the Inventory: /);
    await visit.presses("Enter");
    await visit.page.waitForURL(/explore/);
    await visit.isReady();
    expect(await visit.readsSelection()).toMatch(/^270 of 613/);
    await visit.goesTo("/maps/iesi/method");
    await visit.tabsTo(/^In the Mapping, Initiatives: /i);
    await visit.presses("Enter");
    await visit.page.waitForURL(/explore/);
    await visit.isReady();
    expect(await visit.readsSelection()).toMatch(/^300 of 613/);
  });

  it("searches the codebook and opens who has a category", async () => {
    const visit = await reader.opens("/maps/iesi/codebook");
    await visit.tabsTo(/^Search/);
    await visit.page.keyboard.type("beneficiary involvement");
    await visit.presses("Enter");
    await visit.page.waitForURL(/q=beneficiary/);
    await visit.tabsTo(/^\d+ initiatives/);
    const count = Number.parseInt((await visit.focus()).name, 10);
    await visit.presses("Enter");
    await visit.page.waitForURL(/explore/);
    await visit.isReady();
    expect(await visit.readsSelection()).toMatch(new RegExp(`^${count} of 613`));
  });
});

async function hrefOf(visit: Visit, selector: string): Promise<string> {
  return (await visit.page.locator(selector).first().getAttribute("href")) ?? "";
}
