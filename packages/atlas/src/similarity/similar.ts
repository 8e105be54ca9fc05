import { codesAt, type MultipleColumn, missingAt, type SingleColumn } from "../table/column.ts";
import { columnOf, type Table } from "../table/table.ts";

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

/**
 * The initiatives that resemble that of `row`, the likest first, equal ones in the order of rows. Each variable with a
 * known value of the first weighs the same in the whole; its part is the weighted Jaccard likeness of the two sets of categories,
 * a category weighing `log(known / having)` as in Spärck Jones (1972, Journal of Documentation 28, 11-21): what few initiatives have says more than
 * what most have. Throws `variable-unknown`; variables that are neither of one nor of several categories are left out.
 *
 * @example similarTo(table, 12, ["service_area", "target_group"])[0]?.factors[0]?.categories // ["housing"]
 */
export function similarTo(
  table: Table,
  row: number,
  variables: readonly string[],
  { limit = 5, fewest = 2 }: SimilarOptions = {},
): readonly SimilarInitiative[] {
  const compared = variables.flatMap((variable) => {
    const column = columnOf(table, variable);
    if (column.shape !== "single" && column.shape !== "multiple") return [];
    const own = codesAt(column, row);
    return own.length === 0 ? [] : [{ column, own: new Set(own), weights: weightsOf(column, table.rows) }];
  });
  const found: SimilarInitiative[] = [];
  for (let other = 0; other < table.rows; other++) {
    if (other === row) continue;
    const factors: SharedFactor[] = [];
    let unknown = 0;
    for (const { column, own, weights } of compared) {
      if (missingAt(column, other)) unknown += 1;
      const factor = sharedFactor(column, own, codesAt(column, other), weights);
      if (factor) factors.push({ ...factor, part: factor.part / compared.length });
    }
    if (factors.length < Math.min(fewest, compared.length)) continue;
    const likeness = factors.reduce((sum, { part }) => sum + part, 0);
    if (likeness > 0)
      found.push({ row: other, likeness, factors: factors.sort((a, b) => b.part - a.part), unknown });
  }
  return found.sort((a, b) => b.likeness - a.likeness || a.row - b.row).slice(0, limit);
}

function sharedFactor(
  column: SingleColumn | MultipleColumn,
  own: ReadonlySet<number>,
  others: readonly number[],
  weights: readonly number[],
): SharedFactor | undefined {
  const shared = others.filter((code) => own.has(code));
  if (shared.length === 0) return undefined;
  const weightOf = (codes: Iterable<number>) => {
    let sum = 0;
    for (const code of codes) sum += weights[code] ?? 0;
    return sum;
  };
  const whole = weightOf(new Set([...own, ...others]));
  const part = whole === 0 ? 0 : weightOf(shared) / whole;
  const rarest = shared.toSorted((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  return {
    variable: column.variable,
    categories: rarest.map((code) => column.categories[code] ?? ""),
    part,
  };
}

/** By category; one that every initiative has weighs nothing. */
function weightsOf(column: SingleColumn | MultipleColumn, rows: number): number[] {
  const having = new Array<number>(column.categories.length).fill(0);
  let known = 0;
  for (let row = 0; row < rows; row++) {
    const codes = codesAt(column, row);
    if (codes.length > 0) known += 1;
    for (const code of codes) having[code] = (having[code] ?? 0) + 1;
  }
  return having.map((count) => (count === 0 ? 0 : Math.log(known / count)));
}
