import { at } from "../at.ts";
import type { Paint } from "../paint.ts";
import { seriesFill } from "../patterns.tsx";

interface BubbleProps {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Counts by layer; one colour when empty. */
  readonly parts: readonly number[];
  readonly id: string;
  readonly paint: Paint;
}

/** A disc whose area is the count, cut into one sector for each layer. */
export function Bubble({ x, y, radius, parts, id, paint }: BubbleProps) {
  const stroke = paint("ink");
  const sum = parts.reduce((total, part) => total + part, 0);
  if (sum === 0)
    return (
      <circle
        cx={at(x)}
        cy={at(y)}
        r={at(radius)}
        fill={paint(parts.length === 0 ? "series-1" : "raised")}
        stroke={stroke}
      />
    );
  const sectors: { layer: number; from: number; to: number }[] = [];
  let from = 0;
  for (const [layer, part] of parts.entries()) {
    if (part > 0) sectors.push({ layer, from, to: from + part / sum });
    from += part / sum;
  }
  return (
    <g stroke={stroke} strokeWidth="0.8" strokeLinejoin="round">
      {sectors.map(({ layer, from: start, to }) =>
        to - start > 0.9999 ? (
          <circle key={layer} cx={at(x)} cy={at(y)} r={at(radius)} fill={seriesFill(id, layer)} />
        ) : (
          <path key={layer} d={sectorPath(x, y, radius, start, to)} fill={seriesFill(id, layer)} />
        ),
      )}
    </g>
  );
}

/** A sector between two parts of a turn, clockwise from the top. */
function sectorPath(x: number, y: number, radius: number, from: number, to: number): string {
  const point = (turn: number) =>
    `${at(x + radius * Math.sin(turn * 2 * Math.PI))},${at(y - radius * Math.cos(turn * 2 * Math.PI))}`;
  return `M${at(x)},${at(y)}L${point(from)}A${at(radius)},${at(radius)} 0 ${to - from > 0.5 ? 1 : 0} 1 ${point(to)}Z`;
}
