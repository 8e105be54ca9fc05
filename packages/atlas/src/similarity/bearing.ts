import { codesAt, type MultipleColumn, type SingleColumn } from "../table/column.ts";

/** Initiatives that have the same categories of a variable. */
export interface Bearers {
  /** Positions in the dictionary, each once, ascending: equal sets weigh exactly the same. */
  readonly codes: readonly number[];
  /** What the categories weigh together. */
  readonly weight: number;
}

/** Who bears which categories of a variable, and what each category weighs. */
export interface Bearing {
  readonly column: SingleColumn | MultipleColumn;
  /** By category: `log(known / having)`; 0 where nobody or everybody with a known value has it. */
  readonly weights: readonly number[];
  readonly groups: readonly Bearers[];
  /** By row, its place in `groups`. */
  readonly groupOf: Uint32Array;
}

/** Looks through a column and groups the rows that say the same; their number is far smaller than that of the rows. */
export function bearingOf(column: SingleColumn | MultipleColumn, rows: number): Bearing {
  const sets = new Map<string, { readonly codes: readonly number[]; readonly place: number }>();
  const groupOf = new Uint32Array(rows);
  const having = new Array<number>(column.categories.length).fill(0);
  let known = 0;
  for (let row = 0; row < rows; row++) {
    const codes = [...new Set(codesAt(column, row))].sort((a, b) => a - b);
    if (codes.length > 0) known += 1;
    for (const code of codes) having[code] = (having[code] ?? 0) + 1;
    const key = codes.join();
    const group = sets.get(key) ?? { codes, place: sets.size };
    sets.set(key, group);
    groupOf[row] = group.place;
  }
  const weights = having.map((count) => (count === 0 ? 0 : Math.log(known / count)));
  const groups = [...sets.values()].map(({ codes }) => ({ codes, weight: weightOf(codes, weights) }));
  return { column, weights, groups, groupOf };
}

/** What categories weigh together. */
export function weightOf(codes: readonly number[], weights: readonly number[]): number {
  return codes.reduce((sum, code) => sum + (weights[code] ?? 0), 0);
}
