import { csvLine } from "@mapwright/domain";
import { extractColumns } from "./columns.ts";
import type { Extract } from "./extract.ts";

/** The byte order mark by which spreadsheets know UTF-8; without it they show é as Ã©. */
export const byteOrderMark = "\ufeff";

/**
 * A selection as CSV for spreadsheets: UTF-8 with a byte order mark, RFC 4180 with CRLF. Texts that would be calculated
 * get an apostrophe before them; JSON has them unchanged. `extractColumns` says what the columns hold.
 */
export function initiativesCsv(extract: Extract): string {
  return byteOrderMark + initiativesTable(extract);
}

/** The same table without the mark, for programs that are told the encoding. */
export function initiativesTable(extract: Extract): string {
  return linesOf(extract).join("");
}

/** The file for spreadsheets line by line, the head first. */
export function csvLines(extract: Extract): readonly string[] {
  return linesOf(extract).map((line, place) => (place === 0 ? byteOrderMark + line : line));
}

function linesOf(extract: Extract): readonly string[] {
  const columns = extractColumns(extract);
  const rows = extract.initiatives.map((initiative) => csvLine(columns.map(({ cell }) => cell(initiative))));
  return [csvLine(columns.map(({ name }) => name)), ...rows];
}
