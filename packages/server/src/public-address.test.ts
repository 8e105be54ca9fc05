import { serve } from "@hono/node-server";
import { freezeRelease, setUpLink } from "@mapwright/usecases";
import { expect, onTestFinished, test } from "vitest";
import { api } from "./api.ts";
import { asReachedAt, parsePublicAddress } from "./public-address.ts";
import { aDesk, noAssets } from "./testing/installation.ts";

const origin = "https://maps.example.org";

/** A server on a port of this machine that people reach at `origin`, through a proxy that ends TLS. */
async function behindAProxy() {
  const desk = await aDesk();
  await freezeRelease(desk, "tiny", null);
  const fetchPage = asReachedAt(origin, api(desk, undefined, noAssets).fetch);
  const port = await new Promise<number>((resolve) => {
    const server = serve({ fetch: fetchPage, port: 0, hostname: "127.0.0.1" }, (at) => resolve(at.port));
    onTestFinished(() => void server.close());
  });
  const link = (await setUpLink(desk)) ?? "";
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`http://127.0.0.1:${port}${path}`, { redirect: "manual", ...init });
  const setUpFrom = (from: string) =>
    ask(link, {
      method: "POST",
      headers: { Origin: from },
      body: new URLSearchParams({ name: "Ann", email: "ann@example.org", password: "correct battery horse" }),
    });
  return { ask, setUpFrom };
}

test("forms sent from the public address are taken, and the cookie is for https and this host alone", async () => {
  const { setUpFrom } = await behindAProxy();
  const joined = await setUpFrom(origin);
  expect(joined.status).toBe(303);
  expect(joined.headers.get("Set-Cookie")).toMatch(/^__Host-mapwright-session=[\w-]{43};.*Secure/);
});

test("forms sent from the address that the proxy calls are refused", async () => {
  const { setUpFrom } = await behindAProxy();
  expect((await setUpFrom("http://127.0.0.1")).status).toBe(403);
});

test("links name the public address, whatever host a client asks for", async () => {
  const { ask } = await behindAProxy();
  const page = await (
    await ask("/maps/tiny/releases/1/brief.html", { headers: { "X-Forwarded-Host": "evil.example" } })
  ).text();
  expect(page).toContain(`${origin}/maps/tiny/releases/1`);
  expect(page).not.toMatch(/evil\.example|127\.0\.0\.1/);
});

test.each([
  ["https://maps.example.org", origin],
  ["https://MAPS.example.org:443/", origin],
  ["http://localhost:4680", "http://localhost:4680"],
])("%s is read as %s", (text, read) => {
  expect(parsePublicAddress(text)).toBe(read);
});

test.each([
  "maps.example.org",
  "https://maps.example.org/atlas",
  "https://ann:secret@maps.example.org",
  "ftp://maps.example.org",
  "https://maps.example.org/?q",
])("%s is refused", (text) => {
  expect(() => parsePublicAddress(text)).toThrow(/is no address of an installation/);
});
