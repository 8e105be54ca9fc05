import { type CodebookDifference, labelDifferences, memberDifferences } from "./difference.ts";
import { matchLists, orderDifferences } from "./list-differences.ts";
import type { Category } from "./schema.ts";

/** The differences between two versions of a variable's categories; removing one breaks values that hold its code. */
export function categoryDifferences(
  variable: string,
  before: readonly Category[],
  after: readonly Category[],
): readonly CodebookDifference[] {
  const lists = matchLists(before, after);
  const of = "category" as const;
  return [
    ...lists.removed.map(({ part, becomes }) => ({
      of,
      change: "removed" as const,
      variable,
      category: part.code,
      before: part.label,
      ...(becomes === undefined ? {} : { becomes }),
      breaking: true,
    })),
    ...lists.added.map(({ code, label }) => ({
      of,
      change: "added" as const,
      variable,
      category: code,
      after: label,
      breaking: false,
    })),
    ...orderDifferences({ of, variable }, lists),
    ...lists.kept.flatMap(({ before: earlier, after: later }) => {
      const about = { of, variable, category: later.code };
      return [
        ...labelDifferences(about, earlier.label, later.label),
        ...memberDifferences(about, earlier, later, "redefined", ["definition", "test", "examples", "note"]),
        ...memberDifferences(about, earlier, later, "moved", ["parent"]),
        ...memberDifferences(about, earlier, later, "described", ["provenance"]),
      ];
    }),
  ];
}
