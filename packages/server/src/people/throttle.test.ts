import { tries as triesTable } from "@mapwright/domain";
import { setUpLink } from "@mapwright/usecases";
import { describe, expect, test } from "vitest";
import { api } from "../api.ts";
import { aBrowser, aDesk, noAssets } from "../testing/installation.ts";
import { networkOf } from "./client-address.ts";
import { Throttle, ThrottledError } from "./throttle.ts";

const password = "correct battery horse";
const ann = { name: "Ann Example", email: "ann@example.org", password };

/** An installation with a keeper, for browsers at different places. */
async function anInstallation(isBehindProxy = false) {
  const desk = await aDesk();
  const app = api(desk, undefined, noAssets, { isBehindProxy });
  await aBrowser(desk, undefined, { app }).post((await setUpLink(desk)) ?? "", ann);
  return {
    at: (address: string, forwarded?: string) =>
      aBrowser(desk, undefined, { app, address, ...(forwarded === undefined ? {} : { forwarded }) }),
  };
}

type Browser = ReturnType<typeof aBrowser>;
const tries = async (browser: Browser, email: string, word = "wrong wrong wrong") =>
  await browser.post("/sign-in", { email, password: word });

async function triesOften(count: number, browserFor: (index: number) => Browser, email?: string) {
  const answers = [];
  for (let index = 0; index < count; index++)
    answers.push((await tries(browserFor(index), email ?? `nobody-${index}@example.org`)).status);
  return answers;
}

describe("signing in, tried too often,", () => {
  test("is refused with the time to wait after ten tries at an account, even with the right password", async () => {
    const { at } = await anInstallation();
    const browser = at("192.0.2.1");
    expect(await triesOften(10, () => browser, ann.email)).toEqual(Array(10).fill(422));
    const refused = await tries(browser, " ANN@example.org", password);
    expect([refused.status, refused.headers.get("Retry-After")]).toEqual([429, "900"]);
    expect(await refused.text()).toContain("Try again in 15 minutes.");
    expect((await tries(at("198.51.100.7"), ann.email, password)).status).toBe(303);
  });

  test("is refused for an account after thirty tries from anywhere", async () => {
    const { at } = await anInstallation();
    await triesOften(30, (index) => at(`192.0.2.${index}`), ann.email);
    expect((await tries(at("198.51.100.7"), ann.email, password)).status).toBe(429);
  });

  test("is refused to a network after fifty tries at any accounts, and to no other", async () => {
    const { at } = await anInstallation();
    await triesOften(50, (index) => at(`2001:db8:1:2::${index}`));
    expect((await tries(at("2001:db8:1:2:ffff::1"), ann.email, password)).status).toBe(429);
    expect((await tries(at("2001:db8:1:3::1"), ann.email, password)).status).toBe(303);
  }, 30_000);

  test("is never refused for signing in rightly", async () => {
    const { at } = await anInstallation();
    const browser = at("192.0.2.1");
    for (let index = 0; index < 60; index++)
      expect((await tries(browser, ann.email, password)).status).toBe(303);
  }, 30_000);

  test("counts what the proxy saw where there is one, and never what a client says itself", async () => {
    const open = await anInstallation();
    await triesOften(50, (index) => open.at("192.0.2.1", `203.0.113.${index}`));
    expect((await tries(open.at("192.0.2.1", "203.0.113.99"), ann.email, password)).status).toBe(429);
    const behind = await anInstallation(true);
    await triesOften(50, (index) => behind.at("127.0.0.1", `203.0.113.${index}, 198.51.100.1`));
    expect((await tries(behind.at("127.0.0.1", "198.51.100.1"), ann.email, password)).status).toBe(429);
    expect((await tries(behind.at("127.0.0.1", "198.51.100.2"), ann.email, password)).status).toBe(303);
  }, 30_000);
});

/** A throttle over a store in memory, at a time that a test sets. */
async function aThrottle() {
  const { store, sha256 } = await aDesk();
  const clock = { at: 0 };
  const made = () => new Throttle({ store, sha256, now: () => new Date(clock.at) });
  const kept = () => store.read((reader) => reader.rows(triesTable));
  return { clock, made, kept };
}

/** How long somebody has to wait, in seconds; 0 when let through. */
async function waitAt(throttle: Throttle, key = "ann@example.org", most = 2): Promise<number> {
  try {
    await throttle.take([{ key, most }]);
    return 0;
  } catch (error) {
    return error instanceof ThrottledError ? error.waitSeconds : -1;
  }
}

test("a throttle lets through again when the first try is a quarter of an hour old", async () => {
  const { clock, made } = await aThrottle();
  const throttle = made();
  expect(await waitAt(throttle)).toBe(0);
  clock.at = 60_000;
  expect(await waitAt(throttle)).toBe(0);
  clock.at = 120_000;
  expect(await waitAt(throttle)).toBe(780);
  clock.at = 900_000;
  expect([await waitAt(throttle), await waitAt(throttle)]).toEqual([0, 60]);
});

test("tries are still counted after a restart, and by every server of a store together", async () => {
  const { made } = await aThrottle();
  const [one, other] = [made(), made()];
  expect([await waitAt(one), await waitAt(other), await waitAt(one)]).toEqual([0, 0, 900]);
  await other.forget([{ key: "ann@example.org", most: 2 }]);
  expect(await waitAt(one)).toBe(0);
});

test("what is kept names nobody, and is gone when it is a quarter of an hour old", async () => {
  const { clock, made, kept } = await aThrottle();
  const throttle = made();
  await waitAt(throttle);
  expect(await kept()).toEqual([{ counted: expect.stringMatching(/^[0-9a-f]{64}$/), at: [0] }]);
  clock.at = 900_000;
  await waitAt(throttle, "ben@example.org");
  expect((await kept()).map(({ at }) => at)).toEqual([[900_000]]);
});

test.each([
  ["192.0.2.1", "192.0.2.1"],
  ["::ffff:192.0.2.1", "192.0.2.1"],
  [" 192.0.2.1:4711", "192.0.2.1"],
  ["2001:DB8::1", "2001:db8:0:0::/64"],
  ["[2001:db8:1:2:3:4:5:6]:443", "2001:db8:1:2::/64"],
  ["::1", "0:0:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["unknown", undefined],
  ["192.0.2.1, 192.0.2.2", undefined],
  ["", undefined],
])("the network of %j is %s", (text, network) => {
  expect(networkOf(text)).toBe(network);
});
