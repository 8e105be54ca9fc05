import {
  fileName,
  type ListedRelease,
  renderDropped,
  renderForward,
  renderNothing,
  renderReleases,
} from "@mapwright/web";
import type { SiteFile } from "./site-file.ts";
import type { SiteRecord } from "./site-record.ts";

export interface RootParts {
  /** Of every release in the folder, the first first; at least one. */
  readonly records: readonly SiteRecord[];
  readonly home: string | null;
  /** Of the latest release, below the site. */
  readonly styles: readonly string[];
  /** The text of the script that leads on. */
  readonly forward: string | Uint8Array;
}

/**
 * What stands beside the folders of the releases: the list of them for readers and for the pages' script, and lasting addresses,
 * which lead to the latest release or say in which one an initiative was last.
 */
export function* rootFiles({ records, home, styles, forward }: RootParts): Generator<SiteFile> {
  const latest = records.at(-1);
  if (latest === undefined) return;
  const [language = "en"] = latest.languages;
  const { title } = latest;
  const listed = records.map(listedOf).reverse();
  yield {
    path: "releases.js",
    content: `dispatchEvent(new CustomEvent("mapwright-releases",{detail:${JSON.stringify(
      listed.map(({ number, languages }) => ({ number, languages })),
    )}}))\n`,
  };
  yield { path: "releases.html", content: renderReleases({ language, title, styles }, listed) };
  yield { path: "forward.js", content: forward };
  yield { path: "404.html", content: renderNothing({ language, title }, home) };
  yield { path: "robots.txt", content: robots(home) };
  if (home !== null) yield { path: "sitemap.xml", content: sitemap(latest, home) };
  // GitHub's pages leave out names that begin with a line unless told not to.
  yield { path: ".nojekyll", content: "" };
  const led = (path: string, to: string) => {
    const up = path.includes("/") ? "../" : "";
    const canonical = home === null ? null : `${home}/${to}`;
    return {
      path,
      content: renderForward({ language, title }, `${up}${to}`, `${up}forward.js`, canonical),
    };
  };
  for (const view of latest.views) yield led(view, `releases/${latest.release}/${language}/${view}`);
  for (const [initiative, last] of lastReleases(records)) {
    const path = `initiatives/${fileName(initiative)}.html`;
    const [spoken = language] = last.languages;
    const to = `releases/${last.release}/${spoken}/${path}`;
    if (last === latest) yield led(path, to);
    else {
      const about = { id: initiative, latest: latest.release, last: last.release, to: `../${to}` };
      const above = styles.map((style) => `../${style}`);
      yield { path, content: renderDropped({ language, title, styles: above }, about) };
    }
  }
}

function listedOf({ release, frozenAt, inventory, languages }: SiteRecord): ListedRelease {
  return { number: release, frozenAt, initiatives: inventory, languages };
}

/** The last release that has a page of each initiative. */
function lastReleases(records: readonly SiteRecord[]): ReadonlyMap<string, SiteRecord> {
  const last = new Map<string, SiteRecord>();
  for (const record of records) for (const initiative of record.initiatives) last.set(initiative, record);
  return last;
}

function robots(home: string | null): string {
  return `User-agent: *\nAllow: /\n${home === null ? "" : `Sitemap: ${home}/sitemap.xml\n`}`;
}

/** The pages of the latest release in every language; a protocol of sitemaps.org, which allows 50,000 addresses. */
function sitemap({ release, languages, views, initiatives }: SiteRecord, home: string): string {
  const paths = [...views, ...initiatives.map((id) => `initiatives/${fileName(id)}.html`)];
  const addresses = languages
    .flatMap((language) => paths.map((path) => `${home}/releases/${release}/${language}/${path}`))
    .slice(0, 50_000);
  const lines = addresses.map((address) => `<url><loc>${escaped(address)}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join("")}</urlset>\n`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
