import { inventoryStages, ProblemError, type Stage } from "@mapwright/domain";
import { type Share, shareOf } from "../statistics/share.ts";

export type SelectionOutcome = "pass" | "partial" | "fail" | "not-assessed";

/** Initiatives as parallel columns: entry i of each is about initiative i. */
export interface ConversionInput {
  /** The groups an initiative belongs to (its cluster, its countries); none where it is not known. */
  readonly groups: readonly (readonly string[])[];
  readonly stages: readonly Stage[];
  /** The selection tests in the order in which they are applied. */
  readonly tests: readonly {
    readonly test: string;
    readonly outcomes: readonly SelectionOutcome[];
  }[];
  /** Groups to show first and in this order, also when they have no initiatives. */
  readonly categories?: readonly string[];
}

/** How many of an inventory reached the mapping, and what stopped the others. */
export interface Conversion {
  /** Initiatives in the Inventory, those that went on from there included; the denominator of `share`. */
  readonly inventory: number;
  /** Those of them in the Mapping. */
  readonly mapping: number;
  readonly share: Share;
  /** Initiatives not in the Mapping, each under the first test that it failed. */
  readonly stoppedBy: Readonly<Record<string, number>>;
  /** Initiatives not in the Mapping by every test they failed; they add up to more than were stopped. */
  readonly failed: Readonly<Record<string, number>>;
  /** Initiatives not in the Mapping that failed no test on record: `inventory - mapping` less all `stoppedBy`. */
  readonly unknown: number;
}

export interface ConversionByGroup {
  /** Every initiative once, whatever its groups. */
  readonly all: Conversion;
  readonly groups: readonly (Conversion & { readonly group: string })[];
  /** Initiatives whose group is not known. */
  readonly withoutGroup: Conversion;
}

/**
 * Follows initiatives from the Inventory to the Mapping, group by group. An initiative of several groups counts in
 * each; candidates, duplicates, out-of-scope and withdrawn ones count nowhere. Only `fail` stops an initiative:
 * `partial` and `not-assessed` do not. Throws `columns-differ-in-length`.
 *
 * @example conversionOf({ groups: [["nordic"], ["nordic"]], stages: ["mapping", "inventory"], tests: [] }).groups
 * // [{ group: "nordic", inventory: 2, mapping: 1, unknown: 1, ... }]
 */
export function conversionOf(input: ConversionInput): ConversionByGroup {
  checkLengths(input);
  const byGroup = new Map<string, number[]>((input.categories ?? []).map((group) => [group, []]));
  const all: number[] = [];
  const withoutGroup: number[] = [];
  input.stages.forEach((stage, initiative) => {
    if (!inventoryStages.includes(stage)) return;
    const groups = new Set(input.groups[initiative]);
    all.push(initiative);
    if (groups.size === 0) withoutGroup.push(initiative);
    for (const group of groups) {
      const members = byGroup.get(group);
      if (members) members.push(initiative);
      else byGroup.set(group, [initiative]);
    }
  });
  return {
    all: conversionAmong(input, all),
    groups: [...byGroup].map(([group, members]) => ({ group, ...conversionAmong(input, members) })),
    withoutGroup: conversionAmong(input, withoutGroup),
  };
}

function conversionAmong({ stages, tests }: ConversionInput, members: readonly number[]): Conversion {
  const rest = members.filter((initiative) => stages[initiative] !== "mapping");
  const mapping = members.length - rest.length;
  const stopped = tests.map(() => 0);
  const failed = tests.map(() => 0);
  let unknown = 0;
  for (const initiative of rest) {
    const fails = tests.flatMap(({ outcomes }, test) => (outcomes[initiative] === "fail" ? [test] : []));
    for (const test of fails) failed[test] = (failed[test] ?? 0) + 1;
    const [first] = fails;
    if (first === undefined) unknown++;
    else stopped[first] = (stopped[first] ?? 0) + 1;
  }
  const named = (counts: readonly number[]) =>
    Object.fromEntries(tests.map(({ test }, place) => [test, counts[place] ?? 0]));
  const share = shareOf(mapping, members.length);
  return {
    inventory: members.length,
    mapping,
    share,
    stoppedBy: named(stopped),
    failed: named(failed),
    unknown,
  };
}

function checkLengths({ groups, stages, tests }: ConversionInput): void {
  const lengths = [
    { name: "groups", length: groups.length },
    ...tests.map(({ test, outcomes }) => ({ name: `test "${test}"`, length: outcomes.length })),
  ];
  const other = lengths.find(({ length }) => length !== stages.length);
  if (other)
    throw new ProblemError({
      code: "columns-differ-in-length",
      message: `There are ${stages.length} stages, but ${other.length} entries of ${other.name}.`,
      hint: "Give one entry for each initiative.",
    });
}
