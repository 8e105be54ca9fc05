import { identities } from "@mapwright/domain";
import { type Desk, inviteToMap, setUpLink } from "@mapwright/usecases";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { api } from "../api.ts";
import { aProvider, clientId, clientSecret, type Somebody, type Wrong } from "../testing/a-provider.ts";
import { aBrowser, aDesk, noAssets } from "../testing/installation.ts";
import { parseIssuer } from "./openid-provider.ts";

const password = "correct battery horse";
const ann = { name: "Ann Example", email: "ann@example.org", password };
const ben = { sub: "b-1", email: "Ben@Example.org", email_verified: true, name: "Ben at work" };
const grant = { map: "tiny", role: "coder" as const, area: null };
type Browser = ReturnType<typeof aBrowser>;

let provider: Awaited<ReturnType<typeof aProvider>>;
beforeAll(async () => {
  provider = await aProvider();
});
afterAll(() => provider.stop());

/** An installation with a keeper and an invitation for Ben, and the provider beside it. */
async function anInstallation(more: { opens?: boolean; clientSecret?: string } = {}) {
  const desk: Desk = await aDesk();
  const openId = { issuer: provider.issuer, clientId, clientSecret, name: "Work", opens: false, ...more };
  const app = api(desk, undefined, noAssets, { openId });
  const browser = () => aBrowser(desk, undefined, { app });
  const keeper = browser();
  await keeper.post((await setUpLink(desk)) ?? "", ann);
  const { account } = await inviteToMap(desk, "tiny", { name: "Ben", email: "ben@example.org" }, grant);
  return { desk, browser, keeper, account };
}

async function goes(browser: Browser, next = "/account"): Promise<string> {
  const sent = await browser.get(`/sign-in/openid?next=${encodeURIComponent(next)}`);
  return sent.headers.get("Location") ?? "";
}

async function signsIn(browser: Browser, who: Somebody, wrong: Wrong = {}): Promise<Response> {
  return await browser.get(provider.signsIn(await goes(browser), who, wrong));
}

const linked = (desk: Desk) => desk.store.read((reader) => reader.count(identities));

describe("signing in with an account elsewhere", () => {
  test("asks for a code with PKCE, state and nonce, all other each time", async () => {
    const { browser } = await anInstallation();
    const [one, two] = await Promise.all([goes(browser()), goes(browser())]);
    const asked = [one, two].map((address) => Object.fromEntries(new URL(address).searchParams));
    for (const each of asked)
      expect(each).toMatchObject({
        response_type: "code",
        client_id: clientId,
        scope: "openid email profile",
        code_challenge_method: "S256",
        redirect_uri: "http://localhost/sign-in/openid/return",
      });
    for (const name of ["state", "nonce", "code_challenge"])
      expect(new Set(asked.map((each) => each[name])).size).toBe(2);
    expect(await (await browser().get("/sign-in")).text()).toContain("Sign in with Work");
  });

  test("takes the account that somebody with the same address was invited to, and knows them afterwards by the provider's word", async () => {
    const { desk, browser, account } = await anInstallation();
    const first = browser();
    expect((await signsIn(first, ben)).headers.get("Location")).toBe("/account");
    expect(await (await first.get("/api/me")).json()).toMatchObject({ account, name: "Ben", roles: [grant] });
    const again = browser();
    await signsIn(again, { ...ben, email: "married@example.org" });
    expect(await (await again.get("/api/me")).json()).toMatchObject({ account });
    const entries = await desk.store.read((reader) => reader.entries(0, 1000));
    expect(entries.map(({ kind }) => kind).slice(-2)).toEqual(["person.joined", "person.credential-changed"]);
    expect(JSON.stringify(entries)).not.toMatch(/b-1|example\.org/);
  });

  test("asks the provider who it is where its token does not tell the address", async () => {
    const { browser } = await anInstallation();
    const own = browser();
    provider.told.inToken = false;
    try {
      await signsIn(own, ben);
    } finally {
      provider.told.inToken = true;
    }
    expect((await own.get("/api/me")).status).toBe(200);
  });

  test.each<[string, Wrong]>([
    ["of another issuer", { claims: { iss: "https://evil.example" } }],
    ["with another nonce", { claims: { nonce: "another" } }],
    ["without a nonce", { claims: { nonce: undefined } }],
    ["that is over", { claims: { exp: Math.floor(Date.now() / 1000) - 120 } }],
    ["for another program", { claims: { aud: "another" } }],
    ["signed by a key that is not the provider's", { foreignKey: true }],
  ])("refuses a token %s", async (_what, wrong) => {
    const { desk, browser } = await anInstallation();
    const own = browser();
    const refused = await signsIn(own, ben, wrong);
    expect([refused.status, await refused.text()]).toEqual([
      422,
      expect.stringContaining("Signing in at the provider did not work."),
    ]);
    expect([own.cookie(), await linked(desk)]).toEqual([undefined, 0]);
  });

  test("refuses an answer with another state, in another browser, or a second time", async () => {
    const { browser } = await anInstallation();
    const own = browser();
    const back = provider.signsIn(await goes(own), ben);
    expect((await browser().get(back)).headers.get("Location")).toBe("/sign-in");
    expect((await own.get(back.replace(/state=[^&]+/, "state=another"))).status).toBe(422);
    expect((await own.get(back)).headers.get("Location")).toBe("/sign-in");
    expect(own.cookie()).toBeUndefined();
  });

  test("refuses when the provider does not know this installation's secret", async () => {
    const { browser } = await anInstallation({ clientSecret: "wrong" });
    expect((await signsIn(browser(), ben)).status).toBe(422);
  });

  test.each<[string, Somebody, string]>([
    ["an address nobody was invited with", { ...ben, email: "eve@example.org" }, "Nobody has opened"],
    ["an address that is not verified", { ...ben, email_verified: false }, "has not made sure"],
    ["no address", { sub: "b-1" }, "has not made sure"],
    ["the address of somebody who has joined", { ...ben, email: ann.email }, "is not linked"],
  ])("opens nothing for %s", async (_what, who, said) => {
    const { desk, browser } = await anInstallation();
    const refused = await signsIn(browser(), who);
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining(said)]);
    expect(await linked(desk)).toBe(0);
  });

  test("opens an account without a role for whoever the provider knows, where that is set", async () => {
    const { browser } = await anInstallation({ opens: true });
    const own = browser();
    await signsIn(own, { ...ben, email: "new@example.org", name: "New Person" });
    expect(await (await own.get("/api/me")).json()).toMatchObject({
      name: "New Person",
      keeper: false,
      roles: [],
    });
  });

  test("says so when the provider cannot be reached", async () => {
    const desk = await aDesk();
    const openId = { issuer: "http://127.0.0.1:9", clientId, clientSecret, name: "Work", opens: false };
    const browser = aBrowser(desk, undefined, { app: api(desk, undefined, noAssets, { openId }) });
    const refused = await browser.get("/sign-in/openid");
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining("did not work")]);
  });
});

describe("linking one's account", () => {
  test("needs the password, then signs in by either, until it is ended", async () => {
    const { desk, browser, keeper } = await anInstallation();
    const annElsewhere = { sub: "a-1", email: "other@example.org", email_verified: false };
    expect((await keeper.post("/account/openid", { password: "wrong" })).status).toBe(422);
    expect(await (await keeper.post("/account/openid", { password })).text()).toContain("Continue at Work");
    const done = await signsIn(keeper, annElsewhere);
    expect(done.headers.get("Location")).toBe("/account/sign-in?done=linked");
    const own = browser();
    await signsIn(own, annElsewhere);
    expect(await (await own.get("/api/me")).json()).toMatchObject({ name: "Ann Example", keeper: true });
    expect((await keeper.post("/account/openid/remove", { password, issuer: provider.issuer })).status).toBe(
      303,
    );
    expect([await linked(desk), (await own.get("/api/me")).status]).toEqual([0, 401]);
    expect((await keeper.get("/api/me")).status).toBe(200);
  });

  test("is not done for a browser that only went to the provider, or for somebody who signed out in between", async () => {
    const { desk, keeper } = await anInstallation();
    const annElsewhere = { sub: "a-1", email: ann.email, email_verified: true };
    expect((await signsIn(keeper, annElsewhere)).status).toBe(422);
    await keeper.post("/account/openid", { password });
    const address = await goes(keeper);
    await keeper.post("/sign-out", {});
    expect((await keeper.get(provider.signsIn(address, annElsewhere))).status).toBe(422);
    expect(await linked(desk)).toBe(0);
  });

  test("is not ended for somebody whom nothing else signs in, until they choose a password", async () => {
    const { browser } = await anInstallation();
    const own = browser();
    await signsIn(own, ben);
    const ends = () => own.post("/account/openid/remove", { issuer: provider.issuer, password });
    expect((await ends()).status).toBe(422);
    expect((await own.post("/account/password", { password })).status).toBe(303);
    expect((await ends()).status).toBe(303);
  });
});

test.each(["http://login.example.org", "ftp://login.example.org", "login.example.org", ""])(
  "%j is no address of a provider",
  (text) => {
    expect(() => parseIssuer(text)).toThrow("no address of an OpenID provider");
  },
);
