import { type MultipleColumn, missingAt, type SingleColumn, type TableColumn } from "../table/column.ts";
import { columnOf, type Table } from "../table/table.ts";
import { type Bearers, type Bearing, bearingOf, weightOf } from "./bearing.ts";

/** What two initiatives have in common in one variable. */
export interface SharedFactor {
  readonly variable: string;
  /** The categories that both have, the rarest in the map first. */
  readonly categories: readonly string[];
  /** What this factor adds to the likeness. */
  readonly part: number;
}

/** An initiative that resembles another, with the reasons. */
export interface SimilarInitiative {
  readonly row: number;
  /** The sum of the factors' parts, of at most 1: 1 is the same categories wherever the first one's are known. */
  readonly likeness: number;
  /** What both share, the heaviest first. */
  readonly factors: readonly SharedFactor[];
  /** Variables known of the first that are not known of the other; they count as not shared. */
  readonly unknown: number;
}

export interface SimilarOptions {
  /** How many to give; 5 when absent. */
  readonly limit?: number | undefined;
  /** How many variables must be shared; 2 when absent, so that one common country is no likeness. */
  readonly fewest?: number | undefined;
}

/** A table ready to be asked what resembles one of its initiatives. */
export interface Likeness {
  readonly rows: number;
  /** In the order of the variables; those that are neither of one nor of several categories are left out. */
  readonly bearings: readonly Bearing[];
}

/** Makes a table ready: which rows bear the same categories of each variable, and what they weigh. Throws `variable-unknown`. */
export function likenessOf(table: Table, variables: readonly string[]): Likeness {
  const columns = variables.map((variable) => columnOf(table, variable));
  return {
    rows: table.rows,
    bearings: columns.flatMap((column) => (isCategorical(column) ? [bearingOf(column, table.rows)] : [])),
  };
}

function isCategorical(column: TableColumn): column is SingleColumn | MultipleColumn {
  return column.shape === "single" || column.shape === "multiple";
}

/**
 * The initiatives that resemble that of `row`, the likest first, equal ones in the order of rows. Each variable with a
 * known value of the first weighs the same in the whole; its part is the weighted Jaccard likeness of the two sets of categories,
 * a category weighing `log(known / having)` as in Spärck Jones (1972, Journal of Documentation 28, 11-21): what few initiatives have says more than
 * what most have.
 *
 * @example similarTo(likenessOf(table, ["service_area", "target_group"]), 12)[0]?.factors[0]?.categories // ["housing"]
 */
export function similarTo(
  { rows, bearings }: Likeness,
  row: number,
  { limit = 5, fewest = 2 }: SimilarOptions = {},
): readonly SimilarInitiative[] {
  const compared = bearings.filter((bearing) => groupAt(bearing, row).codes.length > 0);
  const sums: Sums = { likeness: new Float64Array(rows), factors: new Uint8Array(rows) };
  for (const bearing of compared) addParts(bearing, row, sums, compared.length);
  const least = Math.min(fewest, compared.length);
  return likest(sums, row, least, limit).map((other) => ({
    row: other,
    likeness: sums.likeness[other] ?? 0,
    factors: compared
      .flatMap((bearing) => sharedFactor(bearing, row, other, compared.length) ?? [])
      .sort((a, b) => b.part - a.part),
    unknown: compared.filter(({ column }) => missingAt(column, other)).length,
  }));
}

/** By row: the likeness so far, and how many variables are shared. */
interface Sums {
  readonly likeness: Float64Array;
  readonly factors: Uint8Array;
}

/** Adds what a variable says of every row: worked out once for all rows that have the same categories. */
function addParts(bearing: Bearing, row: number, { likeness, factors }: Sums, compared: number): void {
  const { groups, groupOf, weights } = bearing;
  const own = groupAt(bearing, row);
  const parts = new Float64Array(groups.length);
  const shares = new Uint8Array(groups.length);
  for (const [place, other] of groups.entries()) {
    const shared = other.codes.filter((code) => own.codes.includes(code));
    shares[place] = shared.length > 0 ? 1 : 0;
    parts[place] = partOf(weightOf(shared, weights), own.weight + other.weight) / compared;
  }
  for (let other = 0; other < groupOf.length; other++) {
    const group = groupOf[other] ?? 0;
    likeness[other] = (likeness[other] ?? 0) + (parts[group] ?? 0);
    factors[other] = (factors[other] ?? 0) + (shares[group] ?? 0);
  }
}

/** The rows with the greatest likeness that share enough, the likest first and equal ones in their order. */
function likest({ likeness, factors }: Sums, row: number, least: number, limit: number): readonly number[] {
  const best: number[] = [];
  const at = (other: number) => likeness[other] ?? 0;
  for (let other = 0; other < likeness.length; other++) {
    if (other === row || (factors[other] ?? 0) < least || at(other) <= 0) continue;
    if (best.length >= limit && at(best[limit - 1] ?? 0) >= at(other)) continue;
    const place = best.findIndex((known) => at(known) < at(other));
    best.splice(place < 0 ? best.length : place, 0, other);
    if (best.length > limit) best.pop();
  }
  return best;
}

/** The Jaccard likeness of two sets by what their common categories weigh and what both weigh together. */
function partOf(shared: number, both: number): number {
  const whole = both - shared;
  return whole <= 0 ? 0 : shared / whole;
}

function sharedFactor(
  bearing: Bearing,
  row: number,
  other: number,
  compared: number,
): SharedFactor | undefined {
  const { column, weights } = bearing;
  const own = groupAt(bearing, row);
  const theirs = groupAt(bearing, other);
  const shared = theirs.codes.filter((code) => own.codes.includes(code));
  if (shared.length === 0) return undefined;
  const rarest = shared.toSorted((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  return {
    variable: column.variable,
    categories: rarest.map((code) => column.categories[code] ?? ""),
    part: partOf(weightOf(shared, weights), own.weight + theirs.weight) / compared,
  };
}

function groupAt({ groups, groupOf }: Bearing, row: number): Bearers {
  return groups[groupOf[row] ?? 0] ?? { codes: [], weight: 0 };
}
