import { createHash } from "node:crypto";
import {
  type Frame,
  type Language,
  type OrganisationsPage,
  type Page,
  parameter,
  queryOf,
} from "@mapwright/web";
import type { PackageFile } from "../package/index.ts";
import { mapHead } from "../pages/map-head.ts";
import { type MapPage, mapPages } from "../pages/map-pages.ts";
import type { DrawnBoundaries } from "../pages/places.ts";
import { knownOfAll } from "./known-of.ts";
import { namesFor } from "./named-pages.ts";
import { releaseOf, type SiteOrder } from "./site-order.ts";

/** A page of a site, and where it stands in it. */
export interface MadePage {
  readonly language: Language;
  /** Below the map's address: `/initiatives/SE-0001`. */
  readonly below: string;
  /** Of a list that has a page for each question; else empty. */
  readonly query: string;
  readonly page: Page;
}

/** The frame of a page by where it stands. */
export type FrameOf = (place: Omit<MadePage, "page">) => Frame;

/** A page of a site before it is made. */
interface Planned extends Pick<MadePage, "below" | "query"> {
  readonly page: MapPage["page"];
  readonly name: string;
}

/** Every page of a site in every language, one after the other, the map's first page first. */
export async function* madePages(
  order: SiteOrder,
  frameOf: FrameOf,
  boundaries: DrawnBoundaries,
  files: () => readonly PackageFile[],
): AsyncGenerator<MadePage> {
  const { map, store, languages, progress } = order;
  const pages = mapPages(store, boundaries, undefined, await knownOfAll(store, map));
  const planned = pages.flatMap((page) => plannedFor(page, order, boundaries));
  const of = planned.length * languages.length;
  let done = 0;
  for (const language of languages) {
    for (const plan of planned) {
      const made = await pageOf(order, frameOf, language, plan);
      if (made !== undefined) yield made;
      if (made?.page.kind === "organisations") yield* listPages(order, frameOf, language, plan, made.page);
      progress?.("pages", ++done, of);
    }
    yield* standingPages(order, frameOf, language, files());
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
  frameOf: FrameOf,
  language: Language,
  { page, name, below, query }: Planned,
): Promise<MadePage | undefined> {
  const made = await page({
    map: order.map,
    frame: frameOf({ language, below, query }),
    edition: String(releaseOf(order)),
    parameters: new URLSearchParams(query),
    name,
  });
  return made && { language, below, query, page: made };
}

/** The further pages of the list of organisations: by role, and one after the other. */
async function* listPages(
  order: SiteOrder,
  frameOf: FrameOf,
  language: Language,
  plan: Planned,
  first: OrganisationsPage,
): AsyncGenerator<MadePage> {
  for (const role of [null, ...first.roles.map((known) => known.role)]) {
    let pages = 1;
    for (let page = 1; page <= pages; page++) {
      const query = queryOf([
        ...(role === null ? [] : [parameter("role", role)]),
        ...(page === 1 ? [] : [parameter("page", String(page))]),
      ]);
      const made = await pageOf(order, frameOf, language, { ...plan, query });
      if (made?.page.kind !== "organisations") continue;
      pages = made.page.pages;
      if (query !== "") yield made;
    }
  }
}

/** Pages that a server has beside the map's. */
function standingPages(
  order: SiteOrder,
  frameOf: FrameOf,
  language: Language,
  files: readonly PackageFile[],
): readonly MadePage[] {
  const made = (below: string, page: (frame: Frame) => Page): MadePage => {
    const place = { language, below, query: "" };
    return { ...place, page: page(frameOf(place)) };
  };
  const listed = files.map(({ path, about, bytes }) => ({
    path,
    about,
    bytes: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
  }));
  return [
    made("/publications", (frame) => ({
      kind: "publications",
      frame,
      map: mapHead(order.map, language, String(releaseOf(order))),
      briefs: [
        { template: order.template, ships: order.template === "insights", languages: order.languages },
      ],
      profiles: [],
      package: { state: "packed", archive: null, files: listed },
    })),
    made("/accessibility", (frame) => ({ kind: "accessibility", frame, contact: null })),
  ];
}
