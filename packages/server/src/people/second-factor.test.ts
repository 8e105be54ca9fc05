import { accountTables, type Role } from "@mapwright/domain";
import { type Desk, recoveryLink, setUpLink } from "@mapwright/usecases";
import { describe, expect, test } from "vitest";
import { api } from "../api.ts";
import { aBrowser, aDesk, noAssets, now } from "../testing/installation.ts";
import { timeCode } from "./time-code.ts";

const password = "correct battery horse";
const ann = { name: "Ann Example", email: "ann@example.org", password };
type Browser = ReturnType<typeof aBrowser>;

/** An installation with a keeper who is signed in, and a clock that tests move on. */
async function anInstallation(secondFactorFor: readonly (Role | "keeper")[] = []) {
  let at = now().getTime();
  const desk: Desk = { ...(await aDesk()), now: () => new Date(at), secondFactorFor };
  const app = api(desk, undefined, noAssets);
  const browser = () => aBrowser(desk, undefined, { app });
  const keeper = browser();
  await keeper.post((await setUpLink(desk)) ?? "", ann);
  const codeNow = (secret: string, steps = 0) => timeCode(secret, Math.floor(at / 30_000) + steps);
  const later = (seconds: number) => {
    at += seconds * 1000;
  };
  return { desk, browser, keeper, codeNow, later };
}

const secretIn = (page: string) => (/class="secret">([^<]+)</.exec(page)?.[1] ?? "").replaceAll(" ", "");
const ticketIn = (page: string) => /name="ticket" value="([^"]+)"/.exec(page)?.[1] ?? "";

async function enrols(browser: Browser, codeNow: (secret: string) => string) {
  const page = await (await browser.get("/account/second-factor")).text();
  const secret = secretIn(page);
  const told = await browser.post("/account/second-factor", {
    ticket: ticketIn(page),
    code: codeNow(secret),
    password,
  });
  const text = await told.text();
  return { secret, status: told.status, codes: text.match(/(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}/g) ?? [] };
}

/** Signs in by password, then by code; where each step led. */
async function signsIn(browser: Browser, code: string) {
  const first = await browser.post("/sign-in", { email: ann.email, password, next: "/maps/tiny/team" });
  const cookies = first.headers.getSetCookie().map((each) => each.split("=")[0]);
  expect([first.headers.get("Location"), cookies]).toEqual(["/sign-in/code", ["mapwright-step"]]);
  expect((await browser.get("/api/me")).status).toBe(401);
  return await browser.post("/sign-in/code", { code });
}

async function logged(desk: Desk) {
  const entries = await desk.store.read((reader) => reader.entries(0, 1000));
  return {
    text: JSON.stringify(entries),
    changes: entries
      .filter(({ kind }) => kind === "person.credential-changed")
      .map(({ payload }) => {
        const { credential, change } = payload as { credential: string; change: string };
        return `${credential} ${change}`;
      }),
  };
}

describe("a second factor", () => {
  test("is asked for after the password once it is set up, and lets in where one was going", async () => {
    const { browser, keeper, codeNow, later } = await anInstallation();
    const { secret, status, codes } = await enrols(keeper, codeNow);
    expect([status, codes.length, new Set(codes).size]).toEqual([200, 10, 10]);
    expect((await keeper.get("/api/me")).status).toBe(200);
    later(60);
    const again = browser();
    const entered = await signsIn(again, codeNow(secret));
    expect([entered.status, entered.headers.get("Location")]).toEqual([303, "/maps/tiny/team"]);
    expect((await again.get("/api/me")).status).toBe(200);
  });

  test("is set up only with the password and a code that shows the app has the secret", async () => {
    const { keeper, codeNow, desk } = await anInstallation();
    const page = await (await keeper.get("/account/second-factor")).text();
    const [ticket, secret] = [ticketIn(page), secretIn(page)];
    const tries = async (fields: Record<string, string>) =>
      await keeper.post("/account/second-factor", { ticket, code: codeNow(secret), password, ...fields });
    expect((await tries({ password: "wrong" })).status).toBe(422);
    const wrong = await tries({ code: "000000" });
    expect([wrong.status, secretIn(await wrong.text())]).toEqual([422, secret]);
    expect((await tries({ ticket: `${ticket}x` })).headers.get("Location")).toBe("/account/second-factor");
    expect((await logged(desk)).changes).toEqual([]);
    expect((await tries({})).status).toBe(200);
  });

  test.each([
    ["one that was used to set it up", 0, 422],
    ["the one of the half minute before, since clocks differ", 59, 303],
    ["the one after", 31, 303],
    ["one of two minutes ago", 180, 422],
  ])("takes %s or not", async (what, seconds, status) => {
    const { browser, keeper, codeNow, later } = await anInstallation();
    const { secret } = await enrols(keeper, codeNow);
    later(seconds);
    const steps = { "the one after": 1, "the one of the half minute before, since clocks differ": -1 };
    const code =
      what === "one of two minutes ago"
        ? codeNow(secret, -4)
        : codeNow(secret, steps[what as keyof typeof steps] ?? 0);
    expect((await signsIn(browser(), code)).status).toBe(status);
  });

  test("takes no code twice", async () => {
    const { browser, keeper, codeNow, later } = await anInstallation();
    const { secret } = await enrols(keeper, codeNow);
    later(60);
    const code = codeNow(secret);
    expect((await signsIn(browser(), code)).status).toBe(303);
    expect((await signsIn(browser(), code)).status).toBe(422);
  });

  test("takes each recovery code once, however it is typed", async () => {
    const { browser, keeper, codeNow, desk } = await anInstallation();
    const { codes } = await enrols(keeper, codeNow);
    const typed = ` ${codes[3]?.toLowerCase().replaceAll("-", " ")}`;
    expect((await signsIn(browser(), typed)).status).toBe(303);
    expect((await signsIn(browser(), typed)).status).toBe(422);
    expect(await (await keeper.get("/api/me/sign-in")).json()).toMatchObject({ recovery_codes: 9 });
    const log = await logged(desk);
    expect(log.changes).toEqual(["second-factor added", "recovery-codes used"]);
  });

  test("is refused after five wrong codes, with the time to wait, also for the right one", async () => {
    const { browser, keeper, codeNow, later } = await anInstallation();
    const { secret } = await enrols(keeper, codeNow);
    later(60);
    const thief = browser();
    await signsIn(thief, "000000");
    for (let index = 0; index < 4; index++) await thief.post("/sign-in/code", { code: "000000" });
    const refused = await thief.post("/sign-in/code", { code: codeNow(secret) });
    expect([refused.status, refused.headers.get("Retry-After")]).toEqual([429, "900"]);
  });

  test("is never spared by a step made up, of another server, or ten minutes old", async () => {
    const { desk, browser, keeper, codeNow, later } = await anInstallation();
    const { secret } = await enrols(keeper, codeNow);
    const other = aBrowser(desk);
    await other.post("/sign-in", { email: ann.email, password });
    const late = browser();
    await late.post("/sign-in", { email: ann.email, password });
    later(601);
    const foreign = browser();
    const cookie = `mapwright-step=${other.cookies()["mapwright-step"]}`;
    const body = new URLSearchParams({ code: codeNow(secret) }).toString();
    const type = "application/x-www-form-urlencoded";
    const headers = { Origin: "http://localhost", "Content-Type": type };
    for (const answer of [
      await late.post("/sign-in/code", { code: codeNow(secret) }),
      await browser().post("/sign-in/code", { code: codeNow(secret) }),
      await foreign.get("/sign-in/code", { method: "POST", body, headers: { ...headers, Cookie: cookie } }),
    ])
      expect([answer.headers.get("Location"), answer.headers.get("Set-Cookie")]).toEqual(["/sign-in", null]);
  });

  test("is removed with the password only, and ends every other session", async () => {
    const { desk, browser, keeper, codeNow, later } = await anInstallation();
    const { secret } = await enrols(keeper, codeNow);
    later(60);
    const other = browser();
    await signsIn(other, codeNow(secret));
    expect((await keeper.post("/account/second-factor/remove", { password: "wrong" })).status).toBe(422);
    expect((await keeper.post("/account/second-factor/remove", { password })).status).toBe(303);
    expect([(await other.get("/api/me")).status, (await keeper.get("/api/me")).status]).toEqual([401, 200]);
    expect((await browser().post("/sign-in", { email: ann.email, password })).headers.get("Location")).toBe(
      "/account",
    );
    expect((await logged(desk)).changes).toEqual(["second-factor added", "second-factor removed"]);
  });

  test("stays when a password is recovered, unless it is said to be lost, too", async () => {
    const { desk, browser, keeper, codeNow } = await anInstallation();
    await enrols(keeper, codeNow);
    const { account } = await (await keeper.get("/api/me")).json();
    const recovered = async (isLost: boolean) => {
      const { invitation } = await recoveryLink(desk, account, isLost);
      return (await browser().post(invitation ?? "", ann)).headers.get("Location");
    };
    expect(await recovered(false)).toBe("/sign-in/code");
    expect(await recovered(true)).toBe("/account");
  });

  test("leaves no secret in the log, and recovery codes nowhere", async () => {
    const { desk, keeper, codeNow } = await anInstallation();
    const { secret, codes } = await enrols(keeper, codeNow);
    const renewed = await keeper.post("/account/recovery-codes", { password });
    expect(await renewed.text()).not.toContain(codes[0]);
    const kept = await desk.store.read(async (reader) =>
      JSON.stringify(await Promise.all(accountTables.map((table) => reader.rows(table)))),
    );
    const { text, changes } = await logged(desk);
    expect(changes).toEqual(["second-factor added", "recovery-codes changed"]);
    expect(text).not.toContain(secret);
    for (const code of codes) expect(text + kept).not.toContain(code);
  });
});

describe("where the installation asks for a second factor", () => {
  test("a session by password alone gives no role, and leads to where one is set up", async () => {
    const { keeper, browser, codeNow } = await anInstallation(["keeper"]);
    expect(await (await keeper.get("/api/me")).json()).toMatchObject({ keeper: false, roles: [] });
    const refused = await keeper.get("/api/people");
    expect([refused.status, (await refused.json()).errors[0].code]).toEqual([403, "second-factor-needed"]);
    expect((await keeper.get("/maps/tiny/team")).status).toBe(403);
    const again = await browser().post("/sign-in", { email: ann.email, password });
    expect(again.headers.get("Location")).toBe("/account/sign-in");
    await enrols(keeper, codeNow);
    expect((await keeper.get("/api/people")).status).toBe(200);
  });

  test("a role that it does not ask for needs none", async () => {
    const { keeper } = await anInstallation(["coder"]);
    expect((await keeper.get("/api/people")).status).toBe(200);
  });

  test("a token is made only by a session that has it", async () => {
    const { keeper } = await anInstallation(["keeper"]);
    const made = await keeper.post("/account/tokens", { name: "CI" });
    expect([made.status, await made.text()]).toEqual([422, expect.stringContaining("second factor")]);
  });
});
