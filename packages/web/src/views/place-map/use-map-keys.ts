import { type RefObject, useLayoutEffect, useState } from "react";
import { boxOf, fitted, isSameWindow, type MapWindow, wholePlane, zoomed } from "./map-window.ts";
import { nearestMark } from "./nearest-mark.ts";

/**
 * Makes the marks of a map one stop in the order of focus: arrows move to the nearest mark that way, Home and End to the
 * first and last, `+` and `-` zoom, `0` shows everything. A mark outside of the window is brought into it. Gives the
 * words of the mark under the pointer or in focus. Without script every mark is a stop of its own.
 */
export function useMapKeys(
  ref: RefObject<HTMLElement | null>,
  window: MapWindow,
  show: ((window: MapWindow) => void) | undefined,
): string | undefined {
  const [said, setSaid] = useState<string>();
  useLayoutEffect(() => {
    const map = ref.current;
    if (!map || !show) return;
    const marks = [...map.querySelectorAll<SVGAElement>("a[data-place]")];
    const active = marks.findIndex((mark) => mark.matches(":focus"));
    makeStop(marks, Math.max(0, active));
    const tell = (event: Event) => {
      const mark = markAt(event.target);
      setSaid(mark?.getAttribute("aria-label") ?? undefined);
      if (mark && event.type === "focusin") makeStop(marks, marks.indexOf(mark));
    };
    const hush = () => setSaid(undefined);
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const mark = markAt(event.target);
      const middle = mark ? placeOf(mark) : window;
      const seen = windowAfter(event.key, window, middle);
      if (seen) {
        event.preventDefault();
        if (!isSameWindow(seen, window)) show(seen);
        return;
      }
      const next = mark && marks[nearestMark(event.key, marks.indexOf(mark), marks.map(placeOf)) ?? -1];
      if (!next) return;
      event.preventDefault();
      next.focus({ preventScroll: true });
      const revealed = revealing(window, placeOf(next));
      if (revealed) show(revealed);
    };
    map.addEventListener("focusin", tell);
    map.addEventListener("pointerover", tell);
    map.addEventListener("pointerleave", hush);
    map.addEventListener("focusout", hush);
    map.addEventListener("keydown", press);
    return () => {
      map.removeEventListener("focusin", tell);
      map.removeEventListener("pointerover", tell);
      map.removeEventListener("pointerleave", hush);
      map.removeEventListener("focusout", hush);
      map.removeEventListener("keydown", press);
    };
  });
  return said;
}

function windowAfter(
  key: string,
  window: MapWindow,
  middle: { readonly x: number; readonly y: number },
): MapWindow | undefined {
  switch (key) {
    case "+":
    case "=":
      return zoomed(window, 1, middle);
    case "-":
      return zoomed(window, -1, middle);
    case "0":
      return wholePlane;
    default:
      return undefined;
  }
}

/** The window with a point in its middle, when it is outside of this one. */
function revealing(window: MapWindow, { x, y }: { readonly x: number; readonly y: number }) {
  const box = boxOf(window);
  const isSeen = x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
  return isSeen ? undefined : fitted({ x, y, zoom: window.zoom });
}

function markAt(target: EventTarget | null): SVGAElement | undefined {
  const mark = target instanceof Element ? target.closest("a[data-place]") : null;
  return mark instanceof SVGAElement ? mark : undefined;
}

function placeOf(mark: Element) {
  return { x: Number(mark.getAttribute("data-x")), y: Number(mark.getAttribute("data-y")) };
}

function makeStop(marks: readonly SVGAElement[], stop: number): void {
  for (const [position, mark] of marks.entries())
    mark.setAttribute("tabindex", position === stop ? "0" : "-1");
}
