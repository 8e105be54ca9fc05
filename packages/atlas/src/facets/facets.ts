import type { MissingReason } from "@mapwright/domain";
import { type Groups, groupsOf, type RowSet } from "../filter/groups.ts";
import { type Mask, Scratch } from "../filter/mask.ts";
import type { Where } from "../filter/where.ts";
import { reasonOrder } from "../table/column.ts";
import { columnOf } from "../table/table.ts";
import { type BroaderCategory, broaderCounts } from "./broader.ts";
import { countColumns } from "./count.ts";
import type { Facet } from "./facet.ts";
import type { Index, IndexedColumn } from "./indexed.ts";
import { summaryOf } from "./number-summary.ts";

export interface FacetOptions {
  /** Which variables to count; all but texts when absent. */
  readonly variables?: readonly string[] | undefined;
  /** Count only among these rows, as one more condition that no facet leaves out. */
  readonly within?: RowSet | undefined;
}

/** All counts of a query as numbers, for views that draw them without making objects first. */
export interface FacetCounts {
  /** Initiatives that meet every condition. */
  readonly total: number;
  /** Slots of all columns of the table; only those of the counted variables are filled. */
  readonly counts: Uint32Array;
  /** The slots of one variable: a count per category or year, then one per reason of `reasonOrder`. */
  of(variable: string): Uint32Array;
}

/** The facets of a query: `total` meets every condition; each facet leaves its own conditions out, as `Facet` tells. */
export interface Facets {
  readonly total: number;
  readonly facets: Readonly<Record<string, Facet>>;
}

export function facetCounts(index: Index, where: Where, options: FacetOptions = {}): FacetCounts {
  const columns = columnsFor(index, options.variables);
  const scratch = new Scratch(index);
  const groups = groupsOf(scratch, where, options.within);
  return countGroups(scratch, groups, columns);
}

function countGroups(scratch: Scratch, groups: Groups, columns: readonly IndexedColumn[]): FacetCounts {
  const { index } = scratch;
  const counts = new Uint32Array(index.totals.length);
  const free =
    groups.others.size === 0 ? columns : columns.filter(({ variable }) => !groups.others.has(variable));
  countColumns(scratch, groups.all, free, counts);
  for (const column of columns) {
    const others = groups.others.get(column.variable);
    if (others) countColumns(scratch, others, [column], counts);
  }
  return { total: groups.all.total, counts, of: (variable) => slotsIn(index, counts, variable) };
}

function slotsIn(index: Index, counts: Uint32Array, variable: string): Uint32Array {
  const { base, size } = indexedColumn(index, variable);
  return counts.subarray(base, base + size);
}

/** Facets as objects; see `Facet` for bases, missing and broader categories. Throws as `checkCondition` does. */
export function facetsOf(
  index: Index,
  broader: ReadonlyMap<string, readonly BroaderCategory[]>,
  where: Where,
  options: FacetOptions = {},
): Facets {
  const columns = columnsFor(index, options.variables);
  const scratch = new Scratch(index);
  const groups = groupsOf(scratch, where, options.within);
  const { total, counts } = countGroups(scratch, groups, columns);
  const facets: Record<string, Facet> = Object.create(null);
  for (const column of columns) {
    const mask = groups.others.get(column.variable) ?? groups.all;
    const facet = facetOf(index, column, mask, counts);
    const above = broader.get(column.variable);
    facets[column.variable] = above
      ? { ...facet, broader: broaderCounts(scratch, mask, column, counts, above) }
      : facet;
  }
  return { total, facets };
}

function facetOf(index: Index, indexed: IndexedColumn, mask: Mask, counts: Uint32Array): Facet {
  const { base: start, categories, column } = indexed;
  const byCategory: Record<string, number> = Object.create(null);
  for (const [slot, category] of categories.entries()) byCategory[category] = counts[start + slot] ?? 0;
  const { missing, sum } = missingIn(indexed, counts);
  const facet = { base: mask.total - sum, missing, counts: byCategory };
  if (column.shape !== "number" || column.year) return facet;
  const numbers = summaryOf(index, mask, column);
  return numbers ? { ...facet, numbers } : facet;
}

/** The missing reasons that occur, with their counts and their sum. */
export function missingIn({ base, categories }: IndexedColumn, counts: Uint32Array) {
  const missing: Partial<Record<MissingReason, number>> = {};
  let sum = 0;
  for (const [position, reason] of reasonOrder.entries()) {
    const count = counts[base + categories.length + position] ?? 0;
    if (count > 0) missing[reason] = count;
    sum += count;
  }
  return { missing, sum };
}

export function columnsFor(index: Index, variables: readonly string[] | undefined): readonly IndexedColumn[] {
  if (!variables) return index.countable;
  return [...new Set(variables)].map((variable) => indexedColumn(index, variable));
}

/** The column of a variable; throws `variable-unknown`. */
export function indexedColumn(index: Index, variable: string): IndexedColumn {
  const column = index.byVariable.get(variable);
  if (column) return column;
  columnOf(index.table, variable);
  throw new Error(`The index lacks the column "${variable}" of its table.`);
}
