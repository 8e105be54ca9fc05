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
import { type CategoryCounts, categoryCounts as countsByCategory } from "@mapwright/web";
import type { Base, Ground } from "./ground.ts";

/**
 * Counts a base by a variable, as the figures of the pages do. Of countries' initiatives only these countries' regions are
 * told: one that works elsewhere too names regions there. Throws for what has no categories.
 */
export function categoryCounts({ map }: Ground, { where }: Base, variable: string): CategoryCounts {
  const counts = countsByCategory(map.atlas, where, variable);
  const { variables } = map.content.codebook;
  const kindOf = (asked: string) => variables.find(({ code }) => code === asked)?.kind;
  const countries = where.find(
    (one) => kindOf(one.variable) === "country" && one.codes !== undefined && !one.not,
  )?.codes;
  if (countries === undefined || kindOf(variable) !== "region") return counts;
  const isWithin = ({ code }: { readonly code: string }) =>
    countries.some((country) => code.startsWith(country));
  return { ...counts, ranked: counts.ranked.filter(isWithin), ordered: counts.ordered.filter(isWithin) };
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
