import { type Answer, orderedCodes, type Variable } from "../codebook/index.ts";
import { type Value, type ValueState, valueStates } from "../sources/index.ts";

/** What becomes of values under a migration plan. `values` are those it was made of, several after a merge of variables. */
export type Migrated =
  | { readonly becomes: "same"; readonly values: readonly Value[]; readonly variable: string }
  | (Touched & { readonly becomes: "changed"; readonly answer: Answer; readonly state: ValueState })
  /** A person has to look again; why. */
  | (Touched & { readonly becomes: "recode"; readonly state: ValueState })
  /** A suggestion that nobody has coded and that does not fit any more. */
  | (Touched & { readonly becomes: "dropped"; readonly state: ValueState })
  | (Touched & { readonly becomes: "retired" });

interface Touched {
  readonly values: readonly Value[];
  readonly variable: string;
  readonly reason: string;
  /** Places of the plan's steps that did it; where somebody has to look again, only those that make it so. */
  readonly steps: readonly number[];
}

/** A value on its way through the steps of a plan. */
export interface Carried {
  readonly values: readonly Value[];
  readonly variable: string;
  readonly answer: Answer;
  readonly state: ValueState;
  readonly fate: "kept" | "recode" | "retired";
  readonly reasons: readonly string[];
  readonly steps: readonly number[];
  /** The steps because of which somebody has to look again. */
  readonly asking: readonly number[];
}

export function carriedFrom(value: Value): Carried {
  const { variable, answer, state } = value;
  return { values: [value], variable, answer, state, fate: "kept", reasons: [], steps: [], asking: [] };
}

/** A value that a step of the plan has touched. */
export function told(one: Carried, place: number, reason: string): Carried {
  return { ...one, steps: [...one.steps, place], reasons: [...one.reasons, reason] };
}

/** A value at which somebody has to look again because of a step of the plan. */
export function asked(one: Carried, place: number, reason: string): Carried {
  return told({ ...one, fate: "recode", asking: [...one.asking, place] }, place, reason);
}

/** What has become of it after the last step. */
export function finished(
  { values, variable, answer, state, fate, reasons, steps, asking }: Carried,
  variables: ReadonlyMap<string, Variable>,
): Migrated {
  const by = fate === "recode" ? asking : steps;
  const touched = { values, variable, reason: reasons.join("; "), steps: [...new Set(by)] };
  if (fate === "retired") return { becomes: "retired", ...touched };
  if (fate === "recode") return { becomes: state === "suggested" ? "dropped" : "recode", state, ...touched };
  const [only] = values;
  if (values.length === 1 && only?.variable === variable && only.answer === answer)
    return { becomes: "same", values, variable };
  const of = variables.get(variable);
  const ordered: Answer =
    of === undefined || !("codes" in answer) ? answer : { codes: [...orderedCodes(of, answer.codes)] };
  return { becomes: "changed", answer: ordered, state, ...touched };
}

/** The state with the most weight: what replaces several values must weigh as much as each, or it would not count. */
export function strongestOf(states: readonly ValueState[]): ValueState {
  return valueStates.findLast((state) => states.includes(state)) ?? "suggested";
}
