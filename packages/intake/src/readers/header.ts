import { shownValue } from "@mapwright/domain";
import { columnLetters } from "./column-letters.ts";
import { counted, refuse } from "./refuse.ts";

export interface Header {
  readonly columns: readonly string[];
  readonly notes: readonly string[];
}

/**
 * Names the columns after the cells of a header row: runs of blanks (no-break spaces and line breaks too) become one
 * space, text becomes NFC, and a column without a name gets the letter above it. Throws a ProblemError for a name
 * that two columns have and for names that objects of the language use themselves.
 */
export function headerOf(cells: readonly string[], row: number): Header {
  const tidy = cells.map(tidyName);
  const given = new Set(tidy);
  const columns: string[] = [];
  const firstPlace = new Map<string, number>();
  const unnamed: string[] = [];
  let tidied = 0;
  for (const [index, cell] of cells.entries()) {
    const letters = columnLetters(index);
    const named = tidy[index] ?? "";
    if (named !== "" && named !== cell) tidied++;
    if (named === "") unnamed.push(letters);
    const name = named !== "" ? named : given.has(letters) ? `Column ${letters}` : letters;
    refuseReserved(name, row, index);
    const earlier = firstPlace.get(name);
    if (earlier !== undefined) refuseDuplicate(name, row, earlier, index);
    firstPlace.set(name, index);
    columns.push(name);
  }
  return { columns, notes: notesOf(tidied, unnamed) };
}

/** Blanks as one space, trimmed, without zero-width marks, in NFC. */
export function tidyName(cell: string): string {
  return cell
    .normalize("NFC")
    .replace(/[\u200b\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function notesOf(tidied: number, unnamed: readonly string[]): string[] {
  const notes: string[] = [];
  if (tidied > 0) {
    notes.push(
      `${counted(tidied, "column name")} had line breaks or superfluous blanks, which became single spaces.`,
    );
  }
  if (unnamed.length > 0) {
    const shown = unnamed.slice(0, 5).join(", ") + (unnamed.length > 5 ? ", …" : "");
    notes.push(`${counted(unnamed.length, "column")} without a name took the letter above it: ${shown}.`);
  }
  return notes;
}

/** Names that would reach into an object's prototype if a program used a plain object for a row. */
export function isReservedName(name: string): boolean {
  return name === "prototype" || name in Object.prototype;
}

function refuseReserved(name: string, row: number, index: number): void {
  if (!isReservedName(name)) return;
  refuse({
    code: "header-reserved",
    message: `Column ${columnLetters(index)} is called "${name}", a name that is not allowed.`,
    hint: "Give the column another name.",
    row,
    column: name,
    value: shownValue(name),
  });
}

function refuseDuplicate(name: string, row: number, first: number, second: number): never {
  return refuse({
    code: "header-duplicate",
    message: `Columns ${columnLetters(first)} and ${columnLetters(second)} are both called "${shownValue(name)}".`,
    hint: "Give each column a name of its own.",
    row,
    column: name,
    value: shownValue(name),
  });
}
