import { randomBytes } from "node:crypto";
import { callerAs, operations, type Principal } from "@mapwright/domain";
import { aSmallMap } from "@mapwright/usecases/testing";
import { commands } from "@mapwright/web";
import { describe, expect, it } from "vitest";
import { api } from "../api.ts";
import { aDesk, noAssets } from "../testing/installation.ts";

/** A map with a round of screening for two, and requests as anybody. */
async function aRound() {
  const desk = { ...(await aDesk()), random: (bytes: number) => Uint8Array.from(randomBytes(bytes)) };
  await aSmallMap(desk, "small", 2);
  const as = (principal: Principal, account: string) => {
    const caller = callerAs(principal, "small", account);
    const app = api(desk, async () => caller, noAssets);
    const send = async (method: string, path: string, body: unknown) => {
      const headers = { "Content-Type": "application/json" };
      return await app.request(`/api/maps/small${path}`, { method, headers, body: JSON.stringify(body) });
    };
    const get = async (path: string, accept = "text/html") =>
      await app.request(`/maps/small/desk${path}`, { headers: { Accept: accept } });
    /** Her task about an initiative. */
    const taskOn = async (initiative: string): Promise<number> => {
      const { tasks } = await (await app.request("/api/maps/small/tasks")).json();
      return tasks.find((one: { initiative: string }) => one.initiative === initiative).task;
    };
    return { send, get, taskOn };
  };
  const plan = { kind: "screening", title: { en: "First" }, seed: "s" };
  const people = [{ person: "ann" }, { person: "ben" }];
  await as("coordinator", "olga").send("POST", "/rounds", { plan, people });
  return as;
}

const submission = (level: string) => ({
  submission: {
    verdicts: ["S1", "S2"].map((criterion) => ({
      criterion,
      level,
      reason: "why",
      evidence: [{ quote: `the words of ${level}` }],
    })),
  },
});

it("calls operations where they are declared", () => {
  const declared = new Map<string, string>(operations.map(({ name, http }) => [name, http]));
  for (const [name, http] of Object.entries(commands))
    expect({ name, http }).toEqual({ name, http: declared.get(name) });
});

it("answers questions that are posted", async () => {
  const olga = (await aRound())("coordinator", "olga");
  const plan = { kind: "screening", title: { en: "Second" }, seed: "s" };
  const planned = await olga.send("POST", "/rounds/plan", {
    plan,
    people: [{ person: "ann" }, { person: "ben" }],
  });
  expect(await planned.json()).toMatchObject({ tasks: 4, waiting: 0 });
});

describe("the pages of the desk", () => {
  it("send who is not signed in to sign in, and back", async () => {
    const as = await aRound();
    const answer = await as("anyone", "").get("/rounds");
    expect([answer.status, answer.headers.get("Location")]).toEqual([
      303,
      "/sign-in?next=%2Fmaps%2Fsmall%2Fdesk%2Frounds",
    ]);
  });

  it("refuse who has no right to what they show, and lead nobody there", async () => {
    const as = await aRound();
    const screener = as("screener", "ann");
    for (const path of ["/waiting", "/rounds/1", "/rounds/new", "/conflicts", "/log"])
      expect([path, (await screener.get(path)).status]).toEqual([path, 403]);
    const page = await (await screener.get("/screening")).text();
    expect(page).not.toContain("/maps/small/desk/conflicts");
    expect(page).toContain("/maps/small/desk/protocol");
  });

  it("show a screener her own tasks and nobody else's", async () => {
    const as = await aRound();
    const ann = as("screener", "ann");
    const mine = `/screening/${await ann.taskOn("TST-0001")}`;
    expect((await ann.get(mine)).status).toBe(200);
    const other = await as("screener", "ben").get(mine, "application/json");
    expect(other.status).toBe(403);
  });

  it("say the same of a pair whatever the other one has submitted", async () => {
    const told = async (level: string) => {
      const as = await aRound();
      const ben = as("screener", "ben");
      const his = await ben.taskOn("TST-0001");
      expect((await ben.send("POST", `/tasks/${his}/verdicts`, submission(level))).status).toBe(200);
      const ann = as("screener", "ann");
      const olga = as("coordinator", "olga");
      const pages = [
        await ann.get(`/screening/${await ann.taskOn("TST-0001")}`),
        await ann.get("/agreement/1"),
        await olga.get("/agreement/1"),
        await olga.get("/rounds/1"),
        await olga.get("/waiting"),
        await olga.get("/conflicts"),
        await ann.get(""),
        await olga.get(""),
        await olga.get("/flow"),
        await olga.get("/releases"),
      ];
      return await Promise.all(pages.map((page) => page.text()));
    };
    expect(await told("pass")).toEqual(await told("unclear"));
  });

  it("begin with what waits for whoever is here", async () => {
    const as = await aRound();
    const ann = as("screener", "ann");
    await ann.send("PUT", `/tasks/${await ann.taskOn("TST-0001")}/verdicts/draft`, {
      draft: { verdicts: [], mark: "maybe" },
    });
    expect(await (await ann.get("", "application/json")).json()).toMatchObject({
      own: [{ room: "screening", open: 1, begun: 0, maybe: 1, sent: 0 }],
      conflicts: null,
      waiting: null,
    });
    expect(await (await as("coordinator", "olga").get("", "application/json")).json()).toMatchObject({
      own: [],
      waiting: { count: 4, days: 0 },
      rounds: [{ round: 1 }],
    });
  });

  it("read in every language, whoever may see them", { timeout: 60_000 }, async () => {
    const as = await aRound();
    const owner = as("owner", "olga");
    for (const path of ["", "/flow", "/flow?group=area", "/log", "/releases", "/interests", "/rounds/1"])
      for (const language of ["en", "fr", "de", "es", "it"]) {
        const page = await owner.get(`${path}${path.includes("?") ? "&" : "?"}lang=${language}`);
        expect([path, language, page.status]).toEqual([path, language, 200]);
        const text = await page.text();
        expect(text).toContain(`<html lang="${language}"`);
        // What is left to be filled in would stand there in braces.
        expect(text.replace(/<script.*?<\/script>/gs, "")).not.toMatch(/\{\w+\}/);
      }
  });

  it("tell in the log that an answer was given, and not which", async () => {
    const as = await aRound();
    const ben = as("screener", "ben");
    await ben.send("POST", `/tasks/${await ben.taskOn("TST-0001")}/verdicts`, submission("unclear"));
    const log = await as("coordinator", "olga").get("/log?kind=task.submitted", "application/json");
    const { entries } = await log.json();
    expect(entries).toMatchObject([
      { kind: "task.submitted", isSealed: true, lines: [{ name: "commitment" }, { name: "task" }] },
    ]);
  });

  it("show what the next release changes before it is frozen, and that it was", async () => {
    const as = await aRound();
    const olga = as("coordinator", "olga");
    const shown = async () => await (await olga.get("/releases", "application/json")).json();
    expect(await shown()).toMatchObject({ releases: [], next: { release: 1, since: null } });
    expect((await olga.send("POST", "/releases", { notes: "The first." })).status).toBe(200);
    expect(await shown()).toMatchObject({
      releases: [{ release: 1, notes: "The first.", since: null }],
      next: { release: 2, since: 1, added: [], dropped: [], changed: [] },
      mayWithdraw: false,
    });
  });

  it("bring a conflict to the bench without names, and take a decision", async () => {
    const as = await aRound();
    for (const [who, level] of [
      ["ann", "pass"],
      ["ben", "unclear"],
    ] as const) {
      const screener = as("screener", who);
      await screener.send("POST", `/tasks/${await screener.taskOn("TST-0001")}/verdicts`, submission(level));
    }
    const judge = as("adjudicator", "judy");
    const bench = await (await judge.get("/conflicts/1")).text();
    expect(bench).toContain("the words of pass");
    expect(bench).toContain("the words of unclear");
    expect(bench).not.toMatch(/\b(ann|ben)\b/);
    const ruling = { answer: "partial", reason: "Half of it is shown." };
    expect((await judge.send("POST", "/conflicts/1/adjudication", { ruling })).status).toBe(200);
    expect(await (await judge.get("/conflicts/1", "application/json")).json()).toMatchObject({
      isSettled: true,
      ruling: { answer: "partial", reason: "Half of it is shown." },
      mayNote: true,
    });
    expect(await (await judge.get("/conflicts", "application/json")).json()).toMatchObject({
      settled: [{ conflict: 1 }],
    });
  });
});
