import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { mapOf } from "@mapwright/usecases";
import { memoryStore } from "@mapwright/usecases/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aRelease } from "../testing/a-release.ts";
import { sourceWorker } from "../testing/source-worker.ts";
import type { SiteClient } from "./client.ts";
import type { SiteOrder } from "./site-order.ts";
import { writeSite } from "./write-site.ts";

const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");
const store = memoryStore({ sha256, now: () => new Date("2026-01-02T03:04:05.000Z") });

/** As the build makes it, without the build. */
const client: SiteClient = {
  files: ["theme.js", "reader.js", "releases.js", "forward.js", "main.css"].map((name) => ({
    path: `assets/${name}`,
    content: name,
  })),
  assets: (up) => ({
    theme: `${up}/assets/theme.js`,
    client: `${up}/assets/reader.js`,
    embed: "",
    passkeys: "",
    newMap: "",
    desk: "",
    deskStyles: [],
    styles: [`${up}/assets/main.css`],
    chunks: {},
    site: { releases: `${up}/assets/releases.js`, forward: `${up}/assets/forward.js` },
  }),
};

const order: SiteOrder = {
  map: aRelease(),
  store,
  languages: ["en", "fr"],
  home: null,
  template: "insights",
};

/** The same map a release later, without its first initiative. */
function nextRelease(): SiteOrder {
  const map = aRelease();
  const { release } = map;
  const [dropped, ...kept] = map.content.initiatives;
  const content = { ...map.content, initiatives: kept };
  if (release === undefined || dropped === undefined) throw new Error("The fixture is a release.");
  const differences = { ...release.manifest.differences, since: 2, dropped: [dropped.initiative] };
  return {
    ...order,
    map: {
      ...map,
      ...mapOf(content, {
        ...release,
        release: 3,
        manifest: { ...release.manifest, release: 3, differences },
      }),
    },
  };
}

const alone = () => [];

/** Files by their path, with the hash of each. */
type Hashes = Readonly<Record<string, string>>;

/** A folder to which one release was written twice, then the next one. */
let out: string;
let once: Hashes;
let again: Hashes;
let first: { readonly followed: number; readonly dead: readonly string[] };
beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), "mapwright-site-"));
  await writeSite(order, out, client, alone);
  once = hashesIn(out);
  first = deadLinks(out);
  await writeSite(order, out, client, () => [sourceWorker("site/print-thread.ts")]);
  again = hashesIn(out);
  await writeSite(nextRelease(), out, client, alone);
}, 300_000);
afterAll(() => rmSync(out, { recursive: true, force: true }));

function hashesIn(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return Object.fromEntries(
    names.flatMap((name) => {
      const file = join(folder, name);
      return statSync(file).isDirectory() ? [] : [[name, sha256(readFileSync(file))]];
    }),
  );
}

/** Links, pictures, scripts, styles and forms of every page that lead to no file. */
function deadLinks(folder: string): { readonly followed: number; readonly dead: readonly string[] } {
  const dead: string[] = [];
  let followed = 0;
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".html")) continue;
    const html = readFileSync(join(folder, name), "utf8");
    for (const [, link = ""] of html.matchAll(/(?:href|src|action|data-to)="([^"]*)"/g)) {
      if (/^(https?:|data:|mailto:|#|$)/.test(link)) continue;
      followed++;
      const path = decodeURIComponent(link.replaceAll("&amp;", "&").replace(/[?#].*/, ""));
      const file = join(folder, dirname(name), path);
      if (!existsSync(file) || statSync(file).isDirectory()) dead.push(`${name}: ${link}`);
    }
  }
  return { followed, dead };
}

test("every link of a site leads to one of its files", () => {
  expect(first.dead).toEqual([]);
  expect(first.followed).toBeGreaterThan(300);
  expect(deadLinks(out).dead).toEqual([]);
});

test("a site made again, with another thread, has the same bytes", () => {
  expect(again).toEqual(once);
});

test("a later release stands beside the earlier, which stays byte for byte", () => {
  const now = hashesIn(out);
  const earlier = Object.entries(once).filter(([path]) => path.startsWith(join("releases", "2")));
  expect(earlier.length).toBeGreaterThan(50);
  for (const [path, hash] of earlier) expect(now[path], path).toBe(hash);
  expect(readFileSync(join(out, "releases.js"), "utf8")).toContain('"number":3');
  expect(readFileSync(join(out, "index.html"), "utf8")).toContain("releases/3/en/index.html");
});

test("the lasting address of an initiative leads to the latest release, or says in which one it was last", () => {
  const [dropped, kept] = order.map.content.initiatives.map(({ initiative }) => initiative);
  const page = (id = "") => readFileSync(join(out, "initiatives", `${id}.html`), "utf8");
  expect(page(kept)).toContain(`../releases/3/en/initiatives/${kept}.html`);
  expect(page(dropped)).toContain("is not in release 3 any more");
  expect(page(dropped)).toContain(`../releases/2/en/initiatives/${dropped}.html`);
});

test("nothing of a site is asked of anybody else", () => {
  for (const name of Object.keys(hashesIn(out)).filter((path) => path.endsWith(".html"))) {
    const html = readFileSync(join(out, name), "utf8");
    expect(html.match(/<(?:script|link|img|iframe)[^>]*(?:src|href)="https?:[^>]*>/g), name).toBeNull();
  }
});

test("a folder that holds something else is refused", async () => {
  const other = mkdtempSync(join(tmpdir(), "mapwright-site-"));
  writeFileSync(join(other, "photo.txt"), "mine");
  await expect(writeSite(order, other, client, alone)).rejects.toMatchObject({
    problems: [{ code: "target-not-empty" }],
  });
  rmSync(other, { recursive: true });
});
