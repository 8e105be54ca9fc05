import { iesiProtocol } from "@mapwright/domain";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { findingsOn } from "./support/axe.ts";
import { ownTeam, password } from "./support/own-team.ts";
import { selects } from "./support/selects.ts";
import { isUsable } from "./support/usable.ts";

const about =
  "Volunteers and the municipality repair broken things together. A policy document of the city names it, an evaluation shows an outcome for 200 households, and two services are joined in one house.";
const team = ownTeam(
  [
    ["Name", "Description", "Website", "Country"],
    ["Repair house", about, "https://repair.example.org", "NL"],
    ["Time bank", about, "https://time.example.org", "BE"],
    ["Food hub", about, "https://food.example.org", "FR"],
    ["Night bus", about, "https://bus.example.org", "IT"],
    ["Reading circle", about, "https://read.example.org", "ES"],
    ["Garden school", about, "https://garden.example.org", "DE"],
  ],
  { ann: "screener", ben: "screener", cleo: "coder", dan: "coder", judy: "adjudicator" },
);
const idOf = (place: number) => `TINY-${String(place).padStart(4, "0")}`;

/** Opens a round through the interface for programs; gives its number. */
async function opensRound(
  plan: {
    readonly kind: "screening" | "coding";
    readonly each: number;
    readonly variables?: readonly string[];
  },
  initiatives: readonly string[],
  names: readonly string[],
): Promise<number> {
  const olga = await team().who("olga");
  const { protocol } = await team().asks(olga, "GET", "/maps/tiny/protocol");
  if ((protocol?.criteria ?? []).length === 0)
    await team().asks(olga, "PUT", "/maps/tiny/protocol", { protocol: iesiProtocol });
  const people = [];
  for (const name of names) people.push({ person: await team().pseudonymOf(name) });
  const title = { en: `A round of ${plan.kind}` };
  const input = { plan: { ...plan, title, seed: "s" }, initiatives, people };
  return (await team().asks(olga, "POST", "/maps/tiny/rounds", input)).round;
}

const tasksOf = async (page: Page, round: number) =>
  (await team().asks(page, "GET", `/maps/tiny/tasks?round=${round}`)).tasks;

/** Excludes the initiative at hand by keys. */
async function excludes(page: Page, reason: string): Promise<void> {
  await page.keyboard.press("e");
  await page.waitForFunction(() => document.activeElement?.id === "reason-for-all");
  await page.keyboard.type(reason);
  await page.keyboard.press("Control+Enter");
}

it("keeps what is submitted after the session has ended, and sends it once when its author is back", {
  timeout: 120_000,
}, async () => {
  const round = await opensRound({ kind: "screening", each: 1 }, [1, 2, 3].map(idOf), ["ann"]);
  const ann = await team().who("ann");
  await team().opens(ann, "/screening");
  await excludes(ann, "Not a social service.");
  await ann.getByText("Submitted when you submit the next one.").waitFor();

  const { sessions } = await team().asks(ann, "GET", "/me/sessions");
  for (const { session } of sessions) await team().asks(ann, "DELETE", `/me/sessions/${session}`);
  await excludes(ann, "Not a social service either.");
  await ann.getByText("You are signed out. 2 changes are kept in this browser").waitFor();
  expect(await findingsOn(ann)).toEqual([]);
  await ann.getByRole("link", { name: "Sign in again" }).focus();
  await ann.keyboard.press("Enter");
  await ann.waitForURL(/sign-in/);
  await ann.fill("input[name=email]", "ann@example.org");
  await ann.fill("input[name=password]", password);
  await ann.locator("form.form button[type=submit]").first().click();
  await ann.waitForURL(/desk\/screening/);
  await ann.getByText("Everything is kept.").waitFor();
  expect(await ann.locator(".queue-progress").innerText()).toContain("2 of 3 submitted");
  const done = (await tasksOf(ann, round)).filter((task: { readonly done: boolean }) => task.done);
  expect(done.length).toBe(2);
  const olga = await team().who("olga");
  const { entries } = await team().asks(olga, "GET", "/maps/tiny/log?kind=task.submitted");
  expect(entries.length).toBe(2);
});

it("marks the words of the criterion at hand in the source, and takes what is selected there as evidence", {
  timeout: 120_000,
}, async () => {
  const round = await opensRound({ kind: "screening", each: 1 }, [idOf(4)], ["ben"]);
  const ben = await team().who("ben");
  await team().opens(ben, "/screening");
  const marked = async () => await ben.locator(".source-panel mark").allInnerTexts();
  expect(await marked()).toContain("policy");
  await ben.keyboard.press("j");
  await ben.keyboard.press("j");
  await expect.poll(marked).toContain("outcome");
  expect(await marked()).not.toContain("policy");

  await ben.keyboard.press("1");
  await ben.keyboard.press("p");
  await ben.keyboard.press("x");
  await ben.getByText("Something is still missing").waitFor();
  expect(await findingsOn(ben)).toEqual([]);
  await selects(ben, "A policy document of the city names it");
  await ben.keyboard.press("q");
  const quotes = ben.locator("#criterion-S1 .quotes li");
  await quotes.first().waitFor();
  expect(await quotes.allInnerTexts()).toEqual([expect.stringContaining("A policy document of the city")]);
  await ben.keyboard.press("z");
  expect(await quotes.count()).toBe(0);
  await selects(ben, "A policy document of the city names it");
  await ben.keyboard.press("q");
  for (const criterion of ["2", "3", "4"]) {
    await ben.keyboard.press(criterion);
    await ben.keyboard.press("a");
  }
  await ben.keyboard.press("x");
  await ben.getByRole("button", { name: "Submit it now" }).focus();
  await ben.keyboard.press("Enter");
  await ben.getByText("Everything is kept.").waitFor();
  const [task] = await tasksOf(ben, round);
  const { submission } = await team().asks(ben, "GET", `/maps/tiny/tasks/${task.task}`);
  expect(submission.verdicts[0]).toMatchObject({
    criterion: "S1",
    level: "pass",
    evidence: [{ quote: "A policy document of the city names it", address: "https://bus.example.org" }],
  });
});

it("puts off, takes back and changes keys, by keys alone", { timeout: 120_000 }, async () => {
  await opensRound({ kind: "screening", each: 1 }, [5, 6].map(idOf), ["ben"]);
  const ben = await team().who("ben");
  await team().opens(ben, "/screening");
  const source = async () => await ben.locator("#source-title").innerText();
  const first = await source();
  await ben.keyboard.press("m");
  await expect.poll(source).not.toBe(first);
  const second = await source();
  await ben.keyboard.press("s");
  await expect.poll(source).toBe(first);
  expect(await ben.locator(".queue-progress").innerText()).toContain("2 put off");

  await excludes(ben, "Not a social service.");
  await expect.poll(source).toBe(second);
  await ben.keyboard.press("z");
  await expect.poll(source).toBe(first);
  expect(await ben.locator("#criterion-S1 input:checked").inputValue()).toBe("fail");

  await ben.locator(".key-panel summary").focus();
  await ben.keyboard.press("Enter");
  await ben.getByLabel("Skip", { exact: true }).fill("y");
  await ben.locator(".key-panel summary").focus();
  await ben.keyboard.press("s");
  expect(await source()).toBe(first);
  await ben.keyboard.press("y");
  await expect.poll(source).toBe(second);
  await ben.reload();
  await isUsable(ben);
  await ben.locator(".key-panel summary").click();
  expect(await ben.getByLabel("Skip", { exact: true }).inputValue()).toBe("y");
  await ben.getByLabel("Use single keys").uncheck();
  const shown = await source();
  await ben.locator(".key-panel summary").focus();
  await ben.keyboard.press("y");
  expect(await source()).toBe(shown);
});

it("codes by keys, is told of rules at once, changes an opened answer, and makes a decision a note", {
  timeout: 180_000,
}, async () => {
  const round = await opensRound(
    { kind: "coding", each: 2, variables: ["impact_assessed", "assessment_method"] },
    [idOf(6)],
    ["cleo", "dan"],
  );
  const [cleo, dan, judy] = [await team().who("cleo"), await team().who("dan"), await team().who("judy")];
  await team().opens(cleo, "/coding");
  const isPressed = async (name: string) =>
    await cleo.getByRole("button", { name: new RegExp(`^${name}`) }).getAttribute("aria-pressed");
  for (const [key, name] of [
    ["n", "Not applicable"],
    ["u", "Unclear"],
    ["r", "Not reported"],
  ] as const) {
    await cleo.keyboard.press(key);
    await expect.poll(() => isPressed(name)).toBe("true");
  }
  await cleo.keyboard.press("z");
  await expect.poll(() => isPressed("Unclear")).toBe("true");

  /** Says that the impact was assessed, with a quote, and chooses categories of how by their numbers. */
  const codes = async (page: Page, methods: readonly string[]) => {
    const title = page.locator("#question-title");
    await page.keyboard.press("k");
    await expect.poll(() => title.innerText()).toContain("Impact assessed");
    await page.keyboard.press("1");
    await selects(page, "an evaluation shows an outcome for 200 households");
    await page.keyboard.press("q");
    await page.locator(".evidence .quotes li").first().waitFor();
    await page.keyboard.press("j");
    await expect.poll(() => title.innerText()).toContain("Assessment method");
    for (const method of methods) await page.keyboard.press(method);
  };
  await codes(cleo, ["1"]);
  const rule = cleo.getByText("Impact is coded as assessed, yet the method is none.");
  await rule.waitFor();
  expect(await findingsOn(cleo)).toEqual([]);
  await cleo.keyboard.press("x");
  await cleo.getByText(/still needs? something/).waitFor();
  await expect.poll(() => cleo.locator("#question-title").innerText()).toContain("Impact assessed");
  for (const key of ["j", "1", "2"]) await cleo.keyboard.press(key);
  await rule.waitFor({ state: "detached" });
  const submits = async (page: Page) => {
    await page.keyboard.press("x");
    await page.getByRole("button", { name: "Submit it now" }).click();
    await page.getByText("Everything is kept.").waitFor();
  };
  await submits(cleo);
  await team().opens(dan, "/coding");
  await codes(dan, ["3"]);
  await submits(dan);

  const [task] = await tasksOf(cleo, round);
  await team().opens(cleo, `/coding/${task.task}`);
  await cleo.getByRole("button", { name: "Change your answer" }).click();
  await codes(cleo, ["2", "4"]);
  await cleo.getByLabel("Why you change it").fill("I had overlooked the inquiry.");
  expect(await findingsOn(cleo)).toEqual([]);
  await Promise.all([
    cleo.waitForEvent("load"),
    cleo.getByRole("button", { name: "Submit the change" }).click(),
  ]);
  const changed = await team().asks(cleo, "GET", `/maps/tiny/tasks/${task.task}`);
  expect(JSON.stringify(changed.submission)).toContain("AM-3");
  const olga = await team().who("olga");
  const told = await team().asks(olga, "GET", "/maps/tiny/log?kind=coding.changed");
  expect(JSON.stringify(told.entries)).toContain("I had overlooked the inquiry.");

  await team().opens(judy, "/conflicts");
  await judy.locator("main tbody th a").first().focus();
  await judy.keyboard.press("Enter");
  await isUsable(judy);
  await judy.keyboard.press("1");
  await judy.keyboard.type("A count of households is a count.");
  await Promise.all([judy.waitForEvent("framenavigated"), judy.keyboard.press("Control+Enter")]);
  await team().opens(judy, "/conflicts/1");
  await judy.getByText("Make it a note of the codebook").first().focus();
  await judy.keyboard.press("Enter");
  expect(await findingsOn(judy)).toEqual([]);
  await judy.getByLabel("The note").fill("A count of households is a count.");
  await judy.getByRole("button", { name: "Make it a note of the codebook" }).focus();
  await judy.keyboard.press("Enter");
  await judy.getByText(/It stands in version iesi@/).waitFor();
  const codebook = await team().asks(olga, "GET", "/maps/tiny/codebook?release=draft");
  expect(JSON.stringify(codebook)).toContain("A count of households is a count. (precedent 1)");
});

it("finds more people for what waits, and takes a task back", { timeout: 120_000 }, async () => {
  const round = await opensRound({ kind: "screening", each: 2 }, [1, 2].map(idOf), ["ann"]);
  const olga = await team().who("olga");
  await team().opens(olga, `/rounds/${round}`);
  await olga.getByText("Find more people").first().click();
  await olga.getByRole("checkbox", { name: /^ben/ }).check();
  expect(await findingsOn(olga)).toEqual([]);
  await olga.getByRole("button", { name: "Find more people" }).click();
  await olga.getByText("2 tasks were allotted; 0 initiatives still wait.").waitFor();
  const ben = await team().who("ben");
  expect((await tasksOf(ben, round)).length).toBe(2);

  const [first] = await tasksOf(ben, round);
  await team().opens(olga, "/waiting");
  await olga.locator("summary", { hasText: `Take it back ${first.task}` }).focus();
  await olga.keyboard.press("Enter");
  await olga.getByLabel(`Why task ${first.task} is taken back`).fill("On leave.");
  await Promise.all([olga.waitForEvent("framenavigated"), olga.keyboard.press("Enter")]);
  expect((await tasksOf(ben, round)).length).toBe(1);
  await team().opens(olga, `/rounds/${round}`);
  expect(await olga.locator("main").innerText()).toContain("1 person to be found");
});

it("tells readers of a withdrawn release that it is withdrawn, and why", { timeout: 120_000 }, async () => {
  const olga = await team().who("olga");
  await team().opens(olga, "/releases");
  await olga.getByLabel("I know that this cannot be undone").check();
  await olga.getByRole("button", { name: "Freeze", exact: true }).click();
  await olga.getByText("Withdraw release 1").first().waitFor();
  await olga.locator("summary", { hasText: "Withdraw release 1" }).focus();
  await olga.keyboard.press("Enter");
  await olga.keyboard.press("Tab");
  await olga.keyboard.type("The country of two was wrong.");
  await Promise.all([olga.waitForEvent("framenavigated"), olga.keyboard.press("Enter")]);
  await team().opens(olga, "/releases");
  expect(await olga.locator("main").innerText()).toContain("Withdrawn: The country of two was wrong.");
  const reader = await olga.context().browser()?.newContext({ locale: "en", bypassCSP: true });
  const page = await reader?.newPage();
  await page?.goto(`${team().address}/maps/tiny/releases/1`);
  expect(await page?.locator("body").innerText()).toContain("The country of two was wrong.");
  if (page) expect(await findingsOn(page)).toEqual([]);
});

it("runs a pilot whose gold answers, threshold and people are set on the page", {
  timeout: 120_000,
}, async () => {
  const olga = await team().who("olga");
  const [cleo, dan] = [await team().who("cleo"), await team().who("dan")];
  for (const other of ["ann", "ben"]) await team().who(other);
  await team().opens(olga, "/rounds/new");
  await olga.getByLabel("What it is called").fill("A pilot");
  await olga.getByRole("radio", { name: "Coding" }).check();
  const asked = olga.getByRole("group", { name: "Variables asked" });
  await asked.getByRole("checkbox", { name: "Typology", exact: true }).check();
  await olga.getByLabel("For practice").check();
  await olga.getByLabel("Or these initiatives only, by id").fill([1, 2].map(idOf).join(", "));
  for (const name of ["ann", "ben"])
    await olga.getByRole("checkbox", { name: new RegExp(`^${name} `) }).uncheck();
  await olga.getByText("What each of them can take").click();
  await olga.getByLabel("At most, dan").fill("1");
  await olga.getByLabel("Krippendorff’s alpha that says go").fill("0.67");
  const gold = olga.getByLabel("Gold answers");
  const [plan, open] = ["See the allotment", "Open it like this"].map((name) =>
    olga.getByRole("button", { name }),
  );
  await gold.fill(`${idOf(1)} typology TY-SV\nnothing`);
  await plan?.click();
  await olga
    .getByText("Gold answers: these lines say no initiative, question of this round and answer: 2.")
    .waitFor();
  expect(await findingsOn(olga)).toEqual([]);
  await gold.fill(`${idOf(1)} typology TY-99`);
  await plan?.click();
  await olga.getByText("3 tasks would be allotted; 1 initiatives would wait for more people.").waitFor();
  await open?.click();
  await olga.getByText("does not fit the variable").waitFor();
  await gold.fill([1, 2].map((place) => `${idOf(place)} typology TY-SV`).join("\n"));
  await plan?.click();
  await open?.click();
  await olga.waitForURL(/rounds\/\d+$/);
  const round = Number(olga.url().split("/").at(-1));

  for (const [page, code] of [
    [cleo, "TY-SV"],
    [dan, "TY-SY"],
  ] as const)
    for (const { task } of await tasksOf(page, round))
      await team().asks(page, "POST", `/maps/tiny/tasks/${task}/coding`, {
        submission: { answers: [{ variable: "typology", answer: { codes: [code] } }] },
      });
  await team().asks(olga, "POST", `/maps/tiny/rounds/${round}/close`, { reason: "All have answered." });
  await team().opens(olga, `/rounds/${round}/pilot`);
  const told = await olga.locator("main").innerText();
  expect(told).toContain("Not yet: at least one question stays below alpha 0.67.");
  expect(told).toContain("0 of 1 as in the gold answers");
  await team().opens(dan, `/rounds/${round}/pilot`);
  const own = await dan.locator("main").innerText();
  expect(own).toContain("Only you and the coordinators see this.");
  expect(own).toContain("1 answer differs");
});
