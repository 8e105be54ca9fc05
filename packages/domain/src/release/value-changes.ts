import { canonicalJson } from "../shared/index.ts";
import type { Value } from "../sources/index.ts";
import type { ReleasedInitiative } from "./schema.ts";

/** A value before and after; null where there was none, which is not yet coded. */
export interface ValueChange {
  readonly variable: string;
  readonly before: Value | null;
  readonly after: Value | null;
}

/**
 * The values of an initiative that differ between two states of it, in the order of the later state, those that went at the end. Answer, state, evidence
 * and reason count; the record and codebook version that say the same do not.
 */
export function valueChanges(before: ReleasedInitiative, after: ReleasedInitiative): readonly ValueChange[] {
  const old = new Map(before.values.map((value) => [value.variable, value]));
  const changes = after.values.flatMap((value): ValueChange[] => {
    const earlier = old.get(value.variable) ?? null;
    old.delete(value.variable);
    if (earlier !== null && said(earlier) === said(value)) return [];
    return [{ variable: value.variable, before: earlier, after: value }];
  });
  return [...changes, ...[...old].map(([variable, value]) => ({ variable, before: value, after: null }))];
}

function said({ answer, state, evidence, reason }: Value): string {
  return canonicalJson({ answer, state, evidence: evidence ?? [], reason: reason ?? null });
}
