import { drawingPlane, type PlanePoint } from "@mapwright/atlas";

/** The part of the drawing plane that is shown: its middle, and how many times it was halved. */
export interface MapWindow extends PlanePoint {
  /** 0 shows everything; each step shows half the width. */
  readonly zoom: number;
}

export const largestZoom = 6;
export const wholePlane: MapWindow = { x: drawingPlane.width / 2, y: drawingPlane.height / 2, zoom: 0 };

/** A rectangle of the drawing plane. */
export interface PlaneBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function boxOf({ x, y, zoom }: MapWindow): PlaneBox {
  const width = drawingPlane.width / 2 ** zoom;
  const height = drawingPlane.height / 2 ** zoom;
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** The nearest window that shows nothing beside the plane, in whole units. */
export function fitted({ x, y, zoom }: MapWindow): MapWindow {
  const steps = Math.min(largestZoom, Math.max(0, Math.round(zoom)));
  const { width, height } = boxOf({ x, y, zoom: steps });
  const within = (value: number, size: number, whole: number) =>
    Math.round(Math.min(whole - size / 2, Math.max(size / 2, value)));
  return {
    x: within(x, width, drawingPlane.width),
    y: within(y, height, drawingPlane.height),
    zoom: steps,
  };
}

/** A step nearer (1) or farther (-1); `point` keeps its place in the window. */
export function zoomed(window: MapWindow, steps: number, point: PlanePoint = window): MapWindow {
  const zoom = Math.min(largestZoom, Math.max(0, window.zoom + steps));
  const part = 2 ** (window.zoom - zoom);
  return fitted({
    x: point.x + (window.x - point.x) * part,
    y: point.y + (window.y - point.y) * part,
    zoom,
  });
}

/** Moved by parts of the window's width and height. */
export function panned(window: MapWindow, right: number, down: number): MapWindow {
  const { width, height } = boxOf(window);
  return fitted({ ...window, x: window.x + right * width, y: window.y + down * height });
}

export function isSameWindow(a: MapWindow, b: MapWindow): boolean {
  return a.x === b.x && a.y === b.y && a.zoom === b.zoom;
}

/** `1200.900.2` in an address; undefined for the whole plane. */
export function windowText(window: MapWindow): string | undefined {
  return isSameWindow(window, wholePlane) ? undefined : `${window.x}.${window.y}.${window.zoom}`;
}

/** Reads what `windowText` wrote; anything else is the whole plane. */
export function windowFrom(text: string | null): MapWindow {
  const [, x, y, zoom] = /^(\d{1,5})\.(\d{1,5})\.(\d)$/.exec(text ?? "") ?? [];
  return x && y && zoom ? fitted({ x: Number(x), y: Number(y), zoom: Number(zoom) }) : wholePlane;
}
