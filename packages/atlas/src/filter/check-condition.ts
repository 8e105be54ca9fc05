import { type MissingReason, nearMatches, ProblemError, shownValue } from "@mapwright/domain";
import { reasonOrder, type TableColumn } from "../table/column.ts";
import { columnOf, type Table, unknownHint } from "../table/table.ts";
import type { Condition } from "./where.ts";

/**
 * Checks a condition against a table and gives its column. Throws a ProblemError: `variable-unknown`,
 * `category-unknown`, `missing-reason-unknown`, `condition-not-possible` (a range on categories, codes on numbers or
 * texts), `range-invalid` (not a number, or ends before it starts).
 */
export function checkCondition(table: Table, condition: Condition): TableColumn {
  const column = columnOf(table, condition.variable);
  for (const reason of condition.missing ?? []) checkReason(condition.variable, reason);
  if (condition.codes && condition.codes.length > 0) checkCodes(column, condition.codes);
  if (condition.range) checkRange(column, condition.range);
  return column;
}

export function checkReason(variable: string, reason: string): MissingReason {
  const known = reasonOrder.find((candidate) => candidate === reason);
  if (known) return known;
  throw new ProblemError({
    code: "missing-reason-unknown",
    message: `"${shownValue(reason)}" is no reason for which "${variable}" can be missing.`,
    hint: unknownHint(nearMatches(reason, reasonOrder), reasonOrder),
    value: shownValue(reason),
  });
}

function checkCodes(column: TableColumn, codes: readonly string[]): void {
  if (column.shape === "text" || (column.shape === "number" && !column.year))
    throw notPossible(
      column,
      "has no categories",
      column.shape === "text" ? "Search it." : "Give a range, 10..20.",
    );
  for (const code of codes) {
    if (column.shape === "number" ? /^-?\d+$/.test(code) : column.categories.includes(code)) continue;
    const all = column.shape === "number" ? [] : column.categories;
    throw new ProblemError({
      code: "category-unknown",
      message: `The variable "${column.variable}" has no category "${shownValue(code)}".`,
      hint: column.shape === "number" ? "Write a year." : unknownHint(nearMatches(code, all), all),
      value: shownValue(code),
    });
  }
}

function checkRange(column: TableColumn, range: NonNullable<Condition["range"]>): void {
  if (column.shape !== "number")
    throw notPossible(column, "is not a number or year", "Name categories instead of a range.");
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = range;
  if (from <= to) return;
  throw new ProblemError({
    code: "range-invalid",
    message: `The range ${range.from ?? ""}..${range.to ?? ""} of "${column.variable}" holds no number.`,
    hint: "Write the smaller number first.",
  });
}

function notPossible(column: TableColumn, what: string, hint: string): ProblemError {
  return new ProblemError({
    code: "condition-not-possible",
    message: `The variable "${column.variable}" ${what}.`,
    hint,
  });
}
