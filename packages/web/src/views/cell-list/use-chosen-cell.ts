import { type RefObject, useEffect, useState } from "react";

/** Long enough that a pointer on its way over a figure opens nothing, and can come from a cell to its list. */
const delayMs = 300;

type Cell = SVGElement | HTMLElement;

/**
 * The cell of a figure whose list is shown: the one that the pointer rests on or that has the focus of the keyboard. It
 * stays while the pointer or the focus is in the list (`box`), and until Escape dismisses it (WCAG 2.2, 1.4.13). Tab leads
 * from the cell into its list. Fingers open nothing: for them a cell is a link.
 */
export function useChosenCell(
  grid: RefObject<HTMLElement | null>,
  box: RefObject<HTMLElement | null>,
): Cell | undefined {
  const [chosen, setChosen] = useState<Cell>();
  useEffect(() => {
    const [figure, list] = [grid.current, box.current];
    return figure && list ? followed(figure, list, setChosen) : undefined;
  }, [grid, box]);
  return chosen?.isConnected ? chosen : undefined;
}

/** Listens until the function given back is called. */
function followed(figure: HTMLElement, list: HTMLElement, show: (cell: Cell | undefined) => void) {
  const end = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: Cell | undefined;
  let dismissed: Cell | undefined;
  const stay = () => clearTimeout(timer);
  const now = (cell: Cell | undefined) => {
    stay();
    shown = cell;
    show(cell);
  };
  const later = (next: () => Cell | undefined) => {
    stay();
    timer = setTimeout(() => now(next()), delayMs);
  };
  /** What is shown when the pointer has gone: the cell in focus, or the list with the focus in it. */
  const inFocus = () => {
    const { activeElement } = document;
    if (list.contains(activeElement)) return shown;
    const focused = figure.contains(activeElement) ? cellOf(activeElement) : undefined;
    return focused?.matches(":focus-visible") && focused !== dismissed ? focused : undefined;
  };
  const choose = (cell: Cell | undefined) => {
    if (cell && cell === dismissed) return;
    dismissed = undefined;
    later(() => cell ?? inFocus());
  };
  const leave = () => later(inFocus);
  const point = (event: PointerEvent) => {
    if (event.pointerType !== "touch") choose(cellOf(event.target));
  };
  const focus = ({ target }: FocusEvent) => {
    const cell = cellOf(target);
    if (cell?.matches(":focus-visible")) choose(cell);
  };
  const press = (event: KeyboardEvent) => {
    if (!shown) return;
    if (event.key === "Escape") {
      dismissed = shown;
      if (list.contains(document.activeElement)) shown.focus();
      now(undefined);
    } else if (event.key === "Tab" && !event.shiftKey && shown === document.activeElement) {
      const first = list.querySelector("a");
      if (first) event.preventDefault();
      first?.focus();
    }
  };
  const { signal } = end;
  figure.addEventListener("pointerover", point, { signal });
  figure.addEventListener("pointerleave", leave, { signal });
  figure.addEventListener("focusin", focus, { signal });
  figure.addEventListener("focusout", leave, { signal });
  list.addEventListener("pointerenter", stay, { signal });
  list.addEventListener("pointerleave", leave, { signal });
  list.addEventListener("focusout", leave, { signal });
  document.addEventListener("keydown", press, { signal });
  return () => {
    end.abort();
    stay();
  };
}

function cellOf(target: EventTarget | null): Cell | undefined {
  return (target instanceof Element ? target.closest<Cell>("a[data-row]") : null) ?? undefined;
}
