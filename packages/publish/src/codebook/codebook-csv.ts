import {
  allowsSeveral,
  type Category,
  type Cell,
  type Codebook,
  csvLine,
  type Texts,
  type Variable,
} from "@mapwright/domain";
import { languagesOf } from "../shared/languages.ts";

const leading = [
  "row",
  "codebook",
  "version",
  "variable",
  "number",
  "kind",
  "several",
  "step",
  "code",
  "order",
  "parent",
  "provenance",
  "derived_from",
  "minimum",
  "maximum",
] as const;

const translated = ["label", "definition", "test", "note", "unit"] as const;

/**
 * A codebook as CSV (UTF-8, RFC 4180): a row for each variable, followed by a row for each of its categories with its order
 * from 1. Texts have a column for each language, `label_fr`. Empty cells are members that are not set.
 */
export function codebookCsv(codebook: Codebook): string {
  const languages = languagesOf(codebook);
  const header = [
    ...leading,
    ...translated.flatMap((member) => languages.map((language) => `${member}_${language}`)),
    "examples",
  ];
  return [
    csvLine(header),
    ...codebook.variables.flatMap((variable) => [
      csvLine(variableCells(codebook, variable, languages)),
      ...variable.categories.map((category, index) =>
        csvLine(categoryCells(codebook, variable, category, index + 1, languages)),
      ),
    ]),
  ].join("");
}

function variableCells(
  { id, version }: Codebook,
  variable: Variable,
  languages: readonly string[],
): readonly Cell[] {
  const { code, number, kind, step, provenance, derive, minimum, maximum } = variable;
  const several = allowsSeveral(variable) ? "yes" : "no";
  const leadingCells = ["variable", id, version, code, number, kind, several, step, code];
  const texts = textCells(variable, languages);
  return [
    ...leadingCells,
    undefined,
    undefined,
    provenance,
    derive?.from,
    minimum,
    maximum,
    ...texts,
    undefined,
  ];
}

function categoryCells(
  { id, version }: Codebook,
  { code, number, kind, step }: Variable,
  category: Category,
  order: number,
  languages: readonly string[],
): readonly Cell[] {
  const leadingCells = ["category", id, version, code, number, kind, undefined, step, category.code, order];
  const unset = [undefined, undefined, undefined];
  const texts = textCells(category, languages);
  const examples = category.examples?.join("\n");
  return [...leadingCells, category.parent, category.provenance, ...unset, ...texts, examples];
}

type Described = { readonly [Member in (typeof translated)[number]]?: Texts | undefined };

function textCells(described: Described, languages: readonly string[]): readonly Cell[] {
  return translated.flatMap((member) => languages.map((language) => described[member]?.[language]));
}
