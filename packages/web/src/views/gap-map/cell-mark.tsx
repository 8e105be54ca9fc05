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
          {spread.map(({ part, from, to }, place) => (
            <path key={place} d={sector(radius, from, to)} fill={seriesFill(id, part)} />
          ))}
        </g>
      );
    }
    case "donut":
      return (
        <>
          <g stroke={paint("ink")} strokeWidth="0.7" strokeLinejoin="round">
            {spread.map(({ part, from, to }, place) => (
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
          {spread.map(({ part, from, to }, place) => (
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

/** Each part that is there as a stretch of 0 to 1. */
function partsAsSpans(parts: readonly number[]) {
  const all = parts.reduce((sum, part) => sum + part, 0);
  let from = 0;
  return parts.flatMap((count, part) => {
    if (count === 0) return [];
    const span = { part, from, to: from + count / all };
    from = span.to;
    return [span];
  });
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

/** The sign of a kind of gap in a square of 14: told apart by shape, not by colour. */
export function GapSign({ kind, paint }: { kind: GapKind; paint: Paint }) {
  const line = { fill: "none", stroke: paint("notice"), strokeWidth: 1.7, strokeLinecap: "round" } as const;
  switch (kind) {
    case "not-searched":
      return <path d="M4.2,4.6a2.8,2.8 0 1 1 4.1,2.5c-1,0.5 -1.3,1 -1.3,1.9M7,11.7v0.1" {...line} />;
    case "nothing-found":
      return <path d="M11.6,7a4.6,4.6 0 1 1 0,-0.01" {...line} strokeDasharray="2.2 2.4" />;
    case "excluded":
      return <path d="M3.2,3.2l7.6,7.6M10.8,3.2l-7.6,7.6" {...line} />;
    case "weak":
      return <path d="M2.2,4h9.6L7,11.5z" {...line} strokeLinejoin="round" />;
    case "old":
      return <path d="M7,2a5,5 0 1 1 -0.01,0M7,4.4v2.8l2,1.4" {...line} />;
  }
}
