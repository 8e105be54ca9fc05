import {
  type Codebook,
  codebookVersionId,
  nearMatches,
  ProblemError,
  shownValue,
  type Texts,
  textIn,
  type Variable,
  variableOf,
} from "@mapwright/domain";
import { textTable } from "./text-table.ts";

/**
 * A codebook as text for a terminal: its variables, or one variable with its categories. Labels are in `language`, else in
 * one that there is. Throws a ProblemError with near matches when there is no such variable.
 */
export function showCodebook(codebook: Codebook, variable?: string, language = "en"): string {
  if (variable === undefined) return wholeCodebook(codebook, language);
  const found = variableOf(codebook, variable);
  if (found === undefined) throw new ProblemError(unknownVariable(codebook, variable));
  return oneVariable(found, language);
}

function wholeCodebook(codebook: Codebook, language: string): string {
  const head = `${codebookVersionId(codebook)}  ${read(codebook.title, language)}`;
  const rows = codebook.variables.map(({ number, code, kind, categories, provenance, derive, label }) => [
    number ?? "",
    code,
    derive === undefined ? kind : `${kind}, derived`,
    categories.length === 0 ? "" : String(categories.length),
    provenance,
    read(label, language),
  ]);
  return `${head}\n\n${textTable(["number", "variable", "kind", "categories", "provenance", "label"], rows)}`;
}

function oneVariable(variable: Variable, language: string): string {
  const { code, number, kind, step, provenance, definition, test, note, derive, categories } = variable;
  const facts = [
    `${code}${number === undefined ? "" : ` (${number})`}: ${read(variable.label, language)}`,
    `${kind}, ${step}, ${provenance}`,
    ...[definition, test, note].flatMap((text) => (text === undefined ? [] : [read(text, language)])),
    ...(derive === undefined ? [] : [`Derived by ${derive.rule} from ${derive.from}.`]),
  ];
  const rows = categories.map((category) => [
    category.code,
    category.parent ?? "",
    category.provenance ?? "",
    read(category.label, language),
    read(category.definition ?? {}, language),
  ]);
  const table = textTable(["code", "parent", "provenance", "label", "definition"], rows);
  return `${facts.join("\n")}\n${categories.length === 0 ? "" : `\n${table}`}`;
}

function read(texts: Texts, language: string): string {
  return textIn(texts, language)?.text ?? "";
}

function unknownVariable(codebook: Codebook, variable: string) {
  const near = nearMatches(
    variable,
    codebook.variables.map(({ code }) => code),
  );
  return {
    code: "variable-unknown",
    message: `${codebookVersionId(codebook)} has no variable "${shownValue(variable)}".`,
    hint:
      near.length > 0
        ? `Did you mean ${near.join(" or ")}?`
        : "Show the codebook without a variable to see all.",
    value: shownValue(variable),
  };
}
