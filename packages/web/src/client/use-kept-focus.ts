import { useLayoutEffect, useRef } from "react";

const stops = "a[href], button:not(:disabled), input:not([type=hidden], :disabled), select, summary";

/** A part of the page around what had the focus, and which of the stops in it that was. */
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
      const left = part.isConnected ? stopsIn(part) : [];
      const next = left.slice(position).find(isShown) ?? left.slice(0, position).findLast(isShown);
      if (next) return next.focus();
    }
  });
  return () => {
    before.current = aroundFocus();
  };
}

/**
 * The nearest part first; none when nothing of the main part has the focus. What is folded away is counted, too: to tell it apart
 * takes longer, and is needed for few clicks.
 */
function aroundFocus(): readonly Around[] {
  const focused = document.activeElement;
  const main = document.getElementById("main");
  if (!(focused instanceof HTMLElement) || !main?.contains(focused)) return [];
  // The page is looked through once: the stops of each part stand together in those of the whole.
  const all = stopsIn(main);
  const place = all.indexOf(focused);
  if (place < 0) return [];
  const around: Around[] = [];
  let first = place;
  for (let part = focused.parentElement; part !== null; part = part === main ? null : part.parentElement) {
    while (first > 0 && part.contains(all[first - 1] ?? null)) first--;
    around.push({ part, position: place - first });
  }
  return around;
}

function stopsIn(part: Element): readonly HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>(stops)];
}

function isShown(stop: HTMLElement): boolean {
  return stop.checkVisibility();
}
