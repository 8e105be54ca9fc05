import { sessions } from "@mapwright/domain";
import { type Desk, inviteToMap, peopleAnswers, setUpLink } from "@mapwright/usecases";
import { describe, expect, test } from "vitest";
import { api } from "../api.ts";
import { aBrowser, aDesk, noAssets, now } from "../testing/installation.ts";

const password = "correct battery horse";
const ann = { name: "Ann Example", email: "ann@example.org", password };
const grant = { map: "tiny", role: "coder" as const, area: null };

async function anInstallation() {
  let at = now().getTime();
  const desk: Desk = { ...(await aDesk()), now: () => new Date(at) };
  const app = api(desk, undefined, noAssets);
  const browser = () => aBrowser(desk, undefined, { app });
  await browser().post((await setUpLink(desk)) ?? "", ann);
  const { account, invitation } = await inviteToMap(
    desk,
    "tiny",
    { name: "Ben", email: "ben@example.org" },
    grant,
  );
  const ben = browser();
  await ben.post(invitation ?? "", { name: "Ben", email: "ben@example.org", password });
  const later = (seconds: number) => {
    at += seconds * 1000;
  };
  return { desk, app, browser, ben, account, later };
}

type Browser = ReturnType<typeof aBrowser>;
const signsIn = (browser: Browser) => browser.post("/sign-in", { email: "ben@example.org", password });
const sessionsOf = async (browser: Browser) =>
  (await (await browser.get("/api/me/sessions")).json()).sessions as { session: string; current: boolean }[];

describe("sessions", () => {
  test("are listed to their owner, who ends the others, and nobody else's", async () => {
    const { browser, ben } = await anInstallation();
    const other = browser();
    await signsIn(other);
    const mine = await sessionsOf(ben);
    expect(mine.map(({ current }) => current).sort()).toEqual([false, true]);
    const target = mine.find(({ current }) => !current)?.session ?? "";
    const keeper = browser();
    await keeper.post("/sign-in", { email: ann.email, password });
    expect((await keeper.post(`/account/sessions/${target}/end`, {})).status).toBe(422);
    expect((await other.get("/api/me")).status).toBe(200);
    expect((await ben.post(`/account/sessions/${target}/end`, {})).status).toBe(303);
    expect((await other.get("/api/me")).status).toBe(401);
    expect(await sessionsOf(ben)).toHaveLength(1);
  });

  test("end half a day after their last use, and after a week whatever was done", async () => {
    const { ben, browser, later } = await anInstallation();
    later(12 * 3600 + 1);
    expect((await ben.get("/api/me")).status).toBe(401);
    const busy = browser();
    await signsIn(busy);
    for (let hours = 0; hours < 168; hours += 6) {
      expect((await busy.get("/api/me")).status).toBe(200);
      later(6 * 3600);
    }
    later(1);
    expect((await busy.get("/api/me")).status).toBe(401);
  });

  test.each([
    [
      "given",
      async (desk: Desk, account: string) => {
        await peopleAnswers["roles.grant"](desk, { map: "tiny", role: "adjudicator", area: null, account });
      },
    ],
    [
      "taken away",
      async (desk: Desk, account: string) => {
        await peopleAnswers["roles.end"](desk, { map: "tiny", role: "coder", account });
      },
    ],
  ] as const)("change their secret with the next page when a role was %s", async (_what, changes) => {
    const { desk, app, ben, account, later } = await anInstallation();
    const before = ben.cookie() ?? "";
    await ben.get("/account");
    expect(ben.cookie()).toBe(before);
    await changes(desk, account);
    const withOld = async () => (await app.request("/api/me", { headers: { Cookie: before } })).status;
    await ben.get("/api/me");
    expect(ben.cookie()).toBe(before);
    await ben.get("/account");
    expect(ben.cookie()).not.toBe(before);
    expect((await ben.get("/api/me")).status).toBe(200);
    // What was under way with the old secret still comes through, and nothing later does.
    expect(await withOld()).toBe(200);
    expect(await sessionsOf(ben)).toHaveLength(1);
    later(61);
    expect([await withOld(), (await ben.get("/api/me")).status]).toEqual([401, 200]);
  });

  test("that are over leave no row behind when their owner signs in again", async () => {
    const { desk, ben, account, later } = await anInstallation();
    later(12 * 3600 + 1);
    await signsIn(ben);
    const rows = await desk.store.read((reader) => reader.rows(sessions, { where: { account } }));
    expect(rows).toHaveLength(1);
  });
});
