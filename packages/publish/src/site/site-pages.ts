import {
  type Language,
  type OrganisationsPage,
  type Page,
  parameter,
  queryOf,
  renderPage,
  siteFile,
} from "@mapwright/web";
import type { PackageFile } from "../package/index.ts";
import { mapHead } from "../pages/map-head.ts";
import { type MapPage, mapPages } from "../pages/map-pages.ts";
import type { DrawnBoundaries } from "../pages/places.ts";
import type { SiteClient } from "./client.ts";
import { knownOfAll } from "./known-of.ts";
import { namesFor } from "./named-pages.ts";
import type { SiteFile } from "./site-file.ts";
import { mapAddress, siteFrame } from "./site-frame.ts";
import { releaseOf, type SiteOrder } from "./site-order.ts";

/** A page of a site before it is made. */
interface Planned {
  readonly page: MapPage["page"];
  readonly name: string;
  /** Below the map's address. */
  readonly below: string;
  readonly query: string;
}

/** Every page of the map in every language, one after the other. */
export async function* sitePages(
  order: SiteOrder,
  client: SiteClient,
  boundaries: DrawnBoundaries,
  files: readonly PackageFile[],
): AsyncGenerator<SiteFile> {
  const { map, store, languages, progress } = order;
  const pages = mapPages(store, boundaries, undefined, await knownOfAll(store, map));
  const planned = pages.flatMap((page) => plannedFor(page, order, boundaries));
  const of = planned.length * languages.length;
  let done = 0;
  for (const language of languages) {
    for (const plan of planned) {
      const { file, made } = await pageOf(order, client, language, plan);
      if (made !== undefined) yield { path: `${language}/${file}`, content: renderPage(made, boundaries) };
      if (made?.kind === "organisations" && plan.query === "")
        yield* listPages(order, client, language, plan, made);
      progress?.("pages", ++done, of);
    }
    yield* standingPages(order, client, language, files);
  }
}

function plannedFor(
  { path, page }: MapPage,
  { map }: SiteOrder,
  boundaries: DrawnBoundaries,
): readonly Planned[] {
  if (!path.includes(":name")) return [{ page, name: "", below: path, query: "" }];
  return namesFor(path, map, boundaries).map((name) => ({
    page,
    name,
    below: path.replace(":name", () => encodeURIComponent(name)),
    query: "",
  }));
}

async function pageOf(
  order: SiteOrder,
  { assets }: SiteClient,
  language: Language,
  { page, name, below, query }: Planned,
): Promise<{ readonly file: string; readonly made: Page | undefined }> {
  const file = siteFile(below, query);
  const address = `${mapAddress(order)}${below}${query}`;
  const frame = siteFrame(order, assets, language, address, file.includes("/") ? 1 : 0);
  const made = await page({
    map: order.map,
    frame,
    edition: String(releaseOf(order)),
    parameters: new URLSearchParams(query),
    name,
  });
  return { file, made };
}

/** The further pages of the list of organisations: by role, and one after the other. */
async function* listPages(
  order: SiteOrder,
  client: SiteClient,
  language: Language,
  plan: Planned,
  first: OrganisationsPage,
): AsyncGenerator<SiteFile> {
  for (const role of [null, ...first.roles.map((known) => known.role)]) {
    let pages = 1;
    for (let page = 1; page <= pages; page++) {
      const query = queryOf([
        ...(role === null ? [] : [parameter("role", role)]),
        ...(page === 1 ? [] : [parameter("page", String(page))]),
      ]);
      const { file, made } = await pageOf(order, client, language, { ...plan, query });
      if (made?.kind !== "organisations") continue;
      pages = made.pages;
      if (query !== "") yield { path: `${language}/${file}`, content: renderPage(made) };
    }
  }
}

/** Pages that a server has beside the map's. */
function standingPages(
  order: SiteOrder,
  { assets }: SiteClient,
  language: Language,
  files: readonly PackageFile[],
): readonly SiteFile[] {
  const head = mapHead(order.map, language, String(releaseOf(order)));
  const frame = (address: string) => siteFrame(order, assets, language, address, 0);
  const data: Page = {
    kind: "data",
    frame: frame(`${head.address}/data`),
    map: head,
    files: files.map(({ path, about, bytes }) => ({ path, about, bytes: bytes.length })),
  };
  const accessibility: Page = { kind: "accessibility", frame: frame("/accessibility"), contact: null };
  return [
    { path: `${language}/data.html`, content: renderPage(data) },
    { path: `${language}/accessibility.html`, content: renderPage(accessibility) },
  ];
}
