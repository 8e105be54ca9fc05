import { at } from "../at.ts";
import type { Paint } from "../paint.ts";
import { seriesFill } from "../patterns.tsx";
import { Glyph } from "./glyph.tsx";
import type { MapCell } from "./model.ts";

interface BarsProps {
  readonly cell: MapCell;
  readonly slot: number;
  readonly x: number;
  readonly foot: number;
  /** The height of a bar that stands for the whole cell. */
  readonly high: number;
  readonly paint: Paint;
  readonly id: string;
}

/** One bar for each category in a place of its own; its height is the share of the cell. */
export function Bars({ cell, slot, x, foot, high, paint, id }: BarsProps) {
  return cell.colours.map((part, category) => {
    const own = high * (part / cell.count);
    const left = at(x + category * slot);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: categories have no identity here beside their place.
      <g key={category}>
        <rect
          x={left}
          y={at(foot - own)}
          width={at(slot - 3.5)}
          height={at(own)}
          fill={seriesFill(id, category)}
        />
        <rect x={left} y={at(foot)} width={at(slot - 3.5)} height="1" fill={paint("edge")} />
      </g>
    );
  });
}

interface GlyphsProps {
  readonly cell: MapCell;
  readonly slot: number;
  readonly x: number;
  readonly y: number;
  readonly paint: Paint;
}

/** One shape for each category in a place of its own; its area is the share of the cell, a dot says none. */
export function Glyphs({ cell, slot, x, y, paint }: GlyphsProps) {
  const largest = Math.min(8, slot / 2 + 0.5);
  return cell.layers.map((part, category) => (
    <Glyph
      // biome-ignore lint/suspicious/noArrayIndexKey: categories have no identity here beside their place.
      key={category}
      category={category}
      x={x + (category + 0.5) * slot - 2}
      y={y}
      size={part === 0 ? 0.9 : Math.max(1.8, largest * Math.sqrt(part / cell.count))}
      fill={paint(part === 0 ? "edge" : "ink")}
    />
  ));
}
