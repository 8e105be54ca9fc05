import { type MissingReason, ProblemError } from "@mapwright/domain";
import { countColumns } from "../facets/count.ts";
import { indexedColumn, missingIn } from "../facets/facets.ts";
import type { Index, IndexedColumn } from "../facets/indexed.ts";
import { slotMask } from "../filter/condition-mask.ts";
import { groupsOf, type RowSet } from "../filter/groups.ts";
import { type Mask, Scratch } from "../filter/mask.ts";
import type { Where } from "../filter/where.ts";
import { fillCells } from "./fill-cells.ts";

export interface CrossQuery {
  readonly rows: string;
  readonly columns: string;
  readonly layers?: string | undefined;
  readonly where?: Where | undefined;
  readonly within?: RowSet | undefined;
}

/** One side of a cross-table: its categories, and how many initiatives of the base have each. */
export interface CrossSide {
  readonly variable: string;
  readonly categories: readonly string[];
  /** Initiatives of the base with the category, each once: never the sum of cells where several answers are allowed. */
  readonly totals: readonly number[];
  /** Initiatives among the selected whose value is missing, by reason. */
  readonly missing: Readonly<Partial<Record<MissingReason, number>>>;
}

/**
 * A cross-table of two or three variables. `selected` initiatives meet every condition; `base` of them have a known
 * value of every variable, and only these are counted in cells and totals.
 */
export interface CrossTable {
  readonly selected: number;
  readonly base: number;
  readonly rows: CrossSide;
  readonly columns: CrossSide;
  readonly layers?: CrossSide;
  /** `cells[layer][row][column]`: initiatives that have all the categories; one layer when no variable makes layers. */
  readonly cells: readonly (readonly (readonly number[])[])[];
}

/** The cells as one array, `(layer * rows + row) * columns + column`, for views and further computing. */
export interface CrossCounts {
  readonly selected: number;
  readonly base: number;
  /** Layers (if any), rows, columns. */
  readonly sides: readonly IndexedColumn[];
  readonly selectedCounts: Uint32Array;
  readonly baseCounts: Uint32Array;
  readonly cells: Uint32Array;
}

const mostCells = 5_000_000;

/** Cross-counts as typed arrays. Throws `cross-variable-repeated`, `cross-too-large`, and as `checkCondition` does. */
export function crossCounts(index: Index, query: CrossQuery): CrossCounts {
  const variables = [...(query.layers === undefined ? [] : [query.layers]), query.rows, query.columns];
  const sides = variables.map((variable) => countableColumn(index, variable));
  if (new Set(variables).size < variables.length)
    throw new ProblemError({
      code: "cross-variable-repeated",
      message: `A cross-table of ${variables.join(", ")} uses a variable twice.`,
      hint: "Choose different variables.",
    });
  const size = sides.reduce((product, side) => product * side.categories.length, 1);
  if (size > mostCells)
    throw new ProblemError({
      code: "cross-too-large",
      message: `A cross-table of ${variables.join(", ")} has ${size} cells; ${mostCells} is the most.`,
      hint: "Choose variables with fewer categories.",
    });
  const scratch = new Scratch(index);
  const { all } = groupsOf(scratch, query.where ?? [], query.within);
  const selectedCounts = countsUnder(scratch, all, sides);
  const known = knownMask(scratch, all, sides, selectedCounts);
  const baseCounts = known === all ? selectedCounts : countsUnder(scratch, known, sides);
  const cells = new Uint32Array(size);
  fillCells(scratch, known, sides, baseCounts, cells);
  return { selected: all.total, base: known.total, sides, selectedCounts, baseCounts, cells };
}

/** Counts initiatives by two or three variables at once; see `CrossTable`. */
export function crossOf(index: Index, query: CrossQuery): CrossTable {
  const counts = crossCounts(index, query);
  const [columns, rows, layers] = counts.sides.toReversed();
  if (!rows || !columns) throw new Error("A cross-table has at least two sides.");
  const height = rows.categories.length;
  const width = columns.categories.length;
  const cells = Array.from({ length: layers ? layers.categories.length : 1 }, (_, layer) =>
    Array.from({ length: height }, (__, row) => {
      const start = (layer * height + row) * width;
      return [...counts.cells.subarray(start, start + width)];
    }),
  );
  return {
    selected: counts.selected,
    base: counts.base,
    rows: sideOf(rows, counts),
    columns: sideOf(columns, counts),
    ...(layers ? { layers: sideOf(layers, counts) } : {}),
    cells,
  };
}

function sideOf(column: IndexedColumn, counts: CrossCounts): CrossSide {
  const { variable, categories, base } = column;
  const totals = [...counts.baseCounts.subarray(base, base + categories.length)];
  return { variable, categories, totals, missing: missingIn(column, counts.selectedCounts).missing };
}

function countsUnder(scratch: Scratch, mask: Mask, columns: readonly IndexedColumn[]): Uint32Array {
  const counts = new Uint32Array(scratch.index.totals.length);
  countColumns(scratch, mask, columns, counts);
  return counts;
}

function knownMask(scratch: Scratch, mask: Mask, sides: readonly IndexedColumn[], counts: Uint32Array): Mask {
  let known = mask;
  for (const side of sides) {
    const slots: number[] = [];
    for (let slot = side.categories.length; slot < side.size; slot++)
      if ((counts[side.base + slot] ?? 0) > 0) slots.push(slot);
    if (slots.length > 0) known = scratch.without(known, slotMask(scratch, side, slots));
  }
  return known;
}

function countableColumn(index: Index, variable: string): IndexedColumn {
  const indexed = indexedColumn(index, variable);
  const { column } = indexed;
  if (column.shape !== "text" && (column.shape !== "number" || column.year)) return indexed;
  throw new ProblemError({
    code: "variable-not-countable",
    message: `The variable "${variable}" is a ${column.shape} and has no categories to count.`,
    hint: "Choose a variable with categories, or a year.",
  });
}
