/** Rows as a text table: columns as wide as their widest cell, two blanks between, no blanks at the ends of lines. */
export function textTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [header, ...rows].map((row) => row.map(onOneLine));
  const widths = header.map((_, column) => Math.max(...cells.map((row) => widthOf(row[column] ?? ""))));
  return cells
    .map((row) => row.map((cell, column) => padded(cell, widths[column] ?? 0)).join("  "))
    .map((line) => `${line.trimEnd()}\n`)
    .join("");
}

function onOneLine(cell: string): string {
  return cell.replace(/\s+/g, " ").replace(/\p{Cc}/gu, "");
}

/** Code points, which is what a terminal shows one column wide in the languages of the codebooks that ship. */
function widthOf(cell: string): number {
  return [...cell].length;
}

function padded(cell: string, width: number): string {
  return cell + " ".repeat(Math.max(0, width - widthOf(cell)));
}
