import type { Variable } from "../codebook/index.ts";
import type { Value } from "../sources/index.ts";
import { asked, type Carried, carriedFrom, finished, type Migrated, told } from "./carried.ts";
import { mergedVariables, splitVariable } from "./migrate-variables.ts";
import type { MigrationStep } from "./migration.ts";

/**
 * Takes all values of an initiative through the steps of a plan, in order. Codes and variables that are renamed, merged or
 * retired with a successor follow by themselves; a value with a code that is split, or retired without a successor, goes to
 * the re-coding queue as a whole, unless it was only suggested: then nobody has coded it, and it is dropped. Gives what becomes
 * of every value, in the order of `values`; `steps` are the places in the plan that touched it. `variables` are those of the new
 * version, by code: they give the order of codes and say who may hold several.
 *
 * @example migrateValues([{ step: "rename", variable: "area", from: "a", to: "b" }], [value("area", ["a"])], variables)
 * // [{ becomes: "changed", variable: "area", answer: { codes: ["b"] }, reason: "a is now b", steps: [0], ... }]
 */
export function migrateValues(
  plan: readonly MigrationStep[],
  values: readonly Value[],
  variables: ReadonlyMap<string, Variable>,
): readonly Migrated[] {
  const carried = plan.reduce<readonly Carried[]>(
    (those, step, place) => afterStep(those, step, place, variables),
    values.map(carriedFrom),
  );
  return carried.map((one) => finished(one, variables));
}

function afterStep(
  carried: readonly Carried[],
  step: MigrationStep,
  place: number,
  variables: ReadonlyMap<string, Variable>,
): readonly Carried[] {
  switch (step.step) {
    case "rename-variable":
      return carried.map((one) =>
        isOf(one, step.from)
          ? told({ ...one, variable: step.to }, place, `${step.from} is now ${step.to}`)
          : one,
      );
    case "retire-variable":
      return carried.map((one) =>
        isOf(one, step.variable)
          ? told({ ...one, fate: "retired" }, place, `${step.variable} was retired`)
          : one,
      );
    case "merge-variables":
      return mergedVariables(carried, step, place, variables.get(step.to));
    case "split-variable":
      return carried.flatMap((one) =>
        isOf(one, step.from) ? splitVariable(one, step, place, variables) : [one],
      );
    case "rename":
    case "retire":
      return carried.map((one) =>
        withoutCodes(one, step.variable, [step.from], step.to, place, "was retired"),
      );
    case "merge":
      return carried.map((one) => withoutCodes(one, step.variable, step.from, step.to, place, ""));
    case "split":
      return carried.map((one) =>
        withoutCodes(
          one,
          step.variable,
          [step.from],
          undefined,
          place,
          `was split into ${step.to.join(", ")}`,
        ),
      );
  }
}

function isOf({ variable, fate }: Carried, code: string): boolean {
  return variable === code && fate !== "retired";
}

/** A value with some codes replaced by another; without one, it has to be coded again. */
function withoutCodes(
  one: Carried,
  variable: string,
  from: readonly string[],
  to: string | undefined,
  place: number,
  became: string,
): Carried {
  if (!isOf(one, variable) || !("codes" in one.answer)) return one;
  const found = one.answer.codes.filter((code) => code !== to && from.includes(code));
  if (found.length === 0) return one;
  if (to === undefined) return asked(one, place, `${found.join(", ")} ${became}`);
  const codes = [...new Set(one.answer.codes.map((code) => (found.includes(code) ? to : code)))];
  return told({ ...one, answer: { codes } }, place, `${found.join(", ")} is now ${to}`);
}
