import { type Decision, type DecisionRule, decide, type Level } from "@mapwright/domain";
import { type Share, shareOf } from "../statistics/share.ts";

/** An initiative with its settled verdicts by criterion. */
export interface Screened {
  readonly initiative: string;
  readonly verdicts: ReadonlyMap<string, Level>;
  readonly groups: readonly string[];
}

/** A group's part of the Mapping under two rules; shares are of all initiatives in the Mapping whose group is known. */
export interface GroupEffect {
  readonly group: string;
  readonly before: Share;
  readonly after: Share;
}

/** What another decision rule would change. */
export interface RuleEffect {
  /** Screened initiatives by where each rule sends them, `undecided` among them. */
  readonly before: Readonly<Record<string, number>>;
  readonly after: Readonly<Record<string, number>>;
  readonly moved: readonly { readonly initiative: string; readonly from: string; readonly to: string }[];
  readonly groups: readonly GroupEffect[];
}

/**
 * Applies two decision rules to the same settled verdicts: who moves, and how the make-up of the Mapping changes. An
 * initiative of several groups counts in each, so shares may add up to more than 1; the denominator is initiatives, each
 * once, and those without a group are its `missing`.
 *
 * @example ruleEffectOf(screened, ruleInForce, relaxed).groups[0] // { group: "nordic", before: {...}, after: {...} }
 */
export function ruleEffectOf(
  screened: readonly Screened[],
  ruleBefore: DecisionRule,
  ruleAfter: DecisionRule,
): RuleEffect {
  const decided = screened.map(({ initiative, verdicts, groups }) => ({
    initiative,
    groups,
    from: decide(ruleBefore, verdicts).stage,
    to: decide(ruleAfter, verdicts).stage,
  }));
  const groups = [...new Set(screened.flatMap((one) => one.groups))].sort();
  const mappedBefore = decided.filter(({ from }) => from === "mapping");
  const mappedAfter = decided.filter(({ to }) => to === "mapping");
  return {
    before: countsOf(decided.map(({ from }) => from)),
    after: countsOf(decided.map(({ to }) => to)),
    moved: decided
      .filter(({ from, to }) => from !== to)
      .map(({ initiative, from, to }) => ({ initiative, from, to })),
    groups: groups.map((group) => ({
      group,
      before: partOf(mappedBefore, group),
      after: partOf(mappedAfter, group),
    })),
  };
}

function partOf(mapped: readonly Pick<Screened, "groups">[], group: string): Share {
  const known = mapped.filter(({ groups }) => groups.length > 0);
  const within = known.filter(({ groups }) => groups.includes(group));
  return shareOf(within.length, known.length, mapped.length - known.length);
}

function countsOf(stages: readonly Decision["stage"][]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const stage of stages) counts[stage] = (counts[stage] ?? 0) + 1;
  return counts;
}
