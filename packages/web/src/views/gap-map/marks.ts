import { at } from "../at.ts";
import type { CellStyle } from "./model.ts";

/** What a cell holds, and where its mark has its middle. */
export interface PlacedCell {
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

/** The `d` of what is drawn for many cells at once. */
export interface Marks {
  /** By part, in the order of the parts; empty where no cell has it. */
  readonly parts: readonly string[];
  /** What donuts leave free in their middle. */
  readonly holes: string;
}

/** Of a donut's radius, for the number in it. */
const holeShare = 0.62;

/**
 * The marks of cells, by size and by parts. Cells share one path for each part: a browser takes as long for a path as for its
 * lines, and a gap map has hundreds of cells.
 */
export function marksOf(cells: readonly PlacedCell[], { most, radius, style }: MarkScale): Marks {
  const parts = cells[0]?.parts.map(() => "") ?? [];
  let holes = "";
  for (const cell of cells) {
    if (cell.count === 0) continue;
    const size = Math.sqrt(cell.count / most);
    const all = cell.parts.reduce((sum, part) => sum + part, 0);
    let from = 0;
    for (const [part, count] of cell.parts.entries()) {
      const to = from + count / all;
      parts[part] = (parts[part] ?? "") + (count > 0 ? piece(cell, from, to, size) : "");
      from = to;
    }
    if (style === "donut") holes += disc(cell, radius * holeShare);
  }
  return { parts, holes };

  function piece(cell: PlacedCell, from: number, to: number, size: number): string {
    switch (style) {
      case "bubble":
        return sector(cell, Math.max(0.14, size) * radius, from, to);
      case "donut":
        return sector(cell, radius, from, to);
      case "mosaic":
        return strip(cell, Math.max(0.14, size) * radius, from, to);
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

function onCircle(turn: number, radius: number): readonly [number, number] {
  const angle = turn * 2 * Math.PI;
  return [at(radius * Math.sin(angle)), at(-radius * Math.cos(angle))];
}

function disc({ x, y }: PlacedCell, radius: number): string {
  const r = at(radius);
  return `M${at(x)},${at(y - r)}a${r},${r} 0 1 1 0,${at(2 * r)}a${r},${r} 0 1 1 0,${at(-2 * r)}z`;
}

/** A piece of a square, from the left. */
function strip({ x, y }: PlacedCell, half: number, from: number, to: number): string {
  const width = at(2 * half * (to - from));
  return `M${at(x - half + 2 * half * from)},${at(y - half)}h${width}v${at(2 * half)}h${-width}z`;
}
