import { siteFile } from "@mapwright/web";
import type { PackageFile } from "../package/index.ts";
import type { DrawnBoundaries } from "../pages/places.ts";
import type { SiteClient } from "./client.ts";
import { madePages } from "./made-pages.ts";
import type { SitePage } from "./site-file.ts";
import { siteFrame } from "./site-frame.ts";
import type { SiteOrder } from "./site-order.ts";

/** Every page of the folder of a release, each with its file. */
export async function* sitePages(
  order: SiteOrder,
  { assets }: SiteClient,
  boundaries: DrawnBoundaries,
  files: () => readonly PackageFile[],
): AsyncGenerator<SitePage> {
  const pages = madePages(order, (place) => siteFrame(order, assets, place), boundaries, files);
  for await (const { language, below, query, page } of pages)
    yield { path: `${language}/${siteFile(below, query)}`, page };
}
