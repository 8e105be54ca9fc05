import { figureFormats, figureKinds, type Language, siteFile } from "@mapwright/web";
import { figureFile } from "../pages/figure-file.ts";
import { figureOf } from "../pages/figure-of.ts";
import { mapHead } from "../pages/map-head.ts";
import type { DrawnBoundaries } from "../pages/places.ts";
import { rasteriser } from "../png/rasteriser.ts";
import type { SiteClient } from "./client.ts";
import type { SiteFile } from "./site-file.ts";
import { siteFrame } from "./site-frame.ts";
import { releaseOf, type SiteOrder } from "./site-order.ts";

/** The files of every figure as its view first shows it. */
export async function* siteFigures(
  order: SiteOrder,
  client: SiteClient,
  boundaries: DrawnBoundaries,
): AsyncGenerator<SiteFile> {
  const edition = String(releaseOf(order));
  const rasterise = await rasteriser();
  const toPng = (svg: string) => Promise.resolve(rasterise(svg).png);
  for (const language of order.languages)
    for (const kind of figureKinds) {
      const found = figureIn(order, client, language, kind, edition, boundaries);
      if (found === undefined) continue;
      for (const format of figureFormats) {
        const path = `${language}/${siteFile(`/figures/${kind}.${format}`)}`;
        const address =
          order.home === null
            ? undefined
            : `${order.home}/releases/${edition}/${language}/figures/${kind}.svg`;
        yield { path, content: await figureFile(format, { ...found, address }, toPng) };
      }
    }
}

function figureIn(
  order: SiteOrder,
  { assets }: SiteClient,
  language: Language,
  kind: (typeof figureKinds)[number],
  edition: string,
  boundaries: DrawnBoundaries,
) {
  const frame = siteFrame(order, assets, { language, below: "", query: "" });
  const found = figureOf(kind, order.map, frame, edition, new URLSearchParams(), boundaries);
  return found && { ...found, kind, frame, head: mapHead(order.map, language, edition) };
}
