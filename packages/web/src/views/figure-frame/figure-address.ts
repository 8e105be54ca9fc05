import type { MapHead } from "../../reader/frame/map-head.ts";
import type { FigureFormat, FigureKind } from "./drawn-figure.ts";

/** The files that readers are offered beside a figure. */
export const takenFormats = ["svg", "png", "csv"] as const;
export type TakenFormat = (typeof takenFormats)[number];

/** The address, below the root, of a figure's file; `query` is that of the view, with its `?`. */
export function figureFileAddress(
  map: MapHead,
  kind: FigureKind,
  format: FigureFormat,
  query: string,
): string {
  return `${map.address}/figures/${kind}.${format}${query}`;
}

/** The address, below the root, of the page that holds nothing but the figure. */
export function embedAddress(map: MapHead, kind: FigureKind, query: string): string {
  return `/embed${map.address}/figures/${kind}${query}`;
}

/** The same map in the edition shown now, for ever: what is cited and embedded must not change. */
export function frozenHead(map: MapHead): MapHead {
  const { slug, edition } = map;
  return edition.kind === "draft" ? map : { ...map, address: `/maps/${slug}/releases/${edition.number}` };
}
