import type { DecisionRule, RuleCondition } from "@mapwright/domain";

/** What is demanded of a criterion. */
export type Demand = "pass" | "partial" | "none";
/** By the criterion's code; nothing is demanded of one that is not there. */
export type Demands = Readonly<Record<string, Demand>>;

/** Whether a rule can be told by what it demands of each criterion: one outcome, which demands all of several. */
export function isPlain({ outcomes }: DecisionRule): boolean {
  const [first] = outcomes;
  if (first === undefined || outcomes.length > 1) return false;
  return partsOf(first.when).every((part) => "criterion" in part);
}

/** What the first outcome of a rule demands of each criterion, where it demands all of several. */
export function demandsOf({ outcomes }: DecisionRule): Demands {
  const when = outcomes[0]?.when;
  return Object.fromEntries(
    (when === undefined ? [] : partsOf(when)).flatMap((part) =>
      "criterion" in part ? [[part.criterion, part.atLeast] as const] : [],
    ),
  );
}

/** The rule with other demands for its first outcome; null when nothing would be demanded. */
export function ruleWith(rule: DecisionRule, demands: Demands): DecisionRule | null {
  const all = Object.entries(demands).flatMap(([criterion, atLeast]): RuleCondition[] =>
    atLeast === "none" ? [] : [{ criterion, atLeast }],
  );
  const [first, ...others] = rule.outcomes;
  if (first === undefined || all.length === 0) return null;
  return { ...rule, outcomes: [{ ...first, when: { all } }, ...others] };
}

function partsOf(when: RuleCondition): readonly RuleCondition[] {
  return "all" in when ? when.all : [when];
}
