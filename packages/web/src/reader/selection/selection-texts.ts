import { type Condition, groupsAmong, linesOf } from "@mapwright/atlas";
import type { Messages } from "../../messages/messages.ts";
import { reasonText } from "../missing-text.ts";
import { categoryLabel, levelsAmong, type VariableView, viewIn } from "../variable-view.ts";
import type { Selection } from "./selection.ts";

/** A selection in words, one text for its words and for each of its conditions; none for the whole map. */
export function selectionTexts(
  { where, query }: Selection,
  viewOf: (variable: string) => VariableView,
  messages: Messages,
): readonly string[] {
  return [
    ...(query === "" ? [] : [messages.text("contains", { words: query })]),
    ...where.map((condition) => conditionText(condition, viewOf(condition.variable), messages)),
  ];
}

/** The selection as one sentence; undefined for the whole map. */
export function selectionSaid(
  selection: Selection,
  variables: readonly VariableView[],
  messages: Messages,
): string | undefined {
  const parts = selectionTexts(selection, (variable) => viewIn(variables, variable), messages);
  return parts.length === 0 ? undefined : selectionText(parts, messages);
}

/** The parts of a selection as one sentence: all of them hold. */
export function selectionText(parts: readonly string[], messages: Messages): string {
  const [first = "", ...others] = parts;
  return others.reduce((said, next) => messages.text("conditions-two", { first: said, next }), first);
}

/** A condition in words: `Country: Belgium or not yet coded`. */
export function conditionText(condition: Condition, view: VariableView, messages: Messages): string {
  const { codes = [], all, range, missing = [], not } = condition;
  const labels = all ? codes.map((code) => categoryLabel(view, code).text) : namesOf(codes, view, messages);
  const alternatives = [
    ...(all && labels.length > 1 ? [messages.list(labels)] : labels),
    ...(range ? [rangeText(range, view, messages)] : []),
    ...missing.map((reason) => reasonText(reason, messages).toLocaleLowerCase(messages.language)),
  ];
  const said = messages.list(alternatives, "disjunction");
  const isTogether = all === true && codes.length > 1;
  return messages.text(not ? (isTogether ? "condition-not-all" : "condition-not") : "condition", {
    variable: view.label.text,
    alternatives: said,
  });
}

/** The names of categories; those of a broader one that are all there are said by its name. */
function namesOf(codes: readonly string[], view: VariableView, messages: Messages): readonly string[] {
  const levels = levelsAmong([view]).get(view.code) ?? [];
  const named = new Set(codes);
  const whole = linesOf(levels, new Set(groupsAmong(levels))).filter(
    ({ code, members }) =>
      members.length > 1 &&
      // The country of regions is none of them.
      members.every((member) => named.has(member) || (view.kind === "region" && member === code)),
  );
  const within = new Set(whole.flatMap(({ members }) => members));
  return [
    ...whole.map(({ code }) => messages.text("all-of-group", { group: categoryLabel(view, code).text })),
    ...codes.flatMap((code) => (within.has(code) ? [] : [categoryLabel(view, code).text])),
  ];
}

function rangeText(
  { from, to }: NonNullable<Condition["range"]>,
  view: VariableView,
  messages: Messages,
): string {
  const shown = (value: number) => (view.kind === "year" ? messages.plain(value) : messages.number(value));
  if (from !== undefined && to !== undefined)
    return from === to ? shown(from) : messages.text("from-to", { from: shown(from), to: shown(to) });
  if (from !== undefined) return messages.text("from-on", { from: shown(from) });
  return messages.text("up-to", { to: to === undefined ? "" : shown(to) });
}
