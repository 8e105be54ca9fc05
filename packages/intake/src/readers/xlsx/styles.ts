import { builtinKind, type DateKind, formatKind } from "./dates.ts";
import type { XmlStep } from "./xml.ts";

/** For each cell style, how it shows numbers. */
export function readStyles(steps: Iterable<XmlStep>): readonly DateKind[] {
  const custom = new Map<number, DateKind>();
  const kinds: DateKind[] = [];
  let inCellFormats = false;
  for (const step of steps) {
    if (step.kind === "text") continue;
    if (step.name === "cellXfs") inCellFormats = step.kind === "open";
    if (step.kind !== "open") continue;
    if (step.name === "numFmt") {
      custom.set(
        Number(step.attributes.get("numFmtId")),
        formatKind(step.attributes.get("formatCode") ?? ""),
      );
    }
    if (step.name === "xf" && inCellFormats) {
      const id = Number(step.attributes.get("numFmtId") ?? 0);
      kinds.push(custom.get(id) ?? builtinKind(id));
    }
  }
  return kinds;
}
