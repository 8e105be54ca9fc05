import type { GapKind } from "@mapwright/atlas";
import { at } from "../at.ts";
import type { Paint } from "../paint.ts";

/** The side of the square that a sign stands in. */
export const signSize = 14;

/** Signs of kinds of gaps, told apart by shape, not by colour: what `signOf` gave, one after the other. */
export function GapSigns({ d, paint }: { readonly d: string; readonly paint: Paint }) {
  return (
    <path
      d={d}
      fill="none"
      stroke={paint("notice")}
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  );
}

/** The `d` of a kind's sign whose square begins at x and y. */
export function signOf(kind: GapKind, x = 0, y = 0): string {
  const { from, strokes } = signs[kind];
  return `M${at(x + from[0])},${at(y + from[1])}${strokes}`;
}

/** Where a sign begins in its square, and how it goes on from there. */
const signs: Readonly<Record<GapKind, { from: readonly [number, number]; strokes: string }>> = {
  "not-searched": { from: [4.2, 4.6], strokes: "a2.8,2.8 0 1 1 4.1,2.5c-1,0.5 -1.3,1 -1.3,1.9m0,2.7v0.1" },
  "nothing-found": { from: [11.6, 7], strokes: dashedCircle(4.6) },
  excluded: { from: [3.2, 3.2], strokes: "l7.6,7.6m0,-7.6l-7.6,7.6" },
  weak: { from: [2.2, 4], strokes: "h9.6l-4.8,7.5z" },
  old: { from: [7, 2], strokes: "a5,5 0 1 1 -0.01,0m0,2.4v2.8l2,1.4" },
};

/** Six strokes of a circle from its right, drawn one by one so that what is joined with them in a path is not dashed. */
function dashedCircle(radius: number): string {
  const along = (from: number, to: number) =>
    `${at(radius * (Math.cos(to) - Math.cos(from)))},${at(radius * (Math.sin(to) - Math.sin(from)))}`;
  return Array.from({ length: 6 }, (_, stroke) => {
    const from = (stroke / 6) * 2 * Math.PI;
    const to = from + 2.2 / radius;
    const next = ((stroke + 1) / 6) * 2 * Math.PI;
    return `a${radius},${radius} 0 0 1 ${along(from, to)}m${along(to, next)}`;
  }).join("");
}
