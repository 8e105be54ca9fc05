import {
  type Condition,
  codesAt,
  columnOf,
  missingAt,
  numberAt,
  reasonOrder,
  type Share,
  shareOf,
} from "@mapwright/atlas";
import { ProblemError } from "@mapwright/domain";
import type { Base, Ground } from "./ground.ts";

/** Initiatives of a base by one variable. */
export interface CategoryCounts {
  /** From most to least frequent, equal ones in the codebook's order; those that occur. */
  readonly ranked: readonly { readonly code: string; readonly count: number }[];
  /** All categories in the codebook's order. */
  readonly ordered: readonly { readonly code: string; readonly count: number }[];
  readonly selected: number;
  readonly base: number;
  readonly missing: Readonly<Partial<Record<(typeof reasonOrder)[number], number>>>;
}

/** Counts a base by a variable, no condition left out. Throws as `Atlas.facets` does, and for what has no categories. */
export function categoryCounts({ map }: Ground, { where }: Base, variable: string): CategoryCounts {
  const column = columnOf(map.table, variable);
  if (column.shape === "text" || (column.shape === "number" && !column.year))
    throw new ProblemError({
      code: "variable-not-countable",
      message: `The variable "${variable}" is a ${column.shape} and has no categories to count.`,
      hint: "Choose a variable with categories, or a year.",
      value: variable,
    });
  const rows = map.atlas.select(where).rows();
  const facet = map.atlas.facets([], { within: rows, variables: [variable] }).facets[variable];
  const ordered = Object.entries(facet?.counts ?? {}).map(([code, count]) => ({ code, count }));
  const ranked = ordered.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  return { ranked, ordered, selected: rows.length, base: facet?.base ?? 0, missing: facet?.missing ?? {} };
}

/** Holds for initiatives whose value is known. */
export function isKnown(variable: string): Condition {
  return { variable, missing: reasonOrder, not: true };
}

/**
 * The part of a base that meets the conditions; the denominator are those with a known value of every variable named, the
 * rest is missing. Throws as `checkCondition` does.
 */
export function partOf({ map }: Ground, { where }: Base, having: readonly Condition[]): Share {
  const known = [...new Set(having.map(({ variable }) => variable))].map(isKnown);
  const selected = map.atlas.select(where).total;
  const denominator = map.atlas.select([...where, ...known]).total;
  const numerator = map.atlas.select([...where, ...known, ...having]).total;
  return shareOf(numerator, denominator, selected - denominator);
}

/**
 * The mean over the initiatives of a base with a known value: of a number or year, or of how many categories each has.
 * Undefined when none is known.
 */
export function meanOf({ map }: Ground, { where }: Base, variable: string) {
  const column = columnOf(map.table, variable);
  const rows = [...map.atlas.select(where).rows()];
  const known = rows.filter((row) => missingAt(column, row) === undefined);
  const values = known.map((row) => {
    if (column.shape === "text") return Number.NaN;
    return column.shape === "number" ? (numberAt(column, row) ?? Number.NaN) : codesAt(column, row).length;
  });
  const sum = values.reduce((total, value) => total + value, 0);
  return {
    mean: known.length === 0 ? undefined : sum / known.length,
    base: known.length,
    missing: rows.length - known.length,
  };
}
