import { shownValue } from "@mapwright/domain";
import type { ReaderLimits } from "../limits.ts";
import { refuseFileType } from "../sniff.ts";
import { type Archive, refuseCorrupt } from "./archive.ts";
import type { DateKind } from "./dates.ts";
import { type InflateBudget, inflatedChunks } from "./inflate.ts";
import { readSharedStrings } from "./shared-strings.ts";
import { readStyles } from "./styles.ts";
import { type XmlStep, xmlSteps } from "./xml.ts";

export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

export interface Workbook {
  readonly sheets: readonly SheetPart[];
  readonly is1904: boolean;
  readonly strings: readonly string[];
  readonly styles: readonly DateKind[];
  readonly hasMacros: boolean;
  /** Walks over a part; reading it again costs its bytes again. */
  steps(part: string): Iterable<XmlStep>;
}

/** Reads what a workbook says about itself: its sheets, texts and styles, but no sheet. */
export function readWorkbook(bytes: Uint8Array, archive: Archive, limits: ReaderLimits): Workbook {
  refuseOtherArchives(archive);
  const steps = (part: string): Iterable<XmlStep> => {
    const entry = archive.get(part.toLowerCase());
    if (entry === undefined) return refuseCorrupt(`lacks its part ${shownValue(part)}`);
    // Each walk has the whole budget: a part is inflated a fixed number of times, and never kept.
    const budget: InflateBudget = { bytes: limits.inflatedBytes };
    return xmlSteps(inflatedChunks(bytes, entry, budget), part, limits);
  };
  const main = mainPart(archive, steps);
  const targets = relationships(archive, steps, main);
  const { sheets, is1904 } = sheetList(steps(main), targets);
  const strings = byType(targets, "sharedStrings");
  const styles = byType(targets, "styles");
  return {
    sheets,
    is1904,
    strings: strings === undefined ? [] : readSharedStrings(steps(strings), limits),
    styles: styles === undefined ? [] : readStyles(steps(styles)),
    hasMacros: archive.has("xl/vbaproject.bin"),
    steps,
  };
}

function refuseOtherArchives(archive: Archive): void {
  const names = [...archive.keys()];
  const has = (start: string): boolean => names.some((name) => name.startsWith(start));
  const advice = "Open it in a spreadsheet program and save the table as .xlsx.";
  if (has("xl/workbook.bin")) refuseFileType("a binary workbook (.xlsb)", advice);
  if (has("word/")) refuseFileType("a Word document (.docx)", advice);
  if (has("ppt/")) refuseFileType("a presentation (.pptx)", advice);
  if (has("mimetype") && has("content.xml")) refuseFileType("an OpenDocument file (.ods)", advice);
  if (names.some((name) => name.endsWith(".shp"))) {
    refuseFileType("a zipped shapefile", "Convert it to GeoJSON and import that.");
  }
  if (!has("xl/") && !has("_rels/")) refuseFileType("a ZIP archive", "Unpack it and import the file inside.");
}

interface Target {
  readonly type: string;
  readonly part: string;
}

function mainPart(archive: Archive, steps: (part: string) => Iterable<XmlStep>): string {
  if (!archive.has("_rels/.rels")) return "xl/workbook.xml";
  const part = byType(targetsIn(steps("_rels/.rels"), ""), "officeDocument");
  return part ?? refuseCorrupt("does not say where its content is");
}

function relationships(
  archive: Archive,
  steps: (part: string) => Iterable<XmlStep>,
  main: string,
): ReadonlyMap<string, Target> {
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const part = `${folder}_rels/${main.slice(folder.length)}.rels`;
  return archive.has(part.toLowerCase()) ? targetsIn(steps(part), folder) : new Map();
}

function targetsIn(steps: Iterable<XmlStep>, folder: string): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>();
  for (const step of steps) {
    if (step.kind !== "open" || step.name !== "Relationship") continue;
    const type = step.attributes.get("Type") ?? "";
    // Links to the outside are never followed; a workbook whose own parts are outside lacks them.
    const isOutside = step.attributes.get("TargetMode") === "External";
    const part = isOutside ? "" : resolved(step.attributes.get("Target") ?? "", folder);
    targets.set(step.attributes.get("Id") ?? "", { type: type.slice(type.lastIndexOf("/") + 1), part });
  }
  return targets;
}

/** The part that a target names, `../` resolved; empty when it leaves the archive. */
function resolved(target: string, folder: string): string {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(target)) return "";
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target.slice(1) : folder + target).split("/")) {
    if (step === "..") {
      if (path.pop() === undefined) return "";
    } else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

function byType(targets: ReadonlyMap<string, Target>, type: string): string | undefined {
  for (const target of targets.values()) if (target.type === type) return target.part;
  return undefined;
}

function sheetList(
  steps: Iterable<XmlStep>,
  targets: ReadonlyMap<string, Target>,
): { sheets: readonly SheetPart[]; is1904: boolean } {
  const sheets: SheetPart[] = [];
  let is1904 = false;
  for (const step of steps) {
    if (step.kind !== "open") continue;
    const { name, attributes } = step;
    if (name === "workbookPr") is1904 = ["1", "true"].includes(attributes.get("date1904") ?? "");
    if (name !== "sheet") continue;
    const id = attributes.get("r:id") ?? [...attributes].find(([key]) => key.endsWith(":id"))?.[1] ?? "";
    const target = targets.get(id) ?? {
      type: "worksheet",
      part: `xl/worksheets/sheet${sheets.length + 1}.xml`,
    };
    const hidden = (attributes.get("state") ?? "visible") !== "visible";
    if (target.type === "worksheet")
      sheets.push({ name: attributes.get("name") ?? "", part: target.part, hidden });
  }
  if (sheets.length === 0) refuseCorrupt("has no sheet");
  return { sheets, is1904 };
}
