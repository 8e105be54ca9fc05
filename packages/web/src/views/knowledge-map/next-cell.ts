interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cell that a key leads to, undefined for other keys: arrows stop at the edges, Ctrl+Home and Ctrl+End go to the corners. */
export function nextCell(
  key: string,
  ctrl: boolean,
  { row, column }: Place,
  size: { readonly rows: number; readonly columns: number },
): Place | undefined {
  switch (key) {
    case "ArrowLeft":
      return { row, column: Math.max(0, column - 1) };
    case "ArrowRight":
      return { row, column: Math.min(size.columns - 1, column + 1) };
    case "ArrowUp":
      return { row: Math.max(0, row - 1), column };
    case "ArrowDown":
      return { row: Math.min(size.rows - 1, row + 1), column };
    case "Home":
      return { row: ctrl ? 0 : row, column: 0 };
    case "End":
      return { row: ctrl ? size.rows - 1 : row, column: size.columns - 1 };
    default:
      return undefined;
  }
}
