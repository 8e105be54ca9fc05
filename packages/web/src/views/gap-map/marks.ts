import { at } from "../at.ts";
import type { CellStyle } from "./model.ts";

/** What a cell holds, and where its mark has its middle. */
interface PlacedCell {
  readonly count: number;
  readonly parts: readonly number[];
  readonly x: number;
  readonly y: number;
}

interface MarkScale {
  /** The most of any cell: areas are in proportion to it. */
  readonly most: number;
  /** Of the mark of that cell. */
  readonly radius: number;
  readonly style: CellStyle;
}

/** What a donut leaves free of its radius, for the number in it. */
const holeShare = 0.62;

/**
 * The marks of cells, by size and by parts: the `d` of each part, in their order, and empty where no cell has it. Cells share
 * one path for each part: a browser takes as long for a path as for its lines, and a gap map has hundreds of cells.
 */
export function marksOf(cells: readonly PlacedCell[], { most, radius, style }: MarkScale): readonly string[] {
  const drawn = cells[0]?.parts.map(() => "") ?? [];
  for (const cell of cells) {
    const size = Math.max(0.14, Math.sqrt(cell.count / most)) * radius;
    const all = cell.parts.reduce((sum, part) => sum + part, 0);
    let from = 0;
    for (const [part, count] of cell.parts.entries()) {
      if (count === 0) continue;
      const to = from + count / all;
      drawn[part] += piece(cell, from, to, size);
      from = to;
    }
  }
  return drawn;

  function piece(cell: PlacedCell, from: number, to: number, size: number): string {
    switch (style) {
      case "bubble":
        return sector(cell, size, from, to);
      case "donut":
        return ringPart(cell, radius, from, to);
      case "mosaic":
        return strip(cell, size, from, to);
    }
  }
}

/** A piece of a disc, clockwise from the top. */
function sector(middle: PlacedCell, radius: number, from: number, to: number): string {
  if (to - from > 0.9999) return disc(middle, radius);
  const [startX, startY] = onCircle(from, radius);
  const [endX, endY] = onCircle(to, radius);
  const r = at(radius);
  return `M${at(middle.x)},${at(middle.y)}l${startX},${startY}a${r},${r} 0 ${to - from > 0.5 ? 1 : 0} 1 ${at(endX - startX)},${at(endY - startY)}z`;
}

/** A piece of a ring, clockwise from the top. */
function ringPart(middle: PlacedCell, radius: number, from: number, to: number): string {
  const inner = radius * holeShare;
  // What runs the other way round is left free.
  if (to - from > 0.9999) return disc(middle, radius) + disc(middle, inner, 0);
  const large = to - from > 0.5 ? 1 : 0;
  const [startX, startY] = onCircle(from, radius);
  const [endX, endY] = onCircle(to, radius);
  const [innerX, innerY] = onCircle(to, inner);
  const [lastX, lastY] = onCircle(from, inner);
  const [outside, inside] = [at(radius), at(inner)];
  return [
    `M${at(middle.x + startX)},${at(middle.y + startY)}`,
    `a${outside},${outside} 0 ${large} 1 ${at(endX - startX)},${at(endY - startY)}`,
    `l${at(innerX - endX)},${at(innerY - endY)}`,
    `a${inside},${inside} 0 ${large} 0 ${at(lastX - innerX)},${at(lastY - innerY)}z`,
  ].join("");
}

function onCircle(turn: number, radius: number): readonly [number, number] {
  const angle = turn * 2 * Math.PI;
  return [at(radius * Math.sin(angle)), at(-radius * Math.cos(angle))];
}

function disc({ x, y }: PlacedCell, radius: number, clockwise = 1): string {
  const r = at(radius);
  const half = (down: number) => `a${r},${r} 0 1 ${clockwise} 0,${at(down)}`;
  return `M${at(x)},${at(y - r)}${half(2 * r)}${half(-2 * r)}z`;
}

/** A piece of a square, from the left. */
function strip({ x, y }: PlacedCell, half: number, from: number, to: number): string {
  const width = at(2 * half * (to - from));
  return `M${at(x - half + 2 * half * from)},${at(y - half)}h${width}v${at(2 * half)}h${-width}z`;
}
