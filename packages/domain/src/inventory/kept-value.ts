import { z } from "zod";
import { type Answer, allowsSeveral, type Variable } from "../codebook/index.ts";
import { type Value, value, valueStates } from "../sources/index.ts";

/** Whose value stays when two initiatives are the same: the survivor's, the duplicate's, or both in one answer. */
export const keepings = ["survivor", "duplicate", "both"] as const;
export const keeping = z.enum(keepings);
export type Keeping = z.infer<typeof keeping>;

/** What a merge keeps of one variable, where the records alone would lead to something else. */
export const keptValue = z.strictObject({
  variable: z.string(),
  from: keeping,
  /** As it was when they were merged; null when what the duplicate says is left out and the survivor says nothing. */
  value: value.nullable(),
  /** The survivor's correction that it counts instead of; once another is in force, the kept value no longer counts. */
  supersedes: z.number().int().nullable(),
});
export type KeptValue = z.infer<typeof keptValue>;

/**
 * Two values of a variable in one: the survivor's codes or organisations first (so its dominant code stays so), then what the
 * duplicate has beside them, codes in codebook order. It counts as the weaker of the two states does, is of no single record, and
 * has the evidence of both. Null where a variable takes one answer, and where either value is missing.
 */
export function united(variable: Variable, survivor: Value, duplicate: Value): Value | null {
  const answer = unitedAnswer(variable, survivor.answer, duplicate.answer);
  if (answer === null) return null;
  const [state = survivor.state] = [survivor.state, duplicate.state].sort(
    (one, other) => valueStates.indexOf(one) - valueStates.indexOf(other),
  );
  const evidence = [...(survivor.evidence ?? []), ...(duplicate.evidence ?? [])];
  return {
    variable: variable.code,
    answer,
    state,
    codebook: survivor.codebook,
    ...(evidence.length === 0 ? {} : { evidence }),
  };
}

function unitedAnswer(variable: Variable, survivor: Answer, duplicate: Answer): Answer | null {
  if ("codes" in survivor && "codes" in duplicate && allowsSeveral(variable)) {
    const [dominant = "", ...others] = new Set([...survivor.codes, ...duplicate.codes]);
    const order = new Map(variable.categories.map(({ code }, place) => [code, place]));
    const placeOf = (code: string) => order.get(code) ?? 0;
    return { codes: [dominant, ...others.sort((one, other) => placeOf(one) - placeOf(other))] };
  }
  if ("organisations" in survivor && "organisations" in duplicate) {
    const has = survivor.organisations.map(({ organisation, role }) => `${organisation} ${role}`);
    const more = duplicate.organisations.filter(
      ({ organisation, role }) => !has.includes(`${organisation} ${role}`),
    );
    return { organisations: [...survivor.organisations, ...more] };
  }
  return null;
}
