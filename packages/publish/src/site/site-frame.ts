import { type Assets, type Frame, noAssets, type SiteFrame, siteFile } from "@mapwright/web";
import type { MadePage } from "./made-pages.ts";
import { releaseOf, type SiteOrder } from "./site-order.ts";

type Place = Omit<MadePage, "page">;

/** The frame of a page in the folder of a release. */
export function siteFrame(order: SiteOrder, assets: (up: string) => Assets, place: Place): Frame {
  const up = siteFile(place.below, place.query).includes("/") ? "../.." : "..";
  const { map, languages, home } = siteParts(order);
  return { ...frameAt(order, place), assets: assets(up), site: { map, up, languages, home } };
}

/** The frame of a page in a site of one file. */
export function singleFrame(order: SiteOrder, place: Place): Frame {
  return { ...frameAt(order, place), assets: noAssets, site: singleParts(order) };
}

/** How a site of one file names its parts. */
export function singleParts(order: SiteOrder): SiteFrame {
  return { ...siteParts(order), up: "", isSingle: true };
}

function siteParts(order: SiteOrder) {
  return { map: mapAddress(order), languages: order.languages, home: order.home };
}

function frameAt(order: SiteOrder, { language, below, query }: Place) {
  return {
    language,
    languageInAddress: false,
    root: "",
    address: `${mapAddress(order)}${below}${query}`,
    installation: "Mapwright",
    hasAccounts: false,
  };
}

/** What the addresses of the pages of the release begin with. */
function mapAddress(order: SiteOrder): string {
  return `/maps/${order.map.content.map.slug}/releases/${releaseOf(order)}`;
}
