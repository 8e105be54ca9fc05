import type { GapKind } from "@mapwright/atlas";
import { at } from "../at.ts";
import type { Paint } from "../paint.ts";
import { seriesFill } from "../patterns.tsx";
import type { CellStyle } from "./model.ts";

/** A cell's mark is drawn in a square of this side. */
export const markSize = 48;

const middle = markSize / 2;

interface CellMarkProps {
  readonly count: number;
  readonly parts: readonly number[];
  /** The most of any cell: areas are in proportion to it. */
  readonly most: number;
  readonly style: CellStyle;
  readonly id: string;
  readonly paint: Paint;
  readonly written: string;
}

/** What a cell holds, by size and by its segments. */
export function CellMark({ count, parts, most, style, id, paint, written }: CellMarkProps) {
  if (count === 0) return null;
  const size = Math.sqrt(count / most);
  const spread = partsAsSpans(parts);
  switch (style) {
    case "bubble": {
      const radius = Math.max(3, 21 * size);
      return (
        <g stroke={paint("ink")} strokeWidth="0.7" strokeLinejoin="round">
          {spread.map(({ part, place, from, to }) => (
            <path key={place} d={sector(radius, from, to)} fill={seriesFill(id, part)} />
          ))}
        </g>
      );
    }
    case "donut":
      return (
        <>
          <g stroke={paint("ink")} strokeWidth="0.7" strokeLinejoin="round">
            {spread.map(({ part, place, from, to }) => (
              <path key={place} d={sector(21, from, to)} fill={seriesFill(id, part)} />
            ))}
          </g>
          <circle
            cx={middle}
            cy={middle}
            r="13"
            fill={paint("paper")}
            stroke={paint("ink")}
            strokeWidth="0.7"
          />
          <text
            x={middle}
            y={middle + 4.5}
            textAnchor="middle"
            fontSize="12.5"
            fontWeight="600"
            fill={paint("ink")}
          >
            {written}
          </text>
        </>
      );
    case "mosaic": {
      const side = Math.max(6, 44 * size);
      const start = middle - side / 2;
      return (
        <g stroke={paint("ink")} strokeWidth="0.7">
          {spread.map(({ part, place, from, to }) => (
            <rect
              key={place}
              x={at(start + side * from)}
              y={at(start)}
              width={at(side * (to - from))}
              height={at(side)}
              fill={seriesFill(id, part)}
            />
          ))}
        </g>
      );
    }
  }
}

/**
 * Each part that is there as a stretch of 0 to 1. `place` counts those that are there: marks are kept by it, so that another answer
 * changes marks instead of making some and removing others.
 */
function partsAsSpans(parts: readonly number[]) {
  const all = parts.reduce((sum, part) => sum + part, 0);
  let from = 0;
  return parts
    .flatMap((count, part) => {
      if (count === 0) return [];
      const span = { part, from, to: from + count / all };
      from = span.to;
      return [span];
    })
    .map((span, place) => ({ ...span, place }));
}

/** The `d` of a piece of a disc, clockwise from the top, or of the whole. */
function sector(radius: number, from: number, to: number): string {
  const r = at(radius);
  if (to - from > 0.9999)
    return `M${middle},${at(middle - radius)}a${r},${r} 0 1 1 0,${at(2 * radius)}a${r},${r} 0 1 1 0,${at(-2 * radius)}z`;
  const point = (turn: number) =>
    `${at(middle + radius * Math.sin(turn * 2 * Math.PI))},${at(middle - radius * Math.cos(turn * 2 * Math.PI))}`;
  return `M${middle},${middle}L${point(from)}A${r},${r} 0 ${to - from > 0.5 ? 1 : 0} 1 ${point(to)}Z`;
}

/** How far apart signs stand beside each other. */
export const signPitch = 16;

/** The signs of kinds of gaps beside each other, each in a square of 14: told apart by shape, not by colour. */
export function GapSigns({ kinds, paint }: { kinds: readonly GapKind[]; paint: Paint }) {
  return (
    <path
      d={kinds.map((kind, place) => signAt(kind, place * signPitch)).join("")}
      fill="none"
      stroke={paint("notice")}
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  );
}

/** The `d` of a sign whose square begins at x. */
function signAt(kind: GapKind, x: number): string {
  switch (kind) {
    case "not-searched":
      return `M${at(x + 4.2)},4.6a2.8,2.8 0 1 1 4.1,2.5c-1,0.5 -1.3,1 -1.3,1.9m0,2.7v0.1`;
    case "nothing-found":
      return dashedCircle(x + 7, 7, 4.6);
    case "excluded":
      return `M${at(x + 3.2)},3.2l7.6,7.6m0,-7.6l-7.6,7.6`;
    case "weak":
      return `M${at(x + 2.2)},4h9.6l-4.8,7.5z`;
    case "old":
      return `M${at(x + 7)},2a5,5 0 1 1 -0.01,0m0,2.4v2.8l2,1.4`;
  }
}

/** Six strokes of a circle, drawn one by one so that what is joined with them in a path is not dashed. */
function dashedCircle(x: number, y: number, radius: number): string {
  const point = (turn: number) => `${at(x + radius * Math.cos(turn))},${at(y + radius * Math.sin(turn))}`;
  return Array.from({ length: 6 }, (_, stroke) => {
    const from = (stroke / 6) * 2 * Math.PI;
    return `M${point(from)}A${radius},${radius} 0 0 1 ${point(from + 2.2 / radius)}`;
  }).join("");
}
