import type { Cell } from "@mapwright/domain";
import { type Answer, type ReleasedInitiative, textIn, type Value, type Variable } from "@mapwright/domain";
import { addressOf, type Extract } from "./extract.ts";

/** One column of the table of initiatives. */
export interface ExtractColumn {
  readonly name: string;
  /** The variable it shows; undefined for what the map keeps about each initiative. */
  readonly variable?: Variable;
  readonly about: string;
  readonly kind: "text" | "number" | "year" | "date" | "codes";
  /** What separates several codes in the cell. */
  readonly separator?: ";";
  cell(initiative: ReleasedInitiative): Cell;
}

/** Kept of each initiative beside its values; a variable of the same name would say the same again. */
const kept = new Set(["id", "initiative_id", "stage", "wave", "source", "external_id", "address"]);

/**
 * The columns of the table of initiatives, the same for every selection from a release: what the map keeps, then a column
 * for each variable that is not personal, in the codebook's order. A value that is missing is `~` and the reason, as in
 * conditions. Codes are separated by `;`, the dominant one first. A text variable is followed by the language of its text, and
 * a variable of organisations by their names.
 */
export function extractColumns(extract: Extract): readonly ExtractColumn[] {
  const { content } = extract.map;
  const names = new Map(content.organisations.map(({ organisation, name }) => [organisation, name]));
  return [
    keptColumn("id", "The public id.", ({ initiative }) => initiative),
    keptColumn("stage", "How far it has come.", ({ stage }) => stage),
    keptColumn("wave", "The wave that first found it.", ({ wave }) => wave),
    keptColumn("source", "The source that first named it.", ({ source }) => source),
    keptColumn("external_id", "That source's identifier.", ({ externalId }) => externalId ?? undefined),
    ...content.codebook.variables
      .filter(({ code, personal }) => !personal && !kept.has(code))
      .flatMap((variable) => variableColumns(variable, extract, names)),
    keptColumn("address", "Where this row can be checked.", ({ initiative }) =>
      addressOf(extract, initiative),
    ),
  ];
}

function keptColumn(
  name: string,
  about: string,
  cell: (initiative: ReleasedInitiative) => Cell,
): ExtractColumn {
  return { name, about, kind: "text", cell };
}

function variableColumns(
  variable: Variable,
  { language }: Extract,
  names: ReadonlyMap<string, string>,
): readonly ExtractColumn[] {
  const { code } = variable;
  const label = textIn(variable.label, language)?.text ?? code;
  const said = (initiative: ReleasedInitiative) => countedAnswer(initiative, code);
  const column: ExtractColumn = {
    name: code,
    variable,
    about: textIn(variable.definition ?? {}, language)?.text ?? label,
    kind: kindOf(variable),
    ...(kindOf(variable) === "codes" ? { separator: ";" } : {}),
    cell: (initiative) => answerCell(said(initiative), language),
  };
  if (variable.kind === "text") {
    const about = `The language of ${code}; und when it is not known.`;
    return [
      column,
      keptColumn(`${code}_language`, about, (initiative) => languageCell(said(initiative), language)),
    ];
  }
  if (variable.kind === "organisations") {
    const about = `The names of the organisations in ${code}.`;
    return [column, keptColumn(`${code}_names`, about, (initiative) => namesCell(said(initiative), names))];
  }
  return [column];
}

function kindOf({ kind }: Variable): ExtractColumn["kind"] {
  switch (kind) {
    case "number":
    case "year":
    case "date":
    case "text":
      return kind;
    default:
      return "codes";
  }
}

/** The answer that counts: a suggested value is not yet coded. */
export function countedAnswer(initiative: ReleasedInitiative, code: string): Answer {
  const value = initiative.values.find(({ variable }) => variable === code);
  return value === undefined || isSuggested(value) ? { missing: "not-yet-coded" } : value.answer;
}

function isSuggested({ state }: Value): boolean {
  return state === "suggested";
}

function answerCell(answer: Answer, language: string): Cell {
  if ("missing" in answer) return `~${answer.missing}`;
  if ("codes" in answer) return answer.codes.join(";");
  if ("number" in answer) return answer.number;
  if ("date" in answer) return answer.date;
  if ("text" in answer) return textIn(answer.text, language)?.text;
  return answer.organisations.map(({ organisation, role }) => `${organisation}:${role}`).join(";");
}

function languageCell(answer: Answer, language: string): Cell {
  return "text" in answer ? textIn(answer.text, language)?.language : undefined;
}

function namesCell(answer: Answer, names: ReadonlyMap<string, string>): Cell {
  if (!("organisations" in answer)) return undefined;
  return answer.organisations.map(({ organisation }) => names.get(organisation) ?? organisation).join("; ");
}
