import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { boxOf, fitted, isSameWindow, type MapWindow, type PlaneBox, zoomed } from "./map-window.ts";

/** A movement smaller than this is a click. */
const clickTolerance = 5;

/**
 * Lets the pointer drag the map and zoom it with the wheel while Control is held (as pinching a touchpad does); the wheel alone
 * scrolls the page. Gives the box to draw while the map is dragged; every step can be taken with buttons and keys too.
 */
export function useMapPointer(
  ref: RefObject<HTMLElement | null>,
  window: MapWindow,
  show: ((window: MapWindow) => void) | undefined,
): PlaneBox {
  const [dragged, setDragged] = useState<PlaneBox>();
  const drag = useRef<{ readonly x: number; readonly y: number; readonly hasMoved: boolean }>(undefined);
  useLayoutEffect(() => {
    const svg = ref.current?.querySelector("svg");
    if (!svg || !show) return;
    const box = boxOf(window);
    const moved = (event: PointerEvent): MapWindow | undefined => {
      if (!drag.current?.hasMoved) return undefined;
      const units = box.width / svg.getBoundingClientRect().width;
      return fitted({
        x: window.x - (event.clientX - drag.current.x) * units,
        y: window.y - (event.clientY - drag.current.y) * units,
        zoom: window.zoom,
      });
    };
    const down = (event: PointerEvent) => {
      // A finger scrolls the page and the drawing.
      if (event.button !== 0 || event.pointerType === "touch") return;
      drag.current = { x: event.clientX, y: event.clientY, hasMoved: false };
    };
    const move = (event: PointerEvent) => {
      const { current } = drag;
      if (!current || event.buttons === 0) return;
      const way = Math.hypot(event.clientX - current.x, event.clientY - current.y);
      drag.current = { ...current, hasMoved: current.hasMoved || way > clickTolerance };
      const to = moved(event);
      if (to) setDragged(boxOf(to));
    };
    const up = (event: PointerEvent) => {
      const to = moved(event);
      if (!to) return;
      setDragged(undefined);
      if (!isSameWindow(to, window)) show(to);
    };
    const click = (event: MouseEvent) => {
      const hasMoved = drag.current?.hasMoved;
      drag.current = undefined;
      if (!hasMoved) return;
      event.preventDefault();
      event.stopPropagation();
    };
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const place = svg.getBoundingClientRect();
      const point = {
        x: box.x + ((event.clientX - place.left) / place.width) * box.width,
        y: box.y + ((event.clientY - place.top) / place.height) * box.height,
      };
      const to = zoomed(window, event.deltaY < 0 ? 1 : -1, point);
      if (!isSameWindow(to, window)) show(to);
    };
    const keepLink = (event: Event) => event.preventDefault();
    svg.addEventListener("pointerdown", down);
    addEventListener("pointermove", move);
    addEventListener("pointerup", up);
    svg.addEventListener("click", click, true);
    svg.addEventListener("dragstart", keepLink);
    svg.addEventListener("wheel", wheel, { passive: false });
    return () => {
      svg.removeEventListener("pointerdown", down);
      removeEventListener("pointermove", move);
      removeEventListener("pointerup", up);
      svg.removeEventListener("click", click, true);
      svg.removeEventListener("dragstart", keepLink);
      svg.removeEventListener("wheel", wheel);
    };
  });
  return dragged ?? boxOf(window);
}
