import { csvLine } from "@mapwright/domain";
import type { MapHead } from "../../reader/frame/map-head.ts";
import type { FigureRecords } from "./drawn-figure.ts";

/** The records of a figure as CSV; what was selected, where they come from, and whether they are invented, stands in every line. */
export function figureCsv(
  { fields, rows }: FigureRecords,
  { slug, edition, synthetic, credit }: MapHead,
  selection?: string,
): string {
  const origin: readonly (readonly [string, string | number])[] = [
    ...(selection === undefined ? [] : [["selection", selection] as const]),
    ["map", slug],
    ["release", edition.kind === "draft" ? "draft" : edition.number],
    ...(edition.kind === "draft" ? [] : [["sha256", edition.sha256] as const]),
    ...(credit.licence === null ? [] : [["licence", credit.licence.name] as const]),
    ...(synthetic === null ? [] : [["synthetic", "yes"] as const]),
  ];
  const lines = rows.map((cells) =>
    csvLine([...cells.map((cell) => cell ?? undefined), ...origin.map(([, value]) => value)]),
  );
  return [csvLine([...fields, ...origin.map(([name]) => name)]), ...lines].join("");
}
