import type { Condition } from "@mapwright/atlas";
import { type MissingReason, missingReasons } from "@mapwright/domain";
import type { ExploreState } from "./state.ts";

/** One box of a facet: a category, or `~` and the reason why the value is missing. */
export type Choice = string;

/** Whether a box is ticked. */
export function isChosen(state: ExploreState, variable: string, choice: Choice): boolean {
  const condition = conditionOn(state, variable);
  if (!condition || condition.not) return false;
  const reason = reasonOf(choice);
  return reason ? (condition.missing ?? []).includes(reason) : (condition.codes ?? []).includes(choice);
}

export function conditionOn(state: ExploreState, variable: string): Condition | undefined {
  return state.where.find((condition) => condition.variable === variable);
}

/** Ticks or unticks one box; the first page is shown again. */
export function toggled(state: ExploreState, variable: string, choice: Choice): ExploreState {
  const condition = conditionOn(state, variable);
  const {
    codes = [],
    missing = [],
    range,
  }: Condition = condition && !condition.not ? condition : { variable };
  const reason = reasonOf(choice);
  return withCondition(state, {
    variable,
    codes: reason ? codes : flipped(codes, choice),
    missing: reason ? flipped(missing, reason) : missing,
    ...(range ? { range } : {}),
  });
}

/** Sets or, with two open ends, removes the range of a number or year. */
export function ranged(
  state: ExploreState,
  variable: string,
  from: number | undefined,
  to: number | undefined,
): ExploreState {
  const { missing = [] } = conditionOn(state, variable) ?? {};
  const range = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  return withCondition(state, {
    variable,
    missing,
    ...(from === undefined && to === undefined ? {} : { range }),
  });
}

/** Exactly this one category: what a click on a cell or bar asks for. */
export function only(state: ExploreState, variable: string, code: string): ExploreState {
  return withCondition(state, { variable, codes: [code] });
}

export function without(state: ExploreState, variable: string): ExploreState {
  return { ...state, page: 1, where: state.where.filter((condition) => condition.variable !== variable) };
}

function withCondition(state: ExploreState, condition: Condition): ExploreState {
  const { variable, codes = [], missing = [], range } = condition;
  const next: Condition = {
    variable,
    ...(codes.length > 0 ? { codes } : {}),
    ...(range ? { range } : {}),
    ...(missing.length > 0 ? { missing } : {}),
  };
  const isEmpty = codes.length === 0 && missing.length === 0 && !range;
  const position = state.where.findIndex((candidate) => candidate.variable === variable);
  const others = state.where.filter((candidate) => candidate.variable !== variable);
  const where = isEmpty ? others : others.toSpliced(position < 0 ? others.length : position, 0, next);
  return { ...state, page: 1, where };
}

function reasonOf(choice: Choice): MissingReason | undefined {
  return choice.startsWith("~") ? missingReasons.find((reason) => reason === choice.slice(1)) : undefined;
}

function flipped<Item>(items: readonly Item[], item: Item): Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}
