import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { memoryStore } from "@mapwright/usecases/testing";
import { contentsBlock, type PagesBlock, packedId, type SingleContents } from "@mapwright/web";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aRelease } from "../testing/a-release.ts";
import type { SingleClient } from "./single-client.ts";
import type { SiteOrder } from "./site-order.ts";
import { writeSingle } from "./write-single.ts";

const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");
const client: SingleClient = {
  style: "body { color: black }",
  theme: "document.documentElement.dataset.theme = 1;",
  script: 'console.log("</script><!--");',
};
const order: SiteOrder = {
  map: aRelease(),
  store: memoryStore({ sha256, now: () => new Date("2026-01-02T03:04:05.000Z") }),
  languages: ["en", "fr"],
  home: "https://maps.example.org/small",
  template: "insights",
};

let folder: string;
let file: string;
let html: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "mapwright-single-"));
  file = join(folder, "small.html");
  await writeSingle(order, file, client);
  html = readFileSync(file, "utf8");
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function unpacked(name: string): string {
  const [, base64] = new RegExp(`id="${packedId(name)}">([^<]*)<`).exec(html) ?? [];
  return inflateSync(Buffer.from(base64 ?? "", "base64")).toString("utf8");
}
const contents = () => JSON.parse(unpacked(contentsBlock)) as SingleContents;

describe("a site of one file", () => {
  test("has every page in every language, each where the contents say", () => {
    const { pages } = contents();
    expect(Object.keys(pages)).toEqual(["en", "fr"]);
    for (const own of Object.values(pages)) {
      expect(Object.keys(own)).toEqual(Object.keys(pages.en ?? {}));
      for (const [address, block] of Object.entries(own))
        expect((JSON.parse(unpacked(block)) as PagesBlock)[address]?.kind, address).toBeTruthy();
    }
    expect(unpacked(pages.en?.["/method"] ?? "")).not.toBe(unpacked(pages.fr?.["/method"] ?? ""));
    const own = Object.keys(pages.en ?? {});
    for (const { initiative } of order.map.content.initiatives)
      expect(own).toContain(`/initiatives/${initiative}`);
    for (const view of [
      "",
      "/explore",
      "/gap-map",
      "/places",
      "/statistics",
      "/trends",
      "/funnel",
      "/brief",
      "/publications",
    ])
      expect(own).toContain(view);
  });

  test("has the files that its data page names, with the address of the site in their rows", () => {
    const { files, pages } = contents();
    const named = [...unpacked(pages.en?.["/publications"] ?? "").matchAll(/"path":"([^"]+)","about"/g)];
    expect(named.length).toBeGreaterThan(8);
    for (const [, path] of named) expect(Object.keys(files)).toContain(path);
    expect(unpacked(files["data/initiatives.csv"] ?? "")).toContain(
      "https://maps.example.org/small/releases/2/en/initiatives/",
    );
  });

  test("can be read before script runs, and says what needs it", () => {
    expect(html).toMatch(/<noscript>.*scripts/);
    expect(html.slice(0, html.indexOf('id="packed'))).toContain("<h1>");
  });

  test("runs and shows nothing but what its policy names by hash", () => {
    const [, policy = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    expect(policy).toContain("default-src 'none'");
    const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = ""]) => text);
    expect(scripts).toHaveLength(2);
    for (const text of [...scripts, client.style])
      expect(policy).toContain(`'sha256-${createHash("sha256").update(text).digest("base64")}'`);
    expect(html.match(/<(?:script|link|img|iframe)[^>]*(?:src|href)="https?:/g)).toBeNull();
  });

  test("is the same bytes again, in the place of the one before, and leaves nothing beside it", async () => {
    await writeSingle(order, file, client);
    expect(readFileSync(file, "utf8")).toBe(html);
    expect(existsSync(`${file}.part`)).toBe(false);
  });

  test("is not written over another file", async () => {
    const other = join(folder, "letter.html");
    writeFileSync(other, "<p>Mine.</p>");
    await expect(writeSingle(order, other, client)).rejects.toMatchObject({
      problems: [{ code: "target-not-empty" }],
    });
    expect(readFileSync(other, "utf8")).toBe("<p>Mine.</p>");
  });
});
