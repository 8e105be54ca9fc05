import { type Condition, parseWhere } from "@mapwright/atlas";
import type { BriefOrder, LoadedMap } from "@mapwright/usecases";
import {
  categoryLabel,
  conditionText,
  type Label,
  type Language,
  languageFrom,
  type Messages,
  messagesIn,
  parameter,
  selectionParts,
  type VariableView,
  variableViews,
} from "@mapwright/web";
import { regionNames } from "../../pages/codes-in-map.ts";
import type { Template } from "../template/template.ts";

/** The initiatives that a number is counted among, and what to call them. */
export interface Base {
  readonly label: string;
  readonly where: readonly Condition[];
}

/** What a brief speaks of and in which words. */
export interface Ground {
  readonly map: LoadedMap;
  readonly template: Template;
  readonly language: Language;
  readonly messages: Messages;
  /** The conditions that the whole brief is narrowed to, and how they are called; no words for the whole map. */
  readonly subject: { readonly where: readonly Condition[]; readonly title: string };
  /** Where the map is, without a slash at its end. */
  readonly address: string;
  /** Where the list of initiatives is. */
  readonly listing: string;
  /** Names that stand for a variable inside a {for}. */
  readonly bound: ReadonlyMap<string, string>;
  /** Variables with their labels, made when first asked for. */
  readonly views: Map<string, VariableView | undefined>;
}

/** Throws a ProblemError when the order's conditions do not fit the map. */
export function groundOf(
  { map, language, where, address, listing = `${address}/explore` }: BriefOrder,
  template: Template,
): Ground {
  const spoken = languageFrom(language) ?? "en";
  const conditions = where.map((text) => parseWhere(text, map.table));
  const ground = {
    map,
    template,
    language: spoken,
    messages: messagesIn(spoken),
    subject: { where: conditions, title: "" },
    address,
    listing,
    bound: new Map(),
    views: new Map(),
  };
  const title = conditions.map((condition) => conditionWords(ground, condition)).join("; ");
  return { ...ground, subject: { where: conditions, title } };
}

/** The variable a name stands for. */
export function variableNamed(ground: Ground, name: string): string {
  return ground.bound.get(name) ?? name;
}

/** The variable with its labels in the brief's language; undefined when the codebook lacks it. */
export function viewOf(ground: Ground, variable: string): VariableView | undefined {
  const { views } = ground;
  if (!views.has(variable)) views.set(variable, madeView(ground, variable));
  return views.get(variable);
}

function madeView({ map, language }: Ground, variable: string): VariableView | undefined {
  const column = map.table.columns.find((candidate) => candidate.variable === variable);
  const codes = column !== undefined && "categories" in column ? column.categories : [];
  const { codebook, organisations } = map.content;
  const kind = codebook.variables.find(({ code }) => code === variable)?.kind;
  const regions = kind === "region" ? Object.entries(regionNames(map, codes)) : [];
  const names = new Map([
    ...organisations.map(({ organisation, name }) => [organisation, name] as const),
    ...regions,
  ]);
  const [view] = variableViews(codebook, language, [variable], () => codes, names);
  return view;
}

export function variableLabel(ground: Ground, variable: string): Label {
  return viewOf(ground, variable)?.label ?? { text: variable, lang: "und" };
}

export function codeLabel(ground: Ground, variable: string, code: string): Label {
  const view = viewOf(ground, variable);
  return view === undefined ? { text: code, lang: "und" } : categoryLabel(view, code);
}

/** A condition in words: its categories alone where they say enough, `Start year: from 2018` otherwise. */
export function conditionWords(ground: Ground, condition: Condition): string {
  const { messages } = ground;
  const { variable, codes = [], all, range, missing, not } = condition;
  const view = viewOf(ground, variable);
  const isPlain =
    range === undefined &&
    missing === undefined &&
    not === undefined &&
    all === undefined &&
    view?.kind !== "boolean";
  if (view !== undefined && !isPlain) return conditionText(condition, view, messages);
  return messages.list(
    codes.map((code) => codeLabel(ground, variable, code).text),
    "disjunction",
  );
}

/** The address of the initiatives that meet the conditions. */
export function hrefOf(ground: Ground, where: readonly Condition[]): string {
  const parts = selectionParts({ where: where.reduce(narrowed, []), query: "" });
  const language = ground.language === "en" ? [] : [parameter("lang", ground.language)];
  const query = [...parts, ...language].join("&");
  return `${ground.listing}${query === "" ? "" : `?${query}`}`;
}

/** Adds a condition; two lists of categories of one variable become what both allow, since an address would join them. */
function narrowed(conditions: readonly Condition[], added: Condition): Condition[] {
  const isList = ({ range, all, not, missing }: Condition) =>
    range === undefined && all === undefined && not === undefined && missing === undefined;
  const earlier = conditions.find(({ variable }) => variable === added.variable);
  if (earlier === undefined || !isList(earlier) || !isList(added)) return [...conditions, added];
  const codes = (earlier.codes ?? []).filter((code) => added.codes?.includes(code));
  // Nothing is in both: the address says so by a condition and its opposite.
  if (codes.length === 0) return [...conditions, { ...earlier, not: true }];
  return conditions.map((one) => (one === earlier ? { ...one, codes } : one));
}
