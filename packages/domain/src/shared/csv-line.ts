/** A cell of a CSV file; numbers stay numbers, so that a minus sign is no reason for caution. */
export type Cell = string | number | undefined;

/**
 * One line of RFC 4180. A text that a spreadsheet would take for a formula gets an apostrophe before it, since people open
 * these files with a double click.
 */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

/** Whether a spreadsheet might calculate a text instead of showing it; full-width signs count in East Asian settings. */
export function isFormulaLike(text: string): boolean {
  return /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(text);
}

function csvCell(cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  const safe = isFormulaLike(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
