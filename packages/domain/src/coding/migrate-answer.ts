import { type Answer, orderedCodes, type Variable } from "../codebook/index.ts";
import type { MigrationStep } from "./migration.ts";

/** What becomes of a value under a migration plan. */
export type Migrated =
  | { readonly becomes: "same" }
  | {
      readonly becomes: "changed";
      readonly variable: string;
      readonly answer: Answer;
      readonly reason: string;
    }
  /** A person has to look again; why. */
  | { readonly becomes: "recode"; readonly variable: string; readonly reason: string }
  | { readonly becomes: "retired" };

/**
 * Takes a value through the steps of a plan, in order. Codes that are renamed, merged or retired with a successor follow
 * by themselves, each once; a code that is split, or retired without a successor, sends the whole value to the re-coding queue.
 * `variables` are those of the new version, by code, and give the order of codes.
 *
 * @example migrateAnswer([{ step: "rename", variable: "area", from: "a", to: "b" }], "area", { codes: ["a"] }, variables)
 * // { becomes: "changed", variable: "area", answer: { codes: ["b"] }, reason: "a is now b" }
 */
export function migrateAnswer(
  plan: readonly MigrationStep[],
  variable: string,
  answer: Answer,
  variables: ReadonlyMap<string, Variable>,
): Migrated {
  let current = variable;
  let codes = "codes" in answer ? answer.codes : [];
  const reasons: string[] = [];
  for (const step of plan) {
    if (step.step === "rename-variable") {
      if (step.from !== current) continue;
      reasons.push(`${current} is now ${step.to}`);
      current = step.to;
      continue;
    }
    if (step.variable !== current) continue;
    if (step.step === "retire-variable") return { becomes: "retired" };
    const from = step.step === "merge" ? step.from : [step.from];
    const found = codes.filter((code) => from.includes(code));
    if (found.length === 0) continue;
    const to = step.step === "split" ? undefined : step.to;
    if (to === undefined) {
      const what = step.step === "split" ? `was split into ${step.to.join(", ")}` : "was retired";
      return { becomes: "recode", variable: current, reason: `${found.join(", ")} ${what}` };
    }
    codes = codes.map((code) => (from.includes(code) ? to : code));
    reasons.push(`${found.join(", ")} is now ${to}`);
  }
  if (reasons.length === 0) return { becomes: "same" };
  const of = variables.get(current);
  const ordered = of === undefined ? [...new Set(codes)] : [...orderedCodes(of, codes)];
  return {
    becomes: "changed",
    variable: current,
    answer: "codes" in answer ? { codes: ordered } : answer,
    reason: reasons.join("; "),
  };
}
