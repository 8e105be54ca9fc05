import { type Levels, regionLevels } from "@mapwright/atlas";
import type { Codebook, Variable, VariableKind } from "@mapwright/domain";
import type { Language } from "../messages/languages.ts";
import { messagesIn } from "../messages/messages-in.ts";
import { countryNamer } from "./country-name.ts";
import { type Label, labelIn } from "./label.ts";

export interface CategoryView {
  readonly code: string;
  readonly label: Label;
  /** The broader category this one belongs to. */
  readonly parent?: string | undefined;
}

/** A variable as facets and figures show it, in one language. */
export interface VariableView {
  readonly code: string;
  readonly label: Label;
  readonly kind: VariableKind;
  /** Several answers are allowed, so shares do not add up to 100. */
  readonly several: boolean;
  readonly unit: Label | null;
  readonly categories: readonly CategoryView[];
}

type Names = ReadonlyMap<string, string>;

/**
 * The named variables of a codebook in the reader's language, in the order named; unknown ones are left out.
 * `codesOf` gives the codes that occur in the data (the dictionary of a table's column): needed for countries and
 * regions, which no codebook lists, and for organisations; `names` gives what regions and organisations are called.
 */
export function variableViews(
  codebook: Codebook,
  language: Language,
  wanted: readonly string[],
  codesOf: (variable: string) => readonly string[] = () => [],
  names: Names = new Map(),
): VariableView[] {
  return wanted.flatMap((code) => {
    const variable = codebook.variables.find((candidate) => candidate.code === code);
    return variable ? [viewOf(variable, language, codesOf(code), names)] : [];
  });
}

function viewOf(
  variable: Variable,
  language: Language,
  codes: readonly string[],
  names: Names,
): VariableView {
  const { code, kind } = variable;
  return {
    code,
    kind,
    label: labelIn(variable.label, language, code),
    several: kind === "multiple" || kind === "organisations" || variable.several === true,
    unit: variable.unit ? labelIn(variable.unit, language) : null,
    categories: categoriesOf(variable, language, codes, names),
  };
}

function categoriesOf(
  variable: Variable,
  language: Language,
  codes: readonly string[],
  names: Names,
): CategoryView[] {
  const named = variable.categories.map(({ code, label, parent }) => ({
    code,
    ...(parent === undefined ? {} : { parent }),
    label: labelIn(label, language, code),
  }));
  if (named.length > 0) return named;
  if (variable.kind === "boolean") {
    const messages = messagesIn(language);
    return [
      { code: "yes", label: { text: messages.text("yes"), lang: language } },
      { code: "no", label: { text: messages.text("no"), lang: language } },
    ];
  }
  if (variable.kind === "region") return regionViews(codes, names, language);
  if (variable.kind === "organisations")
    return codes.map((code) => ({ code, label: { text: names.get(code) ?? code, lang: "und" } }));
  if (variable.kind !== "country") return [];
  const nameOf = countryNamer(language);
  return codes.map((code) => ({ code, label: { text: nameOf(code), lang: language } }));
}

/** Regions below their countries. */
function regionViews(codes: readonly string[], names: Names, language: Language): CategoryView[] {
  const countryOf = countryNamer(language);
  return regionLevels(codes).map(({ code, parent }) =>
    parent === null
      ? { code, label: { text: countryOf(code), lang: language } }
      : { code, parent, label: { text: names.get(code) ?? code, lang: "und" } },
  );
}

/** The two-level variables among those of a page, for an atlas to count their broader categories. */
export function levelsAmong(variables: readonly VariableView[]): Levels {
  return new Map(
    variables.flatMap(({ code, categories }) =>
      categories.some(({ parent }) => parent !== undefined)
        ? [[code, categories.map((category) => ({ code: category.code, parent: category.parent ?? null }))]]
        : [],
    ),
  );
}

/** The label of a category; the code itself when the codebook does not know it. */
export function categoryLabel(view: VariableView, code: string): Label {
  return view.categories.find((category) => category.code === code)?.label ?? { text: code, lang: "und" };
}

/** The same for many categories: gives the label of a code without looking through all of them. */
export function labelsOf(view: VariableView): (code: string) => Label {
  const labels = new Map(view.categories.map(({ code, label }) => [code, label]));
  return (code) => labels.get(code) ?? { text: code, lang: "und" };
}

/** A variable among those of a page; one that the page does not know is shown by its code. */
export function viewIn(variables: readonly VariableView[], code: string): VariableView {
  return (
    variables.find((variable) => variable.code === code) ?? {
      code,
      label: { text: code, lang: "und" },
      kind: "text",
      several: false,
      unit: null,
      categories: [],
    }
  );
}
