import type { Language } from "../../messages/languages.ts";
import { fileName } from "./file-name.ts";

/** A folder of files in place of a server: what an address stands for is a file beside the page. */
export interface SiteFrame {
  /** What the addresses of the map's pages begin with: `/maps/iesi/releases/1`. */
  readonly map: string;
  /** From this page up to the folder of its release: `..`, or `../..` for the page of an initiative. */
  readonly up: string;
  /** The languages that the site has, each a folder. */
  readonly languages: readonly Language[];
  /** Where the site is published, without a slash at its end; null where nobody has said. */
  readonly home: string | null;
  /** Everything stands in one file: what an address stands for is named after its `#`. */
  readonly isSingle?: true;
}

/** Addresses outside of the map, and what stands for them below its own. */
const fixed: Readonly<Record<string, string>> = {
  "/": "",
  "/accessibility": "/accessibility",
  "/api/openapi.json": "/publications",
};

/** The link to write for an address below the root: the file in the folder of the language, with query and place in it. */
export function siteHref(site: SiteFrame, language: Language, address: string): string {
  const [, path = "", query = "", anchor = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(address) ?? [];
  const standing = fixed[path];
  if (standing !== undefined) return pageHref(site, language, standing, "", anchor);
  const ofMap = /^\/maps\/[^/]+(?:\/releases\/(\d+))?(\/.*)?$/.exec(path);
  const below = ofMap ? (ofMap[2] ?? "") : path;
  const release = ofMap?.[1] ?? comparedRelease(below, query);
  // Whether another release stands beside this one is known to the list of releases alone.
  if (release !== undefined && release !== site.map.split("/").at(-1))
    return releaseHref(site, language, release);
  const [, form] = /^\/codebook\/([a-z]+)$/.exec(below) ?? [];
  if (form !== undefined) return packageHref(site, `codebook/codebook.${form}`);
  const [, ending] = /^\/api\/maps\/[^/]+\/initiatives\.([a-z-]+)$/.exec(below) ?? [];
  if (ending !== undefined) return packageHref(site, `data/initiatives.${ending}`);
  return pageHref(site, language, below, query, anchor);
}

/** The method tells of every release where no list of them is at hand. */
function releaseHref(site: SiteFrame, language: Language, release: string): string {
  const releases = releasesHref(site);
  return releases === null
    ? pageHref(site, language, "/method", "", "#releases")
    : `${releases}#release-${release}`;
}

function pageHref(
  { up, isSingle }: SiteFrame,
  language: Language,
  below: string,
  query: string,
  anchor: string,
): string {
  return isSingle
    ? `#/${language}${below}${query}${anchor}`
    : `${up}/${language}/${siteFile(below, query)}${anchor}`;
}

/** Where a file of the release's data package is. */
export function packageHref({ up, isSingle }: SiteFrame, path: string): string {
  return isSingle ? `#/file/${path}` : `${up}/package/${path}`;
}

/** Where the brief is, in one of its forms. */
export function briefHref({ up, isSingle }: SiteFrame, language: Language, form: string): string {
  if (!isSingle) return `${up}/${language}/brief.${form}`;
  return form === "html" ? `#/${language}/brief` : `#/file/${language}/brief.${form}`;
}

/** The id of a block of a site of one file; no part of a page has such a one. */
export function packedId(name: string): string {
  return `packed-${name}`;
}

/** Where `bytesAt` and `jsonAt` find a part of the release that pages count and draw with: `counts`, `nuts-2`. */
export function dataAddress({ up, isSingle }: SiteFrame, name: string): string {
  return isSingle ? `#${packedId(name)}` : `${up}/data/${name}.js`;
}

/** Where the releases of the site are listed; null where one file travels alone and nobody has said where its site is. */
export function releasesHref({ up, home, isSingle }: SiteFrame): string | null {
  if (!isSingle) return `${up}/../../releases.html`;
  return home === null ? null : `${home}/releases.html`;
}

/** A site compares its own release with the one before: another comparison stands in the later of its two. */
function comparedRelease(below: string, query: string): string | undefined {
  return below === "/differences" ? (new URLSearchParams(query).get("to") ?? undefined) : undefined;
}

/**
 * The file of a page by its address below the map's. Views keep their query: the page reads it. Lists whose pages stand ready
 * have a file for each.
 */
export function siteFile(below: string, query = ""): string {
  const [, room = "", name] = /^\/([a-z-]*)(?:\/(.+))?$/.exec(below) ?? [];
  if (name !== undefined)
    return room === "figures" ? `figures/${name}` : `${room}/${fileName(decodeURIComponent(name))}.html`;
  if (room === "organisations" && query !== "") return `organisations/list-${fileName(query.slice(1))}.html`;
  return `${room === "" ? "index" : room}.html${query}`;
}

/** Nothing but the files beside the page runs or is shown, and nothing is fetched. */
export const sitePolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; base-uri 'none'; form-action 'self'";
