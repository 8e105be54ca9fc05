import type { Condition } from "@mapwright/atlas";
import { type MissingReason, missingReasons } from "@mapwright/domain";
import type { Selection } from "./selection.ts";

/** One box of a facet: a category, or `~` and the reason why the value is missing. */
export type Choice = string;

/** Whether a box is ticked: to be in, or, where the condition is turned round, to be out. */
export function isChosen(selection: Selection, variable: string, choice: Choice): boolean {
  const condition = conditionOn(selection, variable);
  if (!condition) return false;
  const reason = reasonOf(choice);
  return reason ? (condition.missing ?? []).includes(reason) : (condition.codes ?? []).includes(choice);
}

export function conditionOn(selection: Selection, variable: string): Condition | undefined {
  return selection.where.find((condition) => condition.variable === variable);
}

/** Ticks or unticks one box. */
export function toggled(selection: Selection, variable: string, choice: Choice): Selection {
  const condition: Condition = conditionOn(selection, variable) ?? { variable };
  const reason = reasonOf(choice);
  return withCondition(
    selection,
    reason
      ? { ...condition, missing: flipped(condition.missing ?? [], reason) }
      : { ...condition, codes: flipped(condition.codes ?? [], choice) },
  );
}

/** Ticks all of these boxes, or unticks them where all are ticked. */
export function toggledTogether(
  selection: Selection,
  variable: string,
  choices: readonly string[],
): Selection {
  const condition: Condition = conditionOn(selection, variable) ?? { variable };
  const { codes = [] } = condition;
  const others = codes.filter((code) => !choices.includes(code));
  const areTicked = choices.every((code) => codes.includes(code));
  return withCondition(selection, { ...condition, codes: areTicked ? others : [...others, ...choices] });
}

/** Asks for all of what is ticked together, or for any of it. */
export function together(selection: Selection, variable: string): Selection {
  const { all, ...condition } = conditionOn(selection, variable) ?? { variable };
  return withCondition(selection, all ? condition : { ...condition, all: true });
}

/** Turns the condition on a variable round: any of what is ticked, or none of it. */
export function turned(selection: Selection, variable: string): Selection {
  const { not, ...condition } = conditionOn(selection, variable) ?? { variable };
  return withCondition(selection, not ? condition : { ...condition, not: true });
}

/** Sets or, with two open ends, removes the range of a number or year. */
export function ranged(
  selection: Selection,
  variable: string,
  from: number | undefined,
  to: number | undefined,
): Selection {
  const { missing = [] } = conditionOn(selection, variable) ?? {};
  const range = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  return withCondition(selection, {
    variable,
    missing,
    ...(from === undefined && to === undefined ? {} : { range }),
  });
}

/**
 * Sets one end of a range, or opens it. The other end is opened where it would lie before the start or behind the end: who moves a
 * range types one end after the other, and the one typed last is meant.
 */
export function withEnd(
  selection: Selection,
  variable: string,
  end: "from" | "to",
  value: number | undefined,
): Selection {
  const range = conditionOn(selection, variable)?.range;
  const other = end === "from" ? range?.to : range?.from;
  const isBeyond =
    value !== undefined && other !== undefined && (end === "from" ? value > other : value < other);
  const kept = isBeyond ? undefined : other;
  return end === "from" ? ranged(selection, variable, value, kept) : ranged(selection, variable, kept, value);
}

/** Exactly this one category: what a click on a cell or bar asks for. */
export function only(selection: Selection, variable: string, code: string): Selection {
  return withCondition(selection, { variable, codes: [code] });
}

/**
 * Those of the selection that have one of the codes: what a number that was counted among the selected stands for. Where the
 * variable is selected by already, both hold; several codes beside others (a folded group of which only some are
 * selected) become those of them that are.
 */
export function narrowed(selection: Selection, variable: string, codes: readonly string[]): Selection {
  const condition = conditionOn(selection, variable);
  if (!condition) return withCondition(selection, { variable, codes });
  const { codes: selected = [], all, not, range, missing } = condition;
  const [code, second] = codes;
  const shared = all || not ? [] : codes.filter((one) => selected.includes(one));
  if (shared.length === codes.length || (second !== undefined && shared.length > 0))
    return withCondition(selection, { variable, codes: shared });
  if (code === undefined || second !== undefined) return withCondition(selection, { variable, codes });
  if (all && !not && !range && !missing)
    return withCondition(selection, { variable, codes: [...new Set([...selected, code])], all });
  // An address takes alternatives on one variable together; that all of one code is asked for keeps the two apart.
  return { ...selection, where: [...selection.where, { variable, codes: [code], all: true }] };
}

export function without(selection: Selection, condition: Condition): Selection {
  return { ...selection, where: selection.where.filter((other) => other !== condition) };
}

/** Puts a condition in the place of the one on its variable; one that selects nothing is left out. */
function withCondition(selection: Selection, { codes = [], missing = [], ...rest }: Condition): Selection {
  const { variable, range } = rest;
  const next: Condition = {
    ...rest,
    ...(codes.length > 0 ? { codes } : {}),
    ...(missing.length > 0 ? { missing } : {}),
  };
  const isEmpty = codes.length === 0 && missing.length === 0 && !range;
  const position = selection.where.findIndex((candidate) => candidate.variable === variable);
  const others = selection.where.filter((candidate) => candidate.variable !== variable);
  const where = isEmpty ? others : others.toSpliced(position < 0 ? others.length : position, 0, next);
  return { ...selection, where };
}

function reasonOf(choice: Choice): MissingReason | undefined {
  return choice.startsWith("~") ? missingReasons.find((reason) => reason === choice.slice(1)) : undefined;
}

function flipped<Item>(items: readonly Item[], item: Item): Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}
