import type { Problem } from "../shared/index.ts";
import { checkCodes, unknownVariable } from "./check-codes.ts";
import type { Placed } from "./compose.ts";
import { hasCodes } from "./kinds.ts";
import { type Place, problemAt, within } from "./place.ts";
import type { Condition, ConsistencyRule, Variable } from "./schema.ts";

/** What is wrong with a consistency rule: variables and codes that are not there, conditions that ask nothing. */
export function checkRule(
  { part: rule, place }: Placed<ConsistencyRule>,
  variables: ReadonlyMap<string, Placed<Variable>>,
): readonly Problem[] {
  const sides = ["when", "expect"] as const;
  return sides.flatMap((side) =>
    rule[side].flatMap((condition, index) =>
      checkCondition(condition, within(place, side, index), variables),
    ),
  );
}

function checkCondition(
  condition: Condition,
  place: Place,
  variables: ReadonlyMap<string, Placed<Variable>>,
): readonly Problem[] {
  const variable = variables.get(condition.variable)?.part;
  if (variable === undefined)
    return [unknownVariable(condition.variable, variables.keys(), within(place, "variable"))];
  const { anyOf, noneOf, atLeast, atMost } = condition;
  if ([anyOf, noneOf, atLeast, atMost].every((member) => member === undefined))
    return [asksNothing(variable, place)];
  return [
    ...(["anyOf", "noneOf"] as const).flatMap((member) =>
      checkAskedCodes(condition, member, variable, place),
    ),
    ...(["atLeast", "atMost"] as const).flatMap((member) =>
      checkAskedNumber(condition, member, variable, place),
    ),
  ];
}

function checkAskedCodes(
  condition: Condition,
  member: "anyOf" | "noneOf",
  variable: Variable,
  place: Place,
): readonly Problem[] {
  const codes = condition[member];
  if (codes === undefined) return [];
  if (hasCodes(variable.kind)) return checkCodes(codes, variable, within(place, member));
  return [wrongKind(variable, member, "atLeast or atMost", place)];
}

function checkAskedNumber(
  condition: Condition,
  member: "atLeast" | "atMost",
  variable: Variable,
  place: Place,
): readonly Problem[] {
  if (condition[member] === undefined || variable.kind === "number" || variable.kind === "year") return [];
  return [wrongKind(variable, member, "anyOf or noneOf", place)];
}

function wrongKind(variable: Variable, member: string, instead: string, place: Place): Problem {
  return problemAt(within(place, member), {
    code: "condition-kind",
    message: `\`${member}\` cannot be asked of ${variable.code}, which is of kind ${variable.kind}.`,
    hint: `Ask ${instead}, or ask another variable.`,
    value: variable.code,
  });
}

function asksNothing(variable: Variable, place: Place): Problem {
  return problemAt(place, {
    code: "condition-empty",
    message: `The condition on ${variable.code} asks nothing.`,
    hint: "Add anyOf, noneOf, atLeast or atMost.",
    value: variable.code,
  });
}
