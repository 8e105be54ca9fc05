import { z } from "zod";
import { texts } from "../shared/index.ts";
import type { Level } from "./criterion.ts";

/** Stages that screening may lead to. */
export const ruleStages = ["out-of-scope", "inventory", "shortlisted", "mapping"] as const;
export type RuleStage = (typeof ruleStages)[number];

/** What must hold of the verdicts: one criterion at a level or better, or several such conditions together. */
export type RuleCondition =
  | { readonly criterion: string; readonly atLeast: "pass" | "partial" }
  | { readonly all: readonly RuleCondition[] }
  | { readonly any: readonly RuleCondition[] }
  | { readonly not: RuleCondition };

const oneCriterion = z.strictObject({ criterion: z.string(), atLeast: z.enum(["pass", "partial"]) });

/** Conditions may lie in each other three deep: more nobody reads, and a schema without end cannot be published. */
const ruleCondition = joined(joined(joined(oneCriterion)));

function joined(inner: z.ZodType<RuleCondition>): z.ZodType<RuleCondition> {
  return z.union([
    oneCriterion,
    z.strictObject({ all: z.array(inner).min(1).max(50) }),
    z.strictObject({ any: z.array(inner).min(1).max(50) }),
    z.strictObject({ not: inner }),
  ]);
}

/** Where an initiative goes: the first outcome whose condition holds, or `otherwise` when none does. */
export const decisionRule = z
  .strictObject({
    outcomes: z
      .array(z.strictObject({ stage: z.enum(ruleStages), when: ruleCondition, label: texts.optional() }))
      .min(1)
      .max(20),
    otherwise: z.enum(ruleStages),
  })
  .meta({ id: "DecisionRule" });
export type DecisionRule = z.infer<typeof decisionRule>;

/** What a rule says of an initiative. */
export type Decision =
  | { readonly stage: RuleStage; readonly stoppedBy: readonly string[] }
  /** It depends on these criteria, which nobody has judged or which are unclear. */
  | { readonly stage: "undecided"; readonly needs: readonly string[] };

/** True, false, or the criteria that would have to be known. */
type Truth = boolean | readonly string[];

/**
 * Applies a decision rule to the verdicts of one initiative, by criterion. Three-valued (Kleene 1952, section 64): an
 * `unclear` or absent verdict leaves open only what depends on it. `stoppedBy` names, in the order of the rule, the criteria
 * that kept it from the first outcome.
 *
 * @example decide(rule, new Map([["S1", "pass"], ["S2", "fail"]])) // { stage: "inventory", stoppedBy: ["S2"] }
 */
export function decide(rule: DecisionRule, verdicts: ReadonlyMap<string, Level>): Decision {
  const first = rule.outcomes[0];
  const stopped = (): readonly string[] => (first === undefined ? [] : unmet(first.when, verdicts));
  for (const { stage, when } of rule.outcomes) {
    const truth = truthOf(when, verdicts);
    if (truth === true) return { stage, stoppedBy: when === first?.when ? [] : stopped() };
    if (truth !== false) return { stage: "undecided", needs: truth };
  }
  return { stage: rule.otherwise, stoppedBy: stopped() };
}

/** The criteria that a rule asks about, in its order. */
export function criteriaOf(rule: DecisionRule): readonly string[] {
  return [...new Set(rule.outcomes.flatMap(({ when }) => namedIn(when)))];
}

function namedIn(condition: RuleCondition): readonly string[] {
  if ("criterion" in condition) return [condition.criterion];
  if ("not" in condition) return namedIn(condition.not);
  return ("all" in condition ? condition.all : condition.any).flatMap(namedIn);
}

function truthOf(condition: RuleCondition, verdicts: ReadonlyMap<string, Level>): Truth {
  if ("criterion" in condition) {
    const given = verdicts.get(condition.criterion) ?? "unclear";
    if (given === "unclear") return [condition.criterion];
    return given === "pass" || (given === "partial" && condition.atLeast === "partial");
  }
  if ("not" in condition) {
    const truth = truthOf(condition.not, verdicts);
    return typeof truth === "boolean" ? !truth : truth;
  }
  const decisive = "any" in condition;
  const parts = (decisive ? condition.any : condition.all).map((part) => truthOf(part, verdicts));
  if (parts.includes(decisive)) return decisive;
  const open = parts.flatMap((truth) => (typeof truth === "boolean" ? [] : truth));
  return open.length > 0 ? [...new Set(open)] : !decisive;
}

/** The criteria of a condition that are known not to be met. */
function unmet(condition: RuleCondition, verdicts: ReadonlyMap<string, Level>): readonly string[] {
  if (truthOf(condition, verdicts) !== false) return [];
  if ("criterion" in condition) return [condition.criterion];
  if ("not" in condition) return [...new Set(namedIn(condition))];
  const parts = "all" in condition ? condition.all : condition.any;
  return [...new Set(parts.flatMap((part) => unmet(part, verdicts)))];
}
