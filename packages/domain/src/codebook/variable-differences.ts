import { categoryDifferences } from "./category-differences.ts";
import { type CodebookDifference, isSame, labelDifferences, memberDifferences } from "./difference.ts";
import { allowsSeveral } from "./kinds.ts";
import type { Variable, VariableKind } from "./schema.ts";

/** The differences between two versions of a variable of the same code. */
export function variableDifferences(before: Variable, after: Variable): readonly CodebookDifference[] {
  const about = { of: "variable" as const, variable: after.code };
  return [
    ...kindDifference(before, after),
    ...boundsDifference(before, after),
    ...labelDifferences(about, before.label, after.label),
    ...memberDifferences(about, before, after, "redefined", ["definition", "test", "note"]),
    ...memberDifferences(about, before, after, "derivation-changed", ["derive"]),
    ...memberDifferences(about, before, after, "described", [
      "number",
      "step",
      "unit",
      "provenance",
      "evidence",
      "dominant",
      "personal",
    ]),
    ...categoryDifferences(after.code, before.categories, after.categories),
  ];
}

/** Kinds whose answers are valid answers of another kind too, as long as the codes and bounds allow. */
const widens: Readonly<Partial<Record<VariableKind, readonly VariableKind[]>>> = {
  single: ["single", "ordinal", "multiple"],
  ordinal: ["ordinal", "single", "multiple"],
  year: ["year", "number"],
};

function kindDifference(before: Variable, after: Variable): readonly CodebookDifference[] {
  const [earlier, later] = [allowsSeveral(before), allowsSeveral(after)];
  if (before.kind === after.kind && earlier === later) return [];
  const fits = (widens[before.kind] ?? [before.kind]).includes(after.kind) && (later || !earlier);
  return [
    {
      of: "variable",
      change: "kind-changed",
      variable: after.code,
      before: told(before),
      after: told(after),
      breaking: !fits,
    },
  ];
}

function told(variable: Variable): string {
  const several = allowsSeveral(variable) && variable.kind !== "multiple";
  return several ? `${variable.kind}, several` : variable.kind;
}

function boundsDifference(before: Variable, after: Variable): readonly CodebookDifference[] {
  const bounds = ({ minimum, maximum }: Variable): string => `${minimum ?? ""}..${maximum ?? ""}`;
  if (isSame([before.minimum, before.maximum], [after.minimum, after.maximum])) return [];
  const narrower =
    (after.minimum ?? -Infinity) > (before.minimum ?? -Infinity) ||
    (after.maximum ?? Infinity) < (before.maximum ?? Infinity);
  return [
    {
      of: "variable",
      change: "bounds-changed",
      variable: after.code,
      before: bounds(before),
      after: bounds(after),
      breaking: narrower,
    },
  ];
}
