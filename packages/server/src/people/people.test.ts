import { accountTables, commandLine } from "@mapwright/domain";
import { freezeRelease, inviteToMap, setUpLink } from "@mapwright/usecases";
import { describe, expect, test } from "vitest";
import { api } from "../api.ts";
import { aBrowser, aDesk } from "../testing/installation.ts";
import { nodeSecrets } from "./node-secrets.ts";

const password = "correct battery horse";
const ann = { name: "Ann Example", email: "ann@example.org", password };

/** An installation whose keeper has set it up and is signed in. */
async function setUp() {
  const desk = await aDesk();
  const link = (await setUpLink(desk)) ?? "";
  const keeper = aBrowser(desk);
  const joined = await keeper.post(link, ann);
  return { desk, link, keeper, joined };
}

/** A coder of the map `tiny`, signed in. */
async function withCoder() {
  const made = await setUp();
  const told = await (
    await made.keeper.post("/maps/tiny/team", { name: "Ben", email: "ben@example.org", role: "coder" })
  ).text();
  const link = /\/join\/[\w-]{43}/.exec(told)?.[0] ?? "";
  const ben = aBrowser(made.desk);
  await ben.post(link, { name: "Ben", email: "ben@example.org", password });
  const me = await (await ben.get("/api/me")).json();
  return { ...made, ben, account: String(me.account), invitation: link };
}

const asJson = (method: string, body: unknown, more: Record<string, string> = {}) => ({
  method,
  body: JSON.stringify(body),
  headers: { "Content-Type": "application/json", Origin: "http://localhost", ...more },
});

describe("setting up", () => {
  test("makes the first keeper by a link that is good once", async () => {
    const { desk, link, keeper, joined } = await setUp();
    expect([joined.status, joined.headers.get("Location")]).toEqual([303, "/account"]);
    expect(await (await keeper.get("/api/me")).json()).toMatchObject({ name: "Ann Example", keeper: true });
    expect((await aBrowser(desk).post(link, ann)).status).toBe(404);
    expect(await setUpLink(desk)).toBeUndefined();
  });

  test("prints a new link each time nobody has joined yet, and only the last one is good", async () => {
    const desk = await aDesk();
    const first = (await setUpLink(desk)) ?? "";
    const second = (await setUpLink(desk)) ?? "";
    expect((await aBrowser(desk).get(first)).status).toBe(404);
    expect((await aBrowser(desk).get(second)).status).toBe(200);
  });

  test.each([
    ["short", { password: "eleven char" }],
    ["leaked", { password: "qwerty123456" }],
    ["one letter over and over", { password: "aaaaaaaaaaaaaaaa" }],
    ["one's own name and address", { password: "Ann-Example-Ann-Example" }],
  ])("refuses a password that is %s", async (_what, wrong) => {
    const desk = await aDesk();
    const browser = aBrowser(desk);
    const refused = await browser.post((await setUpLink(desk)) ?? "", { ...ann, ...wrong });
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('role="alert"')]);
    expect(browser.cookie()).toBeUndefined();
  });
});

describe("signing in", () => {
  test("opens a session in a cookie that no script reads, a new one each time", async () => {
    const { desk } = await setUp();
    const browser = aBrowser(desk);
    const first = await browser.post("/sign-in", { email: "ANN@example.org ", password });
    expect(first.headers.get("Set-Cookie")).toMatch(/^mapwright-session=[\w-]{43};.*HttpOnly; SameSite=Lax/);
    const before = browser.cookie();
    await browser.post("/sign-in", { email: ann.email, password });
    expect(browser.cookie()).not.toBe(before);
    const old = await api(desk).request("/api/me", { headers: { Cookie: before ?? "" } });
    expect(old.status).toBe(401);
  });

  test("says the same of an unknown address and of a wrong password", async () => {
    const { desk } = await setUp();
    const tryAs = async (email: string) =>
      (await (await aBrowser(desk).post("/sign-in", { email, password: "wrong wrong wrong" })).text())
        .replaceAll(email, "")
        // What devices are asked for differs from page to page.
        .replace(/data-options="[^"]*"/, "");
    expect(await tryAs("eve@example.org")).toBe(await tryAs(ann.email));
  });

  test.each([["//evil.example"], ["/\\evil.example"], ["https://evil.example"], ["/a\nb"], [""]])(
    "never sends anybody on to %j",
    async (next) => {
      const { desk } = await setUp();
      const response = await aBrowser(desk).post("/sign-in", { email: ann.email, password, next });
      expect(response.headers.get("Location")).toBe("/account");
    },
  );

  test("ends with signing out, and every session with a changed password", async () => {
    const { desk, keeper } = await setUp();
    const other = aBrowser(desk);
    await other.post("/sign-in", { email: ann.email, password });
    const changed = await keeper.post("/account/password", {
      old: password,
      password: "another battery horse",
    });
    expect(changed.headers.get("Location")).toBe("/account/sign-in?done=password-changed");
    expect((await other.get("/api/me")).status).toBe(401);
    expect((await keeper.get("/api/me")).status).toBe(200);
    await keeper.post("/sign-out", {});
    expect((await keeper.get("/api/me")).status).toBe(401);
  });
});

describe("a form or call from another site", () => {
  test.each(["https://evil.example", "null", "http://localhost:81"])(
    "with the origin %s changes nothing",
    async (origin) => {
      const { desk, keeper } = await setUp();
      const head = await desk.store.read((reader) => reader.head());
      const call = asJson("POST", { email: "x@example.org", name: "X" }, { Origin: origin });
      expect((await keeper.get("/api/people", call)).status).toBe(403);
      expect((await aBrowser(desk, origin).post("/sign-in", { email: ann.email, password })).status).toBe(
        403,
      );
      expect(await desk.store.read((reader) => reader.head())).toEqual(head);
    },
  );

  test("without any origin changes nothing", async () => {
    const { keeper } = await setUp();
    const call = { method: "POST", body: "{}", headers: { "Content-Type": "application/json" } };
    expect((await keeper.get("/api/people", call)).status).toBe(403);
  });
});

describe("a team", () => {
  test("gets people by links, sees each other, and only the owner invites", async () => {
    const { ben, invitation, desk } = await withCoder();
    const team = await (await ben.get("/maps/tiny/team")).text();
    expect(team).toContain("Ben");
    expect(team).not.toContain('name="email"');
    expect(
      (await ben.post("/maps/tiny/team", { name: "Cy", email: "cy@example.org", role: "owner" })).status,
    ).toBe(422);
    expect((await aBrowser(desk).get(invitation)).status).toBe(404);
  });

  test("reads its draft, which nobody else does once there are accounts", async () => {
    const { ben, desk } = await withCoder();
    expect((await ben.get("/api/maps/tiny/facets?release=draft")).status).toBe(200);
    expect((await ben.get("/maps/tiny/releases/draft/brief.html")).status).toBe(200);
    const stranger = aBrowser(desk);
    expect((await stranger.get("/api/maps/tiny/facets?release=draft")).status).toBe(404);
    expect(await (await stranger.get("/api/maps")).json()).toEqual({ maps: [] });
    expect((await stranger.get("/api/maps/tiny")).status).toBe(404);
    await freezeRelease(desk, "tiny", null);
    expect((await stranger.get("/maps/tiny/releases/draft/brief.html")).status).toBe(404);
    expect((await stranger.get("/api/maps/tiny/facets")).status).toBe(200);
    expect((await stranger.get("/api/maps/tiny/facets?release=draft")).status).toBe(404);
  });

  test("keeps its last owner", async () => {
    const { desk, keeper } = await setUp();
    const { account } = await inviteToMap(desk, "tiny", ann, { role: "owner", area: null });
    const ended = await keeper.get(`/api/maps/tiny/people/${account}/roles/owner`, asJson("DELETE", {}));
    expect([ended.status, (await ended.json()).errors[0].code]).toEqual([409, "owner-last"]);
  });
});

describe("a personal token", () => {
  test("acts for its owner on its maps only, makes no tokens, and ends when it is revoked", async () => {
    const { keeper, desk } = await setUp();
    const made = await (
      await keeper.get("/api/me/tokens", asJson("POST", { name: "CI", maps: ["tiny"] }))
    ).json();
    const program = (path: string, init: RequestInit = {}) =>
      api(desk).request(path, {
        ...init,
        headers: {
          ...init.headers,
          Authorization: `Bearer ${made.secret}`,
          "Content-Type": "application/json",
        },
      });
    expect((await program("/api/maps/tiny/releases", { method: "POST", body: "{}" })).status).toBe(200);
    expect((await program("/api/people")).status).toBe(403);
    const more = await program("/api/me/tokens", { method: "POST", body: '{"name":"more"}' });
    expect([more.status, (await more.json()).errors[0].code]).toEqual([403, "session-needed"]);
    await keeper.post(`/account/tokens/${made.token}/end`, {});
    expect((await program("/api/me")).status).toBe(401);
  });

  test.each(["mw_x_y", "nothing", "mw_0123456789_"])(
    "of the form %s is refused, and not taken for nobody",
    async (text) => {
      const { desk } = await setUp();
      const response = await api(desk).request("/api/maps", { headers: { Authorization: `Bearer ${text}` } });
      expect(response.status).toBe(401);
    },
  );

  test("is told once: nothing kept holds its secret", async () => {
    const { keeper, desk } = await setUp();
    const key = { "Idempotency-Key": "make-one-token" };
    expect((await keeper.get("/api/me/tokens", asJson("POST", { name: "CI" }, key))).status).toBe(422);
    const made = await (await keeper.get("/api/me/tokens", asJson("POST", { name: "CI" }))).json();
    const kept = await desk.store.read(async (reader) =>
      JSON.stringify(await Promise.all(accountTables.map((table) => reader.rows(table)))),
    );
    expect(kept).not.toContain(made.secret.split("_").slice(2).join("_"));
    expect(kept).not.toContain(keeper.cookie()?.split("=")[1]);
    expect(kept).not.toContain(password);
  });
});

describe("erasing a person", () => {
  test("leaves a pseudonym in the log and nothing of them elsewhere", async () => {
    const { keeper, ben, desk, account } = await withCoder();
    expect((await keeper.get(`/api/people/${account}`, asJson("DELETE", {}))).status).toBe(200);
    expect((await ben.get("/api/me")).status).toBe(401);
    const { log, rows } = await desk.store.read(async (reader) => ({
      log: JSON.stringify(await reader.entries(0, 1000)),
      rows: JSON.stringify(await Promise.all(accountTables.map((table) => reader.rows(table)))),
    }));
    expect(log).toContain(account);
    for (const told of [log, rows]) expect(told).not.toMatch(/Ben|ben@example/);
    expect(rows).not.toContain(account);
  });

  test("and suspending spare the last keeper", async () => {
    const { keeper } = await setUp();
    const { account } = await (await keeper.get("/api/me")).json();
    const suspended = await keeper.get(
      `/api/people/${account}/suspension`,
      asJson("PUT", { suspended: true }),
    );
    expect((await suspended.json()).errors[0].code).toBe("keeper-last");
    expect((await keeper.get(`/api/people/${account}`, asJson("DELETE", {}))).status).toBe(409);
  });
});

test("the list of leaked passwords knows one of them and not any other", () => {
  const secrets = nodeSecrets();
  expect(["qwerty123456", "QWERTY123456", "leavemealone"].map((text) => secrets.isLeaked(text))).toEqual([
    true,
    true,
    true,
  ]);
  expect(secrets.isLeaked("correct battery horse")).toBe(false);
});

test("pages for somebody in particular are kept by no cache", async () => {
  const { keeper, desk } = await setUp();
  await freezeRelease({ ...desk, caller: commandLine }, "tiny", null);
  expect((await keeper.get("/account")).headers.get("Cache-Control")).toBe("no-store");
  expect((await keeper.get("/maps/tiny")).headers.get("Cache-Control")).toBe("no-store");
  expect((await keeper.get("/api/maps/tiny/facets")).headers.get("Cache-Control")).toMatch(/^private/);
});
