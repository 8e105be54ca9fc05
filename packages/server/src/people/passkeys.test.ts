import { passkeys } from "@mapwright/domain";
import { inviteToMap, setUpLink } from "@mapwright/usecases";
import { describe, expect, test } from "vitest";
import { api } from "../api.ts";
import { aDevice, type Oddity } from "../testing/a-device.ts";
import { aBrowser, aDesk, noAssets } from "../testing/installation.ts";

const password = "correct battery horse";
const ann = { name: "Ann Example", email: "ann@example.org", password };
type Browser = ReturnType<typeof aBrowser>;

/** What a page asks a device for. */
async function asked(browser: Browser, path: string) {
  const page = await (await browser.get(path)).text();
  const options = /data-options="([^"]+)"/.exec(page)?.[1]?.replaceAll("&quot;", '"') ?? "{}";
  return JSON.parse(options) as { challenge: string; [name: string]: unknown };
}

/** A keeper who is signed in, and her device, whose passkey the installation knows. */
async function anInstallation() {
  const desk = await aDesk();
  const app = api(desk, undefined, noAssets);
  const browser = () => aBrowser(desk, undefined, { app });
  const keeper = browser();
  await keeper.post((await setUpLink(desk)) ?? "", ann);
  const { account } = await (await keeper.get("/api/me")).json();
  const device = aDevice(account);
  const adds = async (by: Browser, odd: Oddity = {}, fields: Record<string, string> = {}) => {
    const { challenge } = await asked(by, "/account/sign-in");
    const answer = device.makes(challenge, odd);
    return await by.post("/account/passkeys", { answer, name: "Phone", password, ...fields });
  };
  const signsIn = async (by: Browser, odd: Oddity = {}) => {
    const { challenge } = await asked(by, "/sign-in");
    return await by.post("/sign-in/passkey", {
      answer: device.signs(challenge, odd),
      next: "/maps/tiny/team",
    });
  };
  const known = () => desk.store.read((reader) => reader.rows(passkeys));
  return { desk, browser, keeper, account, device, adds, signsIn, known };
}

describe("adding a passkey", () => {
  test("keeps its public key and name, tells the log that there is one, and ends the other sessions", async () => {
    const { desk, browser, keeper, account, adds, known } = await anInstallation();
    const other = browser();
    await other.post("/sign-in", { email: ann.email, password });
    expect((await adds(keeper)).headers.get("Location")).toBe("/account/sign-in?done=passkey-added");
    expect(await known()).toMatchObject([{ account, name: "Phone", counter: 1, transports: ["internal"] }]);
    expect([(await other.get("/api/me")).status, (await keeper.get("/api/me")).status]).toEqual([401, 200]);
    const entries = await desk.store.read((reader) => reader.entries(0, 1000));
    expect(entries.at(-1)).toMatchObject({
      kind: "person.credential-changed",
      payload: { account, credential: "passkey", change: "added" },
    });
  });

  test("asks for a device that knows its owner, and names nobody to it but by the address", async () => {
    const { keeper, account } = await anInstallation();
    expect(await asked(keeper, "/account/sign-in")).toMatchObject({
      rp: { id: "localhost" },
      user: { id: Buffer.from(account).toString("base64url"), name: ann.email },
      authenticatorSelection: { residentKey: "required", userVerification: "required" },
    });
  });

  test.each<[string, Oddity, Record<string, string>]>([
    ["made for another site", { host: "evil.example" }, {}],
    ["made on a page of another site", { origin: "https://evil.example" }, {}],
    ["of a device that did not ask who it is", { userVerified: false }, {}],
    ["without the password", {}, { password: "wrong" }],
    ["that is no answer", {}, { answer: "{}" }],
    ["that is not even JSON", {}, { answer: "<" }],
  ])("refuses one %s", async (_what, odd, fields) => {
    const { keeper, adds, known } = await anInstallation();
    expect((await adds(keeper, odd, fields)).status).toBe(422);
    expect(await known()).toEqual([]);
  });

  test("refuses an answer to a challenge of another account, of signing in, or one used before", async () => {
    const { browser, keeper, device, adds, known } = await anInstallation();
    await adds(keeper);
    const tries = async (challenge: string) =>
      (await keeper.post("/account/passkeys", { answer: device.makes(challenge), password })).status;
    expect(await tries((await asked(browser(), "/sign-in")).challenge)).toBe(422);
    const { challenge } = await asked(keeper, "/account/sign-in");
    expect([await tries(challenge), await tries(challenge)]).toEqual([422, 422]);
    expect(await known()).toHaveLength(1);
  });
});

describe("signing in with a passkey", () => {
  test("needs no password and no code, and leads where one was going", async () => {
    const { browser, keeper, adds, signsIn, account } = await anInstallation();
    await adds(keeper);
    const own = browser();
    expect((await signsIn(own)).headers.get("Location")).toBe("/maps/tiny/team");
    expect(await (await own.get("/api/me")).json()).toMatchObject({ account, keeper: true });
    const { sessions } = await (await own.get("/api/me/sessions")).json();
    expect(sessions.map(({ way }: { way: string }) => way)).toEqual(["passkey", "passkey"]);
  });

  test.each<[string, Oddity]>([
    ["made for another site", { host: "evil.example" }],
    ["on a page of another site", { origin: "https://evil.example" }],
    ["of a device that did not ask who it is", { userVerified: false }],
    ["of a copy, which counts no further", { counter: 1 }],
    ["by another key", { isForged: true }],
  ])("refuses a signature %s", async (_what, odd) => {
    const { browser, keeper, adds, signsIn } = await anInstallation();
    await adds(keeper);
    const own = browser();
    expect((await signsIn(own, odd)).status).toBe(422);
    expect(own.cookie()).toBeUndefined();
  });

  test("takes each answer once, and none to a challenge that is not ours", async () => {
    const { browser, keeper, device, adds } = await anInstallation();
    await adds(keeper);
    const { challenge } = await asked(browser(), "/sign-in");
    const answer = device.signs(challenge);
    const tries = async (text: string) => (await browser().post("/sign-in/passkey", { answer: text })).status;
    expect([await tries(answer), await tries(answer)]).toEqual([303, 422]);
    const own = Buffer.from("a challenge of one's own").toString("base64url");
    expect(await tries(device.signs(own))).toBe(422);
    for (const junk of ["", "{}", "null", "[]", "x".repeat(5000)]) expect(await tries(junk)).toBe(422);
  });

  test("ends with the passkey, which only its owner renames and removes", async () => {
    const { desk, browser, keeper, adds, signsIn, known } = await anInstallation();
    await adds(keeper);
    const [row] = await known();
    const removes = (word: string) =>
      keeper.post(`/account/passkeys/${row?.passkey}/remove`, { password: word });
    expect((await removes("wrong")).status).toBe(422);
    const second = await inviteToMap(
      desk,
      "tiny",
      { name: "Ben", email: "ben@example.org" },
      { role: "owner", area: null },
    );
    const ben = browser();
    await ben.post(second.invitation ?? "", { name: "Ben", email: "ben@example.org", password });
    expect((await ben.post(`/account/passkeys/${row?.passkey}/remove`, { password })).status).toBe(422);
    const rename = await ben.get(`/api/me/passkeys/${row?.passkey}`, {
      method: "PUT",
      body: '{"name":"mine"}',
      headers: { "Content-Type": "application/json", Origin: "http://localhost" },
    });
    expect(rename.status).toBe(404);
    expect((await removes(password)).status).toBe(303);
    expect((await signsIn(browser())).status).toBe(422);
    expect(await known()).toEqual([]);
  });
});
