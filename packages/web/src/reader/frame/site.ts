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
}

const fixed: Readonly<Record<string, string>> = {
  "/": "index.html",
  "/accessibility": "accessibility.html",
  "/api/openapi.json": "data.html",
};

/** The link to write for an address below the root: the file in the folder of the language, with query and place in it. */
export function siteHref({ map, up }: SiteFrame, language: Language, address: string): string {
  const [, path = "", query = "", anchor = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(address) ?? [];
  const standing = fixed[path];
  if (standing !== undefined) return `${up}/${language}/${standing}${anchor}`;
  const ofMap = /^\/maps\/[^/]+(?:\/releases\/(\d+))?(\/.*)?$/.exec(path);
  const below = ofMap ? (ofMap[2] ?? "") : path;
  const release = ofMap?.[1] ?? comparedRelease(below, query);
  // Whether another release stands beside this one is known to the list of releases alone.
  if (release !== undefined && release !== map.split("/").at(-1))
    return `${up}/../../releases.html#release-${release}`;
  const [, form] = /^\/codebook\/([a-z]+)$/.exec(below) ?? [];
  if (form !== undefined) return `${up}/package/codebook/codebook.${form}`;
  const [, ending] = /^\/api\/maps\/[^/]+\/initiatives\.([a-z-]+)$/.exec(below) ?? [];
  if (ending !== undefined) return `${up}/package/data/initiatives.${ending}`;
  return `${up}/${language}/${siteFile(below, query)}${anchor}`;
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
