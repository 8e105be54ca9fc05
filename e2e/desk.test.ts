import { iesiProtocol } from "@mapwright/domain";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { findingsOn } from "./support/axe.ts";
import { startedBrowser } from "./support/reader.ts";
import { walkFindings } from "./support/tab-walk.ts";
import { isUsable } from "./support/usable.ts";

const address = inject("address");
const desk = `${address}/maps/ai-watch/desk`;
let browser: Browser;
beforeAll(async () => {
  browser = await startedBrowser();
});
afterAll(() => browser.close());

const pages = new Map<string, Page>();

/** Somebody of the team, in a browser of her own; she takes her account when she is first asked for. */
async function joined(name: string): Promise<Page> {
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
  return page;
}

/** Writes the protocol that screening follows, unless it is there. */
async function withProtocol(owner: Page): Promise<void> {
  const shown = await (await owner.request.get(`${address}/api/maps/ai-watch/protocol`)).json();
  if ((shown.protocol?.criteria ?? []).length > 0) return;
  const written = await owner.request.put(`${address}/api/maps/ai-watch/protocol`, {
    data: { protocol: iesiProtocol },
    headers: { Origin: address },
  });
  expect(written.status()).toBe(200);
}

async function opens(page: Page, path: string): Promise<void> {
  await page.goto(desk + path);
  await isUsable(page);
  expect(await findingsOn(page)).toEqual([]);
}

/** Screens everything that is allotted, by keys alone; gives how long each next initiative took to come, in milliseconds. */
async function screens(page: Page, keyFor: (place: number) => string): Promise<readonly number[]> {
  await opens(page, "/screening");
  const loaded = () => page.evaluate(() => performance.timeOrigin);
  const before = await loaded();
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
  expect(await loaded(), "no page was loaded between").toBe(before);
  return took;
}

it("runs a round from its allotment to a release", { timeout: 240_000 }, async () => {
  const [olga, ann, ben, judy] = [
    await joined("olga"),
    await joined("ann"),
    await joined("ben"),
    await joined("judy"),
  ];
  await withProtocol(olga);
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
  const [median, most] = [0.5, 0.99].map((part) => [...took].sort((a, b) => a - b)[Math.floor(60 * part)]);
  process.stdout.write(`The next of 60 initiatives came after ${median} ms (median), ${most} ms at most.\n`);
  await opens(olga, "/agreement");
  expect(await olga.locator("main").innerText()).toContain("No pair of this round has been opened yet");
  await screens(ben, (place) => (place % 20 === 0 ? "u" : "e"));

  await opens(olga, "/agreement");
  expect(await olga.locator("tbody tr").first().innerText()).toMatch(/S1 Policy relevance.*\s60\s+95%/);
  await opens(judy, "/conflicts");
  expect(await judy.locator("main > .scroller tbody tr").count()).toBe(12);
  for (let left = 12; left > 0; left--) {
    await judy.locator("main > .scroller tbody th a").first().click();
    await isUsable(judy);
    if (left === 12) expect(await findingsOn(judy)).toEqual([]);
    await judy.keyboard.press("1");
    await judy.keyboard.type("The source tells enough.");
    await Promise.all([judy.waitForEvent("framenavigated"), judy.keyboard.press("Control+Enter")]);
    await opens(judy, "/conflicts");
    if (left > 1) expect(await judy.locator("main > .scroller tbody tr").count()).toBe(left - 1);
  }
  await opens(olga, "/rounds/1");
  expect(await olga.locator(".pair-counts").innerText()).toMatch(/Agreed\s+57.*Settled\s+3/s);
  const released = await olga.request.post(`${address}/api/maps/ai-watch/releases`, {
    data: {},
    headers: { Origin: address },
  });
  expect(released.ok(), await released.text()).toBe(true);
});

it("keeps on a phone what is written without a network, and sends it later", {
  timeout: 120_000,
}, async () => {
  const [olga, ann] = [await joined("olga"), await joined("ann")];
  await withProtocol(olga);
  const { people } = await (await olga.request.get(`${address}/api/maps/ai-watch/people`)).json();
  const account = people.find((one: { readonly name: string }) => one.name === "ann").account;
  const opened = await olga.request.post(`${address}/api/maps/ai-watch/rounds`, {
    data: {
      plan: { kind: "screening", title: { en: "On the train" }, each: 1, seed: "s" },
      initiatives: ["AIW-0061", "AIW-0062", "AIW-0063"],
      people: [{ person: account }],
    },
    headers: { Origin: address },
  });
  const { round } = await opened.json();
  const mine = async () => {
    const asked = await ann.request.get(`${address}/api/maps/ai-watch/tasks?round=${round}`);
    return (await asked.json()).tasks;
  };
  await ann.setViewportSize({ width: 390, height: 800 });
  await opens(ann, "/screening");
  expect(await ann.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(await ann.locator(".cockpit-task").count()).toBe(1);

  await ann.locator(".key-panel summary").click();
  await ann.getByLabel("Maybe", { exact: true }).fill("o");
  await ann.locator(".key-panel summary").focus();
  await ann.keyboard.press("o");
  await ann.getByText("1 put off").waitFor();

  await ann.context().setOffline(true);
  await ann.keyboard.press("e");
  await ann.waitForFunction(() => document.activeElement?.id === "reason-for-all");
  await ann.keyboard.type("Not a social service.");
  await ann.getByText(/^Offline: \d change/).waitFor();
  await ann.context().setOffline(false);
  await ann.getByText("Everything is kept.").waitFor();
  const drafts = (await mine()).map(({ draft }: { readonly draft: unknown }) => draft).filter(Boolean);
  expect(drafts.length).toBe(2);
  expect(JSON.stringify(drafts)).toContain("Not a social service.");

  await ann.locator(".decline summary").click();
  await ann.locator(".decline input").fill("I know the people.");
  await ann.locator(".decline button").click();
  await expect.poll(async () => (await mine()).length).toBe(2);
  await ann.setViewportSize({ width: 1280, height: 800 });
  await opens(ann, "");
  expect(await ann.locator("main").innerText()).toContain("1 marked “maybe”");
});

it("does a thing once when its answer is lost and it is asked for again", { timeout: 120_000 }, async () => {
  const ann = await joined("ann");
  await opens(ann, "/interests");
  await ann.locator(".desk-form input").first().fill("AIW-0099");
  await ann.locator(".desk-form input").last().fill("I founded it.");
  await ann.route(
    "**/api/maps/ai-watch/interests",
    async (route) => {
      await route.fetch();
      await route.abort();
    },
    { times: 1 },
  );
  await ann.locator(".desk-form button").click();
  await ann.locator(".lack").waitFor();
  await ann.locator(".desk-form button").click();
  await ann.locator(".interests li", { hasText: "AIW-0099" }).first().waitFor();
  expect(await ann.locator(".interests li", { hasText: "AIW-0099" }).count()).toBe(1);
});

const deskPages = [
  ...[
    "",
    "/sources",
    "/protocol",
    "/codebook",
    "/duplicates",
    "/rounds",
    "/rounds/new",
    "/rounds/1",
    "/waiting",
  ],
  ...["/screening", "/coding", "/conflicts", "/agreement", "/agreement/1", "/flow", "/log"],
  ...["/releases", "/interests", "/brief"],
];

it.each(deskPages)(
  "shows the page %s of the desk without a finding, by day and by night, to its end by Tab alone",
  {
    timeout: 180_000,
  },
  async (path) => {
    const olga = await joined("olga");
    await olga.emulateMedia({ colorScheme: "dark" });
    await opens(olga, path);
    await olga.emulateMedia({ colorScheme: "light" });
    await opens(olga, path);
    expect(await walkFindings(olga)).toEqual([]);
  },
);
