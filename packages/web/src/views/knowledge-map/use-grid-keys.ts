import { type RefObject, useLayoutEffect, useState } from "react";
import { nextCell } from "./next-cell.ts";

/**
 * Makes the cells and headers of a figure one stop in the order of focus, moved through with the arrow keys, Home and
 * End; headers are row or column 0. Gives the words of the place under the pointer or in focus. Without script every
 * cell is a stop of its own.
 */
export function useGridKeys(
  ref: RefObject<HTMLElement | null>,
  describe: (row: number, column: number) => string,
): string | undefined {
  const [shown, setShown] = useState<{ readonly row: number; readonly column: number }>();
  useLayoutEffect(() => {
    const grid = ref.current;
    if (!grid) return;
    const cells = [...grid.querySelectorAll<SVGAElement>("a[data-row]")];
    const current = cells.findIndex((cell) => cell.matches(":focus"));
    const firstCell = cells.findIndex((cell) => placeOf(cell).row > 0 && placeOf(cell).column > 0);
    makeStop(cells, current < 0 ? Math.max(0, firstCell) : current);
    const show = (event: Event) => {
      const cell = event.target instanceof Element ? event.target.closest("a[data-row]") : null;
      setShown(cell ? placeOf(cell) : undefined);
      if (cell && event.type === "focusin")
        makeStop(
          cells,
          cells.findIndex((other) => other.contains(cell)),
        );
    };
    const hide = () => setShown(undefined);
    const move = (event: KeyboardEvent) => {
      const cell = event.target instanceof Element ? event.target.closest("a[data-row]") : null;
      const wanted = cell && nextCell(event.key, event.ctrlKey, placeOf(cell), sizeOf(cells));
      if (!wanted) return;
      event.preventDefault();
      cells
        .find((other) => placeOf(other).row === wanted.row && placeOf(other).column === wanted.column)
        ?.focus();
    };
    grid.addEventListener("focusin", show);
    grid.addEventListener("pointerover", show);
    grid.addEventListener("pointerleave", hide);
    grid.addEventListener("focusout", hide);
    grid.addEventListener("keydown", move);
    return () => {
      grid.removeEventListener("focusin", show);
      grid.removeEventListener("pointerover", show);
      grid.removeEventListener("pointerleave", hide);
      grid.removeEventListener("focusout", hide);
      grid.removeEventListener("keydown", move);
    };
  });
  return shown && describe(shown.row, shown.column);
}

function makeStop(cells: readonly SVGAElement[], stop: number): void {
  for (const [position, cell] of cells.entries()) {
    const wanted = position === stop ? "0" : "-1";
    // This runs after each answer, and only a change makes the browser look again.
    if (cell.getAttribute("tabindex") !== wanted) cell.setAttribute("tabindex", wanted);
  }
}

function placeOf(cell: Element) {
  return { row: Number(cell.getAttribute("data-row")), column: Number(cell.getAttribute("data-column")) };
}

function sizeOf(cells: readonly Element[]) {
  const last = cells.at(-1);
  const place = last ? placeOf(last) : { row: -1, column: -1 };
  return { rows: place.row + 1, columns: place.column + 1 };
}
