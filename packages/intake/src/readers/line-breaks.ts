import { counted } from "./refuse.ts";

/**
 * Line breaks inside a cell as one line feed, which is what spreadsheets store: the same table saved as CSV and as
 * a workbook, on any system, then gives the same texts. A CR at the end is half of a line break and left out.
 */
export function withLineFeeds(text: string): string {
  return text.includes("\r") ? text.replace(/\r$/, "").replace(/\r\n?/g, "\n") : text;
}

export function lineBreakNotes(cells: number): string[] {
  if (cells === 0) return [];
  return [`Line breaks inside ${counted(cells, "cell")} were CR or CRLF and are read as LF.`];
}
