import { type Category, childrenOf, type ReleasedInitiative, textIn, type Variable } from "@mapwright/domain";
import { countedAnswer } from "../download/columns.ts";
import type { Extract } from "../download/extract.ts";
import { nameOf } from "../download/initiative-name.ts";

/** A code in the form of EPPI-Reviewer. */
interface Attribute {
  readonly AttributeId: number;
  readonly AttributeName: string;
  readonly AttributeDescription: string;
  readonly AttributeTypeId: number;
  readonly AttributeType: string;
  readonly Attributes: { readonly AttributesList: readonly Attribute[] };
}

/** The types that EPPI-Reviewer knows: not selectable (a heading) and selectable. */
const headingType = { AttributeTypeId: 1, AttributeType: "Not selectable(no checkbox)" };
const selectableType = { AttributeTypeId: 2, AttributeType: "Selectable (show checkbox)" };

/**
 * A selection as the JSON that EPPI-Reviewer exports and EPPI-Mapper reads: one code set with a heading for each variable with
 * categories, and a reference for each initiative with the codes that count. Numbers of codes follow the codebook's order.
 */
export function eppiJson(extract: Extract): string {
  const { language, map, initiatives } = extract;
  const { codebook } = map.content;
  const ids = new Map<string, number>();
  const idOf = (path: string): number => {
    const id = ids.get(path) ?? ids.size + 1;
    ids.set(path, id);
    return id;
  };
  const listed = codebook.variables.filter(({ categories, personal }) => !personal && categories.length > 0);
  const attributes = listed.map((variable) => heading(variable, language, idOf));
  const codeSet = {
    SetName: textIn(codebook.title, language)?.text ?? codebook.id,
    SetId: 1,
    SetDescription: `${codebook.id}@${codebook.version}`,
    SetType: { SetTypeName: "Standard", SetTypeDescription: "" },
    Attributes: { AttributesList: attributes },
  };
  const References = initiatives.map((initiative, index) =>
    reference(initiative, index + 1, listed, extract, ids),
  );
  return `${JSON.stringify({ CodeSets: [codeSet], References }, null, 1)}\n`;
}

function heading(variable: Variable, language: string, idOf: (path: string) => number): Attribute {
  const below = (code?: string): readonly Attribute[] =>
    childrenOf(variable, code).map((category) => ({
      AttributeId: idOf(`${variable.code}/${category.code}`),
      ...described(category, language),
      ...selectableType,
      Attributes: { AttributesList: below(category.code) },
    }));
  return {
    AttributeId: idOf(variable.code),
    ...described(variable, language),
    ...headingType,
    Attributes: { AttributesList: below() },
  };
}

function described({ code, label, definition }: Category | Variable, language: string) {
  return {
    AttributeName: textIn(label, language)?.text ?? code,
    AttributeDescription: textIn(definition ?? {}, language)?.text ?? "",
  };
}

function reference(
  initiative: ReleasedInitiative,
  ItemId: number,
  listed: readonly Variable[],
  { language }: Extract,
  ids: ReadonlyMap<string, number>,
): object {
  const textOf = (variable: string) => {
    const answer = countedAnswer(initiative, variable);
    return "text" in answer ? (textIn(answer.text, language)?.text ?? "") : "";
  };
  const codesOf = (variable: string) => {
    const answer = countedAnswer(initiative, variable);
    return "codes" in answer ? answer.codes : [];
  };
  const year = countedAnswer(initiative, "start_year");
  return {
    ItemId,
    Title: nameOf(initiative, language),
    Abstract: textOf("description"),
    Year: "number" in year ? String(year.number) : "",
    Country: codesOf("country").join("; "),
    URL: textOf("website"),
    OldItemId: initiative.initiative,
    TypeName: "Initiative",
    Codes: listed.flatMap(({ code }) =>
      codesOf(code).flatMap((category) => {
        const AttributeId = ids.get(`${code}/${category}`);
        return AttributeId === undefined ? [] : [{ AttributeId, AdditionalText: "", ArmId: 0, ArmTitle: "" }];
      }),
    ),
  };
}
