import type { Category } from "./category.ts";
import { coderPairs, contingencyOf } from "./coder-pairs.ts";
import type { RatingTable } from "./rating-table.ts";

/** Two categories that were chosen for the same unit by different coders. */
export interface Confusion {
  /** The two, in the order of the categories; of sets two codes, or a code and null where the other coder has none. */
  readonly between: readonly [string, string | null];
  /** Pairs of votes that differ so. */
  readonly count: number;
  /** Units with such a pair. */
  readonly units: readonly string[];
}

/** What two coders chose for the units that both coded. */
export interface Contingency {
  readonly coders: readonly [string, string];
  readonly categories: readonly string[];
  /** `counts[chosen by the first][chosen by the second]`. */
  readonly counts: readonly (readonly number[])[];
  /** Units that both coded. */
  readonly units: number;
}

/**
 * Who confuses what with what: pairs of categories by the number of pairs of votes that differ so, most first; equally
 * frequent ones by name. Pairs of votes that agree are left out. For sets, each code that one coder alone has stands
 * against each that the other alone has, or against none.
 *
 * @example confusionsOf(table)[0] // { between: ["fail", "unclear"], count: 7, units: ["IE-12", ...] }
 */
export function confusionsOf(table: RatingTable): Confusion[] {
  const found = new Map<string, { between: [string, string | null]; count: number; units: Set<string> }>();
  table.ratings.forEach((votes, unit) => {
    votes.forEach(({ category: first }, i) => {
      for (const { category: second } of votes.slice(i + 1)) {
        for (const between of differencesBetween(table, first, second)) {
          const key = JSON.stringify(between);
          const entry = found.get(key) ?? { between, count: 0, units: new Set() };
          entry.count++;
          entry.units.add(table.units[unit] ?? "");
          found.set(key, entry);
        }
      }
    });
  });
  return [...found]
    .sort(([a, first], [b, second]) => second.count - first.count || (a < b ? -1 : 1))
    .map(([, { between, count, units }]) => ({ between, count, units: [...units] }));
}

/**
 * The contingency table of each pair of coders with a unit in common, by the coders' names; of sets, of whole sets.
 *
 * @example contingencies(table)[0] // { coders: ["ann", "ben"], categories: ["no", "yes"], counts: [[15, 10], [5, 20]], units: 50 }
 */
export function contingencies(table: RatingTable): Contingency[] {
  const categories = table.categories.map(({ label }) => label);
  return coderPairs(table).map((pair) => ({
    coders: [table.coders[pair.first] ?? "", table.coders[pair.second] ?? ""],
    categories,
    counts: contingencyOf(pair, categories.length),
    units: pair.shared.length,
  }));
}

function differencesBetween(table: RatingTable, first: number, second: number): [string, string | null][] {
  const [a, b] = [table.categories[Math.min(first, second)], table.categories[Math.max(first, second)]];
  if (first === second || a === undefined || b === undefined) return [];
  return table.level === "set" ? codesApart(a, b) : [[a.label, b.label]];
}

function codesApart(a: Category, b: Category): [string, string | null][] {
  const onlyA = a.codes.filter((code) => !b.codes.includes(code));
  const onlyB = b.codes.filter((code) => !a.codes.includes(code));
  if (onlyA.length === 0 || onlyB.length === 0) return [...onlyA, ...onlyB].map((code) => [code, null]);
  return onlyA.flatMap((one) =>
    onlyB.map((other): [string, string] => (one < other ? [one, other] : [other, one])),
  );
}
