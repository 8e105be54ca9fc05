import { nearMatches, shownValue } from "@mapwright/domain";
import type { ReaderLimits } from "../limits.ts";
import { counted, refuse } from "../refuse.ts";
import { sheetRows } from "./sheet-rows.ts";
import type { SheetPart, Workbook } from "./workbook.ts";

/**
 * Picks the sheet to read: the one asked for, otherwise the only visible one that holds anything. Throws a
 * ProblemError `sheet-ambiguous` when several do, `sheet-unknown` for a name that is none.
 */
export function chooseSheet(
  workbook: Workbook,
  asked: string | undefined,
  limits: ReaderLimits,
): { sheet: SheetPart; notes: string[] } {
  const { sheets } = workbook;
  if (asked !== undefined) return { sheet: namedSheet(sheets, asked), notes: [] };
  const hidden = sheets.filter((sheet) => sheet.hidden);
  const visible = sheets.filter((sheet) => !sheet.hidden);
  const filled =
    visible.length === 1 ? visible : visible.filter((sheet) => hasContent(workbook, sheet, limits));
  const [sheet, ...others] = filled;
  if (others.length > 0) refuseSeveral(filled);
  if (sheet === undefined) refuseNone(hidden);
  return { sheet, notes: notesOf(sheet, visible.length - 1, hidden) };
}

function hasContent({ steps }: Workbook, { part }: SheetPart, limits: ReaderLimits): boolean {
  for (const { cells } of sheetRows(steps(part), limits, {
    merged: [],
    hiddenColumns: 0,
    isFiltered: false,
  })) {
    if (cells.some((cell) => cell.hasFormula || cell.text.trim() !== "")) return true;
  }
  return false;
}

function namedSheet(sheets: readonly SheetPart[], asked: string): SheetPart {
  const sheet = sheets.find(({ name }) => name === asked);
  if (sheet !== undefined) return sheet;
  const names = sheets.map(({ name }) => name);
  const near = nearMatches(asked, names);
  return refuse({
    code: "sheet-unknown",
    message: `There is no sheet "${shownValue(asked)}".`,
    hint: `The sheets are ${shownNames(near.length > 0 ? near : names)}.`,
    value: shownValue(asked),
  });
}

function notesOf({ name }: SheetPart, empty: number, hidden: readonly SheetPart[]): string[] {
  const notes: string[] = [];
  if (empty > 0)
    notes.push(`Read the sheet "${shownValue(name)}"; the other ${counted(empty, "sheet")} had no content.`);
  if (hidden.length > 0) {
    const names = shownNames(hidden.map((sheet) => sheet.name));
    notes.push(`${counted(hidden.length, "hidden sheet was", "hidden sheets were")} not read: ${names}.`);
  }
  return notes;
}

function shownNames(names: readonly string[]): string {
  const shown = names.slice(0, 10).map((name) => `"${shownValue(name)}"`);
  return names.length > 10 ? `${shown.join(", ")}, …` : shown.join(", ");
}

function refuseSeveral(sheets: readonly SheetPart[]): never {
  return refuse({
    code: "sheet-ambiguous",
    message: `Several sheets have content: ${shownNames(sheets.map(({ name }) => name))}.`,
    hint: "Say which to read with --sheet NAME.",
  });
}

function refuseNone(hidden: readonly SheetPart[]): never {
  return refuse({
    code: "file-empty",
    message: "No visible sheet of the workbook has any content.",
    hint:
      hidden.length === 0
        ? "Choose a workbook with a header and rows."
        : `Read a hidden sheet with --sheet NAME: ${shownNames(hidden.map(({ name }) => name))}.`,
  });
}
