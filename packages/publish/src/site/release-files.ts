import { once } from "@mapwright/domain";
import { packageFiles } from "../package/index.ts";
import { drawnBoundaries, type ShippedBoundaries } from "../pages/boundaries.ts";
import type { SiteClient } from "./client.ts";
import { dataParts } from "./data-parts.ts";
import { siteBriefs } from "./site-briefs.ts";
import { siteFigures } from "./site-figures.ts";
import { deliveredPart, type SiteFile, type SitePage } from "./site-file.ts";
import type { SiteOrder } from "./site-order.ts";
import { sitePages } from "./site-pages.ts";
import { sitePlaces } from "./site-places.ts";

/** What the folder of a release consists of; both may be asked by turns. */
export interface ReleaseFiles {
  /** Pages in each language, still to be drawn. */
  readonly pages: AsyncGenerator<SitePage>;
  /** The client, the table and boundaries that pages count and draw with, figures, briefs, and the data package. */
  readonly others: AsyncGenerator<SiteFile>;
}

/** Every file of the folder of a release. Equal orders give equal bytes. */
export function releaseFiles(
  order: SiteOrder,
  client: SiteClient,
  shipped: readonly ShippedBoundaries[],
): ReleaseFiles {
  const packed = once(() =>
    packageFiles(order.map, { language: order.languages[0], places: sitePlaces(order) }),
  );
  const boundaries = drawnBoundaries(shipped, ({ name }) => `../data/${name}.js`);
  return { pages: sitePages(order, client, boundaries, packed), others: otherFiles() };

  async function* otherFiles(): AsyncGenerator<SiteFile> {
    yield* client.files;
    for (const { path, bytes } of packed()) yield { path: `package/${path}`, content: bytes };
    for (const part of dataParts(order, shipped)) yield deliveredPart("data", part);
    yield* siteFigures(order, client, boundaries);
    for (const { path, content } of await siteBriefs(order, () => "explore.html")) yield { path, content };
  }
}
