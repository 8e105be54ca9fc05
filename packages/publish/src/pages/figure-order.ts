import type { LoadedMap } from "@mapwright/usecases";
import { type FigureKind, type Frame, figureFileAddress, fileThemes, frozenHead } from "@mapwright/web";
import type { FigureOrder } from "./figure-file.ts";
import { figureOf } from "./figure-of.ts";
import { mapHead } from "./map-head.ts";
import type { DrawnBoundaries } from "./places.ts";

/**
 * The order of a figure's file for its address, whoever asks: at its foot stands the address in the release that is read, at
 * the frame's origin or, without one, nowhere. Undefined where the map has no figure of this kind.
 */
export function figureOrder(
  kind: FigureKind,
  map: LoadedMap,
  frame: Frame,
  edition: string,
  parameters: URLSearchParams,
  boundaries: DrawnBoundaries,
): FigureOrder | undefined {
  const found = figureOf(kind, map, frame, edition, parameters, boundaries);
  if (found === undefined) return undefined;
  const head = mapHead(map, frame.language, edition);
  const file = figureFileAddress(frozenHead(head), kind, "svg", found.query);
  return {
    ...found,
    kind,
    head,
    frame,
    theme: fileThemes.find((theme) => theme === parameters.get("theme")),
    address: frame.origin === undefined ? undefined : `${frame.origin}${frame.root}${file}`,
  };
}
