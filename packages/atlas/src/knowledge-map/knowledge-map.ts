import { type MissingReason, ProblemError } from "@mapwright/domain";
import type { CrossSide, CrossTable } from "../crosstab/cross.ts";
import { type Share, shareOf } from "../statistics/share.ts";
import { isExclusive } from "./exclusive.ts";

/** One place of the map: a category of the rows together with one of the columns. */
export interface KnowledgeMapCell {
  readonly row: string;
  readonly column: string;
  /** Initiatives that have both. */
  readonly count: number;
  /** `count` of the base of the map. */
  readonly share: Share;
  /** Of these, how many have each category of the layers, in their order; empty without layers. */
  readonly byLayer: readonly number[];
}

/** A knowledge map: where initiatives are, where most are, and where none is. */
export interface KnowledgeMap {
  readonly rows: CrossSide;
  readonly columns: CrossSide;
  readonly layers: CrossSide | null;
  readonly selected: number;
  /** Initiatives with a known row and column (and layer, when the map is made from one table with layers). */
  readonly base: number;
  /** Selected initiatives that are in no cell because a value is missing; each once. */
  readonly missing: number;
  /** The reasons by variable; an initiative may be under several variables. */
  readonly missingBy: Readonly<Record<string, Readonly<Partial<Record<MissingReason, number>>>>>;
  /** Row by row, all of them: the cell of row r and column c is at `r * columns + c`. */
  readonly cells: readonly KnowledgeMapCell[];
  /** The cells with most initiatives: several when equal, none when no cell has any. */
  readonly largest: readonly KnowledgeMapCell[];
  /** The gaps: cells without initiatives. */
  readonly empty: readonly { readonly row: string; readonly column: string }[];
}

/**
 * The knowledge map of a cross-table. Where initiatives may have several categories, cells add up to more than the
 * base. `layered`, the same table with layers, tells what each cell is made of; it leaves out initiatives whose layer
 * is missing, while the map keeps them. A single table with layers will do when each initiative has one layer.
 *
 * Throws `layers-overlap` when cells cannot be counted from layers, and `map-sides-differ` when the two tables do not
 * have the same rows and columns.
 *
 * @example knowledgeMapOf(crossOf(index, { rows: "potential", columns: "governance" })).largest[0]?.count // 41
 */
export function knowledgeMapOf(cross: CrossTable, layered: CrossTable = cross): KnowledgeMap {
  checkSides(cross, layered);
  const cells = cellsOf(cross, layered);
  const most = cells.reduce((highest, { count }) => Math.max(highest, count), 1);
  const layers = layered.layers ?? null;
  const sides = [cross.rows, cross.columns, ...(layers ? [layers] : [])];
  return {
    rows: cross.rows,
    columns: cross.columns,
    layers,
    selected: cross.selected,
    base: cross.base,
    missing: cross.selected - cross.base,
    missingBy: Object.fromEntries(sides.map(({ variable, missing }) => [variable, missing])),
    cells,
    largest: cells.filter(({ count }) => count === most),
    empty: cells.filter(({ count }) => count === 0).map(({ row, column }) => ({ row, column })),
  };
}

function cellsOf(cross: CrossTable, layered: CrossTable): KnowledgeMapCell[] {
  return cross.rows.categories.flatMap((row, r) =>
    cross.columns.categories.map((column, c) => {
      const count = cross.cells.reduce((sum, layer) => sum + (layer[r]?.[c] ?? 0), 0);
      const share = shareOf(count, cross.base, cross.selected - cross.base);
      const byLayer = layered.layers ? layered.cells.map((layer) => layer[r]?.[c] ?? 0) : [];
      return { row, column, count, share, byLayer };
    }),
  );
}

function checkSides(cross: CrossTable, layered: CrossTable): void {
  if (cross.layers && !isExclusive(cross.layers, cross.base))
    throw new ProblemError({
      code: "layers-overlap",
      message: `Initiatives have several categories of "${cross.layers.variable}", so its layers do not add up to cells.`,
      hint: "Give the cross-table without layers first, and the one with layers second.",
    });
  const namesOf = ({ rows, columns }: CrossTable) =>
    JSON.stringify([rows.variable, rows.categories, columns.variable, columns.categories]);
  if (namesOf(cross) !== namesOf(layered))
    throw new ProblemError({
      code: "map-sides-differ",
      message: `The map of ${cross.rows.variable} by ${cross.columns.variable} has layers by other rows or columns.`,
      hint: "Make both cross-tables with the same rows and columns.",
    });
}
