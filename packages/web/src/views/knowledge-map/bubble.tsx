import type { Token } from "../../theme/tokens.ts";
import type { Paint } from "../paint.ts";

const series: readonly Token[] = ["series-1", "series-2", "series-3", "series-4", "series-5", "series-6"];

/** Drawn over the colour, so that layers are told apart without it; the seventh layer starts again. */
const strokes: readonly (string | undefined)[] = [
  undefined,
  "M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4",
  "M0,2 h8 M0,6 h8",
  "M2,0 v8 M6,0 v8",
  "M-2,6 l4,4 M0,0 l8,8 M6,-2 l4,4",
  "M0,4 h8 M4,0 v8",
];

/** The pattern of each layer, to be drawn once in the figure that uses them. */
export function LayerPatterns({ id, count, paint }: { id: string; count: number; paint: Paint }) {
  return (
    <defs>
      {Array.from({ length: count }, (_, layer) => {
        const path = strokes[layer % strokes.length];
        return (
          <pattern
            key={layerId(id, layer)}
            id={layerId(id, layer)}
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
          >
            <rect width="8" height="8" fill={paint(series[layer % series.length] ?? "series-1")} />
            {path && <path d={path} stroke={paint("raised")} strokeWidth="1.4" fill="none" />}
          </pattern>
        );
      })}
    </defs>
  );
}

export function layerId(id: string, layer: number): string {
  return `${id}-layer-${layer}`;
}

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
          <circle key={layer} cx={at(x)} cy={at(y)} r={at(radius)} fill={`url(#${layerId(id, layer)})`} />
        ) : (
          <path key={layer} d={sectorPath(x, y, radius, start, to)} fill={`url(#${layerId(id, layer)})`} />
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

/** Two decimals are enough for a screen and the same on every machine. */
export function at(value: number): number {
  return Math.round(value * 100) / 100;
}
