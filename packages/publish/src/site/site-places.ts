import { fileName } from "@mapwright/web";
import type { WebPlaces } from "../download/web-places.ts";
import { releaseOf, type SiteOrder } from "./site-order.ts";

/** Where the things of a release stand once its site is at its home; undefined where nobody has said where that is. */
export function sitePlaces(order: SiteOrder): WebPlaces | undefined {
  const { home, languages } = order;
  if (home === null) return undefined;
  const folder = `${home}/releases/${releaseOf(order)}/${languages[0]}`;
  return {
    home,
    map: `${home}/`,
    release: `${folder}/index.html`,
    initiative: (id) => `${folder}/initiatives/${fileName(id)}.html`,
    codebooks: null,
  };
}
