import type { ColumnRule } from "./profile.ts";

/** The columns a rule reads. */
export function columnsOf(rule: ColumnRule): readonly string[] {
  return rule.columns ?? (rule.column === undefined ? [] : [rule.column]);
}
