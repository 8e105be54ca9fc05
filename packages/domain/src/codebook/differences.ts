import { type CodebookDifference, labelDifferences, memberDifferences } from "./difference.ts";
import { matchLists, orderDifferences } from "./list-differences.ts";
import type { Codebook } from "./schema.ts";
import { variableDifferences } from "./variable-differences.ts";

/**
 * What changed from one version of a codebook to another: the codebook itself, variables (removed, added, reordered, then
 * one by one in the later order, each with its categories), rules. Empty for equal codebooks; version and order of keys
 * do not count. A difference is `breaking` when a stored value can be invalid under the later version: a removed variable
 * or category, a kind that takes other answers, narrower bounds.
 *
 * @example codebookDifferences(v1, v2).some(({ breaking }) => breaking) // whether values need re-coding
 */
export function codebookDifferences(before: Codebook, after: Codebook): readonly CodebookDifference[] {
  const variables = matchLists(before.variables, after.variables);
  return [
    ...labelDifferences({ of: "codebook" }, before.title, after.title),
    ...memberDifferences({ of: "codebook" }, before, after, "described", [
      "id",
      "description",
      "languages",
      "licence",
      "source",
    ]),
    ...variables.removed.map(({ part, becomes }) => ({
      of: "variable" as const,
      change: "removed" as const,
      variable: part.code,
      before: part.label,
      ...(becomes === undefined ? {} : { becomes }),
      breaking: true,
    })),
    ...variables.added.map(({ code, label }) => ({
      of: "variable" as const,
      change: "added" as const,
      variable: code,
      after: label,
      breaking: false,
    })),
    ...orderDifferences({ of: "variable" }, variables),
    ...variables.kept.flatMap((pair) => variableDifferences(pair.before, pair.after)),
    ...ruleDifferences(before, after),
  ];
}

/** Rules judge values and never make them invalid, so none of these is breaking. */
function ruleDifferences(before: Codebook, after: Codebook): readonly CodebookDifference[] {
  const rules = matchLists(before.rules, after.rules);
  const about = (rule: string) => ({ of: "rule" as const, rule });
  return [
    ...rules.removed.map(({ part }) => ({
      ...about(part.code),
      change: "removed" as const,
      before: part.message,
      breaking: false,
    })),
    ...rules.added.map((part) => ({
      ...about(part.code),
      change: "added" as const,
      after: part.message,
      breaking: false,
    })),
    ...orderDifferences({ of: "rule" }, rules),
    ...rules.kept.flatMap((pair) => [
      ...labelDifferences(about(pair.after.code), pair.before.message, pair.after.message),
      ...memberDifferences(about(pair.after.code), pair.before, pair.after, "described", [
        "severity",
        "when",
        "expect",
      ]),
    ]),
  ];
}
