import { useLayoutEffect, useRef } from "react";

const stops = "a[href], button:not(:disabled), input:not([type=hidden], :disabled), select, summary";

/** A part of the page around what had the focus, and which of the elements in it that was, or held it. */
interface Around {
  readonly part: Element;
  readonly position: number;
}

/**
 * Keeps the place of who reads with a keyboard: where what had the focus is gone from the next drawing (a filter taken away by
 * its own chip, a step that leads no further), the focus goes to what stands in its place, in the nearest part of the page that
 * is left. Gives the function to call before the page is drawn anew; it is drawn anew, too, when what is told here has come.
 */
export function useKeptFocus(come: unknown): () => void {
  const before = useRef<readonly Around[]>([]);
  const known = useRef(come);
  if (known.current !== come) {
    known.current = come;
    before.current = aroundFocus();
  }
  useLayoutEffect(() => {
    const around = before.current;
    before.current = [];
    if (around.length === 0 || document.activeElement !== document.body) return;
    for (const { part, position } of around) {
      const left = part.isConnected ? [...part.children] : [];
      const next =
        stopsIn(left.slice(position)).find(isShown) ?? stopsIn(left.slice(0, position)).findLast(isShown);
      if (next) return next.focus();
    }
  });
  return () => {
    before.current = aroundFocus();
  };
}

/** The nearest part first; none when nothing of the main part has the focus. Before every click: only places are read here. */
function aroundFocus(): readonly Around[] {
  const focused = document.activeElement;
  const main = document.getElementById("main");
  if (!(focused instanceof HTMLElement) || focused === main || !main?.contains(focused)) return [];
  const around: Around[] = [];
  for (let held: Element = focused; held !== main && held.parentElement !== null; held = held.parentElement)
    around.push({ part: held.parentElement, position: [...held.parentElement.children].indexOf(held) });
  return around;
}

function stopsIn(elements: readonly Element[]): readonly HTMLElement[] {
  return elements.flatMap((element) => [
    ...(element instanceof HTMLElement && element.matches(stops) ? [element] : []),
    ...element.querySelectorAll<HTMLElement>(stops),
  ]);
}

function isShown(stop: HTMLElement): boolean {
  return stop.checkVisibility();
}
