import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { findingsOn } from "./support/axe.ts";
import {
  asCsv,
  type CodedByTwo,
  codedByTwo,
  cohensKappaOf,
  differing,
  shareOfSame,
} from "./support/coded-by-two.ts";
import { runs } from "./support/installation.ts";
import { demoTeam } from "./support/own-team.ts";
import { selects } from "./support/selects.ts";
import { isUsable } from "./support/usable.ts";

const team = demoTeam("ai-watch", { cleo: "coder", dan: "coder", judy: "adjudicator" });
const ids = Array.from({ length: 60 }, (_, place) => `AIW-${String(place + 1).padStart(4, "0")}`);
const title = "Process, stage and benefit";
const onlyCleo = "Only Cleo writes of a cassowary.";

/** Opens the round on its page, after a look at who would get how much. */
async function allots(olga: Page, labels: readonly string[]): Promise<void> {
  await team().opens(olga, "/rounds/new");
  await olga.getByLabel("What it is called").fill(title);
  await olga.getByRole("radio", { name: "Coding" }).check();
  for (const label of labels) {
    const asked = olga.getByRole("group", { name: "Variables asked" });
    await asked.getByRole("checkbox", { name: label, exact: true }).check();
  }
  await olga.getByLabel("Or these initiatives only, by id").fill(ids.join(", "));
  await olga.getByRole("button", { name: "See the allotment" }).click();
  await olga.getByText("120 tasks would be allotted; 0 initiatives would wait").waitFor();
  await olga.getByRole("button", { name: "Open it like this" }).click();
  await olga.waitForURL(/desk\/rounds\/1$/);
}

interface Task {
  readonly task: number;
  readonly initiative: string;
  readonly done: boolean;
}

async function tasksOf(page: Page): Promise<readonly Task[]> {
  return (await team().asks(page, "GET", "/maps/ai-watch/tasks")).tasks;
}

/** Which task the cockpit shows; null when none is left. */
const shownTask = (page: Page) =>
  page.evaluate(
    () =>
      document.querySelector(".queue-list [aria-current]")?.getAttribute("href")?.split("/").at(-1) ?? null,
  );

/** Codes all that is allotted, by keys alone: categories by their numbers, "r" for what is not reported. */
async function codes(
  page: Page,
  keysFor: (initiative: string) => readonly (readonly string[])[],
  quotes: (initiative: string) => Promise<void> = async () => {},
): Promise<void> {
  const initiatives = new Map((await tasksOf(page)).map((one) => [String(one.task), one.initiative]));
  await team().opens(page, "/coding");
  for (let task = await shownTask(page); task !== null; task = await shownTask(page)) {
    const initiative = initiatives.get(task) ?? "";
    for (const [place, keys] of keysFor(initiative).entries()) {
      if (place > 0) await page.keyboard.press("j");
      for (const key of keys) await page.keyboard.press(key);
    }
    await quotes(initiative);
    await page.keyboard.press("x");
    await expect.poll(() => shownTask(page)).not.toBe(task);
  }
  await page.getByRole("button", { name: "Submit it now" }).click();
  await page.getByText("Everything is kept.").waitFor();
  expect((await tasksOf(page)).filter(({ done }) => done).length).toBe(60);
}

/** How the description in the cockpit begins, or the name where there is none. */
const beginningOf = (page: Page) =>
  page.evaluate(() => {
    const panel = document.querySelector(".source-panel");
    return (
      (panel?.querySelector(":scope > section p") ?? panel?.querySelector("h2"))?.textContent?.slice(0, 40) ??
      ""
    );
  });

/** Everywhere that somebody else could look while a pair is open. */
const everywhere = [
  "",
  "/rounds/1",
  "/coding",
  "/conflicts",
  "/agreement",
  "/flow",
  "/waiting",
  "/log",
  "/releases",
];

async function tellsNothing(page: Page): Promise<void> {
  for (const path of everywhere) {
    const answer = await page.request.get(`${team().address}/maps/ai-watch/desk${path}`);
    expect(await answer.text(), path).not.toContain("cassowary");
  }
  const log = await page.request.get(`${team().address}/api/maps/ai-watch/log`);
  expect(await log.text()).not.toContain("cassowary");
  const draft = `${team().address}/maps/ai-watch/releases/draft/initiatives/AIW-0001`;
  expect(await (await page.request.get(draft)).text()).not.toContain("cassowary");
}

/** Reads the line of a variable in the panel: initiatives, per cent, then the measures without their intervals. */
async function lineOf(page: Page, label: string): Promise<readonly string[]> {
  const row = page.locator("main .desk-table").first().locator("tbody tr", { hasText: label });
  const cells = await row.locator("td").allInnerTexts();
  return cells.map((cell) => cell.split(/[\n[]/)[0]?.trim() ?? "");
}

/** Settles everything that is in conflict with the first vote shown; tells what that was, by initiative and variable. */
async function settlesAll(judy: Page): Promise<ReadonlyMap<string, string>> {
  await team().opens(judy, "/conflicts");
  const about = new Map<string, string>();
  for (const row of await judy.locator("main > .scroller tbody tr").all()) {
    const [initiative, variable] = await row.locator(".code").allInnerTexts();
    const address = await row.locator("th a").getAttribute("href");
    about.set(address ?? "", `${initiative} ${variable}`);
  }
  const settled = new Map<string, string>();
  await judy.locator("main > .scroller tbody th a").first().click();
  for (let left = about.size; left > 0; left--) {
    await isUsable(judy);
    const first = judy.locator(".votes li strong").first();
    settled.set(about.get(new URL(judy.url()).pathname) ?? "", await first.innerText());
    await judy.keyboard.press("1");
    await judy.keyboard.type("Its page says so.");
    await Promise.all([judy.waitForEvent("load"), judy.keyboard.press("Control+Enter")]);
  }
  return settled;
}

/** Expects the method page of the release to tell what the command says, and nobody's name. */
async function tellsAgreement(reader: Page, coded: readonly CodedByTwo[]): Promise<void> {
  const method = `${team().address}/maps/ai-watch/releases/2/method`;
  await reader.goto(method);
  expect(await findingsOn(reader)).toEqual([]);
  const table = reader.locator(".round-agreement");
  for (const part of coded) {
    const said = await commandSays(part);
    const cells = await table.locator("tbody tr", { hasText: part.label }).locator("td").allInnerTexts();
    const measured = [said.alpha, said.cohen, said.ac1].map((one) => one?.value.toFixed(2) ?? "–");
    expect(cells.slice(2).map((cell) => cell.split(/[\s[]/)[0])).toEqual(measured);
    const [compared = "", alike = ""] = cells;
    expect(Number.parseInt(alike, 10) / Number(compared)).toBeCloseTo(shareOfSame(part), 12);
  }
  const told = await (await reader.request.get(method, { headers: { Accept: "application/json" } })).text();
  const api = await reader.request.get(`${team().address}/api/maps/ai-watch/agreement?release=2`);
  const { rounds } = await api.json();
  expect(rounds).toMatchObject([{ round: 1, kind: "coding", people: 2, initiatives: 60 }]);
  for (const name of ["cleo", "dan", "judy", "olga"])
    for (const text of [told, JSON.stringify(rounds)]) {
      expect(text).not.toContain(await team().pseudonymOf(name));
      expect(text.toLowerCase()).not.toContain(name);
    }
  const before = await reader.request.get(`${team().address}/api/maps/ai-watch/agreement?release=1`);
  expect(await before.json()).toEqual({ rounds: [] });
}

/** Freezes what there is, on the page of releases. */
async function releases(olga: Page): Promise<void> {
  await team().opens(olga, "/releases");
  await olga.getByText("60 changed or recoded").waitFor();
  await olga.getByLabel("I know that this cannot be undone").check();
  await olga.getByRole("button", { name: "Freeze", exact: true }).click();
  await olga.getByText("Withdraw release 2").first().waitFor();
}

/** The agreement that the command finds in what two people chose. */
async function commandSays(part: CodedByTwo) {
  const file = join(team().folder, "choices.csv");
  await writeFile(file, asCsv(part));
  const words = ["--unit", "initiative", "--coder", "coder", "--value", "value", "--level", part.level];
  const order = part.level === "ordinal" ? ["--order", part.order.join(",")] : [];
  return JSON.parse(await runs("agreement", file, ...words, ...order, "--json"));
}

/** Expects the panel to say what the command says, and both what can be counted by hand. */
async function agreesWith(olga: Page, part: CodedByTwo): Promise<void> {
  const said = await commandSays(part);
  expect(said.percent).toBeCloseTo(shareOfSame(part), 12);
  if (part.level !== "set") expect(said.cohen.value).toBeCloseTo(cohensKappaOf(part), 12);
  const measures = [said.alpha, said.cohen, said.weighted, said.fleiss, said.ac1, said.ac2];
  expect(await lineOf(olga, part.label)).toEqual([
    String(said.units),
    `${Math.round(said.percent * 100)}%`,
    ...measures.map((measure) => (measure === null ? "–" : measure.value.toFixed(2))),
  ]);
}

interface Category {
  readonly code: string;
  readonly label: { readonly text: string };
}

/** Expects every value of the release as it was agreed on or settled, with its state, its reason and its quote. */
async function publishes(
  reader: Page,
  coded: readonly CodedByTwo[],
  settled: ReadonlyMap<string, string>,
  quoted: ReadonlyMap<string, string>,
): Promise<void> {
  for (const initiative of ids) {
    const address = `${team().address}/maps/ai-watch/releases/2/initiatives/${initiative}`;
    const told = await reader.request.get(address, { headers: { Accept: "application/json" } });
    const { values } = await told.json();
    for (const { variable, choices } of coded) {
      const about = `${initiative} ${variable}`;
      const value = values.find((one: { readonly variable: string }) => one.variable === variable);
      const categories: readonly Category[] = value.answer.categories ?? [];
      if (settled.has(about)) {
        const answer = categories.map(({ label }) => label.text).join(", ") || "Not reported";
        expect([answer, value.state, value.reason]).toEqual([
          settled.get(about),
          "adjudicated",
          "Its page says so.",
        ]);
        continue;
      }
      const agreed = choices.find((one) => one.initiative === initiative)?.first;
      expect([categories.map(({ code }) => code), value.state], about).toEqual([agreed, "coded"]);
      expect(value.given, about).toMatchObject({ by: "coders", people: 2, round: 1 });
      if (variable === coded.at(-1)?.variable)
        expect(value.evidence[0].quote, about).toBe(quoted.get(initiative));
    }
  }
  await reader.goto(`${team().address}/maps/ai-watch/initiatives/AIW-0001`);
  expect(await findingsOn(reader)).toEqual([]);
  await reader.locator("#process_type summary").click();
  const shown = await reader.locator("#process_type").innerText();
  expect(shown).toContain(settled.get("AIW-0001 process_type"));
  expect(shown).toContain("People differed in round 1; an adjudicator settled it");
}

it("codes 60 real initiatives twice, compares, settles and publishes them", {
  timeout: 400_000,
}, async () => {
  const [olga, cleo, dan, judy] = [
    await team().who("olga"),
    await team().who("cleo"),
    await team().who("dan"),
    await team().who("judy"),
  ];
  const coded = await codedByTwo(olga.request, `${team().address}/maps/ai-watch`, ids);
  await allots(
    olga,
    coded.map(({ label }) => label),
  );
  const keysOf = (coder: "first" | "second") => (initiative: string) =>
    coded.map(({ order, choices }) => {
      const chosen = choices.find((one) => one.initiative === initiative)?.[coder] ?? [];
      return chosen.length === 0 ? ["r"] : chosen.map((code) => String(order.indexOf(code) + 1));
    });
  const quoted = new Map<string, string>();
  await codes(cleo, keysOf("first"), async (initiative) => {
    const words = await beginningOf(cleo);
    quoted.set(initiative, words.replace(/\s+/g, " ").trim());
    await selects(cleo, words);
    await cleo.keyboard.press("q");
    if (initiative === "AIW-0001") {
      await cleo.keyboard.press("o");
      await cleo.keyboard.type(onlyCleo);
      await cleo.locator(".tree-variable[aria-current]").focus();
    }
  });
  for (const other of [olga, dan, judy]) await tellsNothing(other);
  await team().opens(judy, "/conflicts");
  expect(await judy.locator("main > .scroller tbody tr").count()).toBe(0);
  await team().opens(olga, "/agreement");
  await olga.getByText("No pair of this round has been opened yet").waitFor();

  await codes(dan, keysOf("second"));
  await team().opens(olga, "/agreement");
  for (const part of coded) await agreesWith(olga, part);

  const settled = await settlesAll(judy);
  const disputed = coded.flatMap((part) =>
    differing(part).map(({ initiative }) => `${initiative} ${part.variable}`),
  );
  expect([...settled.keys()].sort()).toEqual([...disputed].sort());
  const whileOpen = await olga.request.get(`${team().address}/api/maps/ai-watch/agreement?release=draft`);
  expect(await whileOpen.json()).toEqual({ rounds: [] });
  await team().asks(olga, "POST", "/maps/ai-watch/rounds/1/close", { reason: "All is coded." });
  await releases(olga);
  const reader = await judy.context().browser()?.newPage({ locale: "en", bypassCSP: true });
  if (reader === undefined) throw new Error("The browser has gone.");
  await publishes(reader, coded, settled, quoted);
  await tellsAgreement(reader, coded);
  await reader.close();
});
