import type { Cell } from "@mapwright/domain";
import { allowsSeveral, type Codebook, textIn, type Variable } from "@mapwright/domain";

/** The definitions of a codebook as rows of a sheet, the header first: a row for each variable, then for its categories. */
export function definitionRows({ variables }: Codebook, language: string): readonly (readonly Cell[])[] {
  const read = (texts: Variable["label"] | undefined) => textIn(texts ?? {}, language)?.text;
  return [
    [
      "variable",
      "number",
      "kind",
      "several",
      "code",
      "label",
      "definition",
      "coder's test",
      "unit",
      "provenance",
    ],
    ...variables
      .filter(({ personal }) => !personal)
      .flatMap((variable): (readonly Cell[])[] => {
        const { code, number, kind, label, definition, test, unit, provenance, categories } = variable;
        const several = allowsSeveral(variable) ? "yes" : "no";
        return [
          [
            code,
            number,
            kind,
            several,
            undefined,
            read(label),
            read(definition),
            read(test),
            read(unit),
            provenance,
          ],
          ...categories.map((category) => [
            code,
            undefined,
            undefined,
            undefined,
            category.code,
            read(category.label),
            read(category.definition),
            read(category.test),
            undefined,
            category.provenance,
          ]),
        ];
      }),
  ];
}
