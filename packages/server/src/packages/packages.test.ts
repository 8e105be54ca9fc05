import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { api } from "../api.ts";
import { anApi } from "../testing/an-api.ts";
import { noAssets } from "../testing/installation.ts";

const base = "/maps/tiny/releases/1";
const sha256 = (bytes: ArrayBuffer | Uint8Array) =>
  createHash("sha256").update(new Uint8Array(bytes)).digest("hex");

describe("a data package over HTTP", () => {
  test("is one archive, and each file of it has an address of its own", async () => {
    const { get } = await anApi();
    const archive = await get(`${base}/package.zip`);
    expect(archive.headers.get("Content-Disposition")).toBe('attachment; filename="tiny-1.zip"');
    const files = unzipSync(new Uint8Array(await archive.arrayBuffer()));
    for (const [path, bytes] of Object.entries(files)) {
      const one = await get(`${base}/package/${path}`);
      expect([path, sha256(await one.arrayBuffer())]).toEqual([path, sha256(bytes)]);
    }
    expect((await get(`${base}/package/none.txt`)).status).toBe(404);
  });

  test("holds the release's own bytes, under the release's own hash", async () => {
    const { get, manifest } = await anApi();
    const bytes = await (await get(`${base}/package/release/release.jsonl`)).arrayBuffer();
    expect(sha256(bytes)).toBe(manifest.sha256);
  });

  test("is not sent again to who has it, and is private to nobody", async () => {
    const { get } = await anApi();
    const first = await get(`${base}/package.zip`);
    const tag = first.headers.get("ETag") ?? "";
    expect(first.headers.get("Cache-Control")).toBe("public, max-age=86400");
    expect((await get(`${base}/package.zip`, { "If-None-Match": tag })).status).toBe(304);
    expect((await get("/maps/tiny/package.zip")).headers.get("Cache-Control")).toBe("no-cache");
  });

  test("is not made of a draft", async () => {
    const { get } = await anApi();
    const answer = await get("/maps/tiny/releases/draft/package.zip");
    expect((await answer.json()).errors[0].code).toBe("release-unknown");
  });
});

describe("the page of publications", () => {
  test("lists every file of the package as it is served, and every brief that is offered", async () => {
    const { get, desk } = await anApi();
    const app = api(desk, async () => desk.caller, noAssets);
    const page = async () =>
      await (await app.request(`${base}/publications`, { headers: { Accept: "application/json" } })).json();
    const shown = await page();
    expect(shown.briefs).toContainEqual({
      template: "insights",
      ships: true,
      languages: expect.arrayContaining(["en", "fr", "de", "es", "it"]),
    });
    const archive = await (await get(`${base}/package.zip`)).arrayBuffer();
    expect(shown.package.archive).toEqual({ bytes: archive.byteLength, sha256: sha256(archive) });
    expect(shown.package.files.map(({ path }: { path: string }) => path).sort()).toEqual(
      Object.keys(unzipSync(new Uint8Array(archive))).sort(),
    );
  });
});
