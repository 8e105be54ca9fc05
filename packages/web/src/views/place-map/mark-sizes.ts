import type { PlaceShape } from "./boundaries.ts";

/** Marks are sized as if the window were this wide: the sizes below are in such pixels. */
export const layoutWidth = 1000;
const largestBubble = 34;
/** Places that look smaller than this get a mark of their own. */
const smallPlace = 13;
export const smallMark = 5;

/** Radius of a bubble of a size from 0 to 1. */
export function bubbleRadius(size: number): number {
  return Math.max(4, size * largestBubble);
}

/** Radius of the mark of so many initiatives near each other. */
export function pointRadius(count: number): number {
  return count === 1 ? 6 : Math.min(26, 9 + 5 * Math.log10(count) ** 1.6);
}

/** Whether a place cannot be seen at this many units of the plane for a pixel. */
export function isSmall({ path, km2 }: PlaceShape, unit: number): boolean {
  return path === "" || Math.sqrt(km2) < smallPlace * unit;
}
