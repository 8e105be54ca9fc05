import type { Assets, Frame, Language } from "@mapwright/web";
import { releaseOf, type SiteOrder } from "./site-order.ts";

/** The frame of a page that lies `depth` folders below its language's. */
export function siteFrame(
  order: SiteOrder,
  assets: (up: string) => Assets,
  language: Language,
  address: string,
  depth: 0 | 1,
): Frame {
  const up = depth === 0 ? ".." : "../..";
  return {
    language,
    languageInAddress: false,
    root: "",
    address,
    installation: "Mapwright",
    assets: assets(up),
    hasAccounts: false,
    site: {
      map: mapAddress(order),
      up,
      languages: order.languages,
      home: order.home,
    },
  };
}

/** What the addresses of the pages of the release begin with. */
export function mapAddress(order: SiteOrder): string {
  return `/maps/${order.map.content.map.slug}/releases/${releaseOf(order)}`;
}
