import { type GapMapModel, gapMapModel } from "../../views/gap-map/model.ts";
import { viewIn } from "../variable-view.ts";
import type { ViewBody } from "../view/view.ts";
import type { GapMapPage } from "./gap-map-view.ts";

/** What the figure of a gap-map page is drawn from; null where the map cannot be crossed. */
export function gapMapModelOf({
  page,
  state,
  answer,
}: Pick<ViewBody<GapMapPage>, "page" | "state" | "answer">): GapMapModel | null {
  const { rows, columns, segments, style, open, weak, before } = state;
  if (answer.gapMap === null || rows === null || columns === null) return null;
  return gapMapModel({
    map: answer.gapMap,
    rowVariable: viewIn(page.variables, rows),
    columnVariable: viewIn(page.variables, columns),
    segmentVariable: segments === null ? null : viewIn(page.variables, segments),
    style,
    open,
    strengthVariable: page.setup.strength === null ? null : viewIn(page.variables, page.setup.strength),
    weak,
    before,
  });
}
