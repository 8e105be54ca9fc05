import {
  type Answer,
  inventoryStages,
  type ReleaseContent,
  type ReleasedInitiative,
  type Value,
  type Variable,
} from "@mapwright/domain";
import { type ColumnInput, missingCode } from "../table/columns.ts";
import type { Table } from "../table/table.ts";
import { tableOf } from "../table/table-of.ts";

/** What is known of one variable, by initiative; undefined is not yet coded. */
type Answers = readonly (Answer | undefined)[];

/** How much a word weighs in search: names above descriptions, addresses not at all. */
const searchWeights: Readonly<Record<string, number>> = { name: 4, acronym: 4, website: 0 };

/**
 * The initiatives of a release's Inventory (stages inventory, shortlisted and mapping), in the order of their ids, as a
 * table: `id`, `source`, `stage` and `wave` of every initiative, then a column for each variable of the codebook.
 * Suggested values do not count: they are not yet coded here.
 */
export function releaseTable(content: ReleaseContent): Table {
  const initiatives = inventoryOf(content);
  const known = initiatives.map(({ values }) => new Map(values.map((value) => [value.variable, value])));
  const kept = new Set(["stage", "wave", "source", "id", "initiative_id"]);
  const columns = content.codebook.variables
    .filter(({ code, personal }) => !kept.has(code) && !personal)
    .map((variable) =>
      columnOf(
        variable,
        known.map((values) => countedAnswer(values.get(variable.code))),
      ),
    );
  const rows = initiatives.length;
  const bookkeeping: ColumnInput[] = [
    {
      variable: "id",
      shape: "text",
      weight: 4,
      values: initiatives.map((row) => row.initiative),
      missing: new Int8Array(rows),
    },
    plainColumn(
      "stage",
      initiatives.map((row) => row.stage),
      inventoryStages,
    ),
    plainColumn(
      "wave",
      initiatives.map((row) => row.wave),
      content.waves,
    ),
    plainColumn(
      "source",
      initiatives.map((row) => row.source),
      content.sources.map(({ source }) => source),
    ),
  ];
  return tableOf([...bookkeeping, ...columns], { rows });
}

/** The initiatives that a table's rows stand for, row by row. */
export function inventoryOf(content: ReleaseContent): readonly ReleasedInitiative[] {
  return content.initiatives.filter(({ stage }) => inventoryStages.includes(stage));
}

function countedAnswer(value: Value | undefined): Answer | undefined {
  return value === undefined || value.state === "suggested" ? undefined : value.answer;
}

function plainColumn(variable: string, found: readonly string[], order: readonly string[]): ColumnInput {
  const categories = [...new Set([...order, ...found])];
  const positions = new Map(categories.map((code, position) => [code, position]));
  return {
    variable,
    shape: "single",
    categories,
    values: found.map((code) => positions.get(code) ?? missingCode.unclear),
  };
}

function columnOf(variable: Variable, answers: Answers): ColumnInput {
  switch (variable.kind) {
    case "number":
    case "year":
      return numberColumn(variable, answers);
    case "text":
    case "date":
      return textColumn(variable, answers);
    case "multiple":
    case "organisations":
      return multipleColumn(variable, answers);
    case "country":
    case "region":
      return variable.several ? multipleColumn(variable, answers) : singleColumn(variable, answers);
    case "single":
    case "ordinal":
    case "boolean":
      return singleColumn(variable, answers);
  }
}

function missingOf(answer: Answer | undefined, fits: boolean): number {
  if (answer === undefined) return missingCode["not-yet-coded"];
  if ("missing" in answer) return missingCode[answer.missing];
  return fits ? 0 : missingCode.unclear;
}

function codesOf(answer: Answer | undefined): readonly string[] {
  if (answer === undefined) return [];
  if ("codes" in answer) return answer.codes;
  return "organisations" in answer
    ? [...new Set(answer.organisations.map(({ organisation }) => organisation))]
    : [];
}

/** Categories of the codebook in its order, then codes met beside them (countries, regions, organisations) by code point. */
function dictionaryOf(variable: Variable, answers: Answers): ReadonlyMap<string, number> {
  const listed = variable.kind === "boolean" ? ["yes", "no"] : variable.categories.map(({ code }) => code);
  const met = [...new Set(answers.flatMap(codesOf))].sort().filter((code) => !listed.includes(code));
  return new Map([...listed, ...met].map((code, position) => [code, position]));
}

function singleColumn(variable: Variable, answers: Answers): ColumnInput {
  const dictionary = dictionaryOf(variable, answers);
  const values = answers.map((answer) => {
    const [code] = codesOf(answer);
    return code === undefined ? missingOf(answer, false) : (dictionary.get(code) ?? missingCode.unclear);
  });
  return { variable: variable.code, shape: "single", categories: [...dictionary.keys()], values };
}

function multipleColumn(variable: Variable, answers: Answers): ColumnInput {
  const dictionary = dictionaryOf(variable, answers);
  const offsets = [0];
  const codes: number[] = [];
  for (const answer of answers) {
    codes.push(...new Set(codesOf(answer).flatMap((code) => dictionary.get(code) ?? [])));
    offsets.push(codes.length);
  }
  const missing = answers.map((answer) => missingOf(answer, codesOf(answer).length > 0));
  return {
    variable: variable.code,
    shape: "multiple",
    categories: [...dictionary.keys()],
    offsets,
    codes,
    missing,
  };
}

function numberColumn(variable: Variable, answers: Answers): ColumnInput {
  const isYear = variable.kind === "year";
  const fits = (answer: Answer | undefined): answer is { number: number } =>
    answer !== undefined && "number" in answer && (!isYear || Number.isInteger(answer.number));
  const values = answers.map((answer) => (fits(answer) ? answer.number : 0));
  const missing = answers.map((answer) => missingOf(answer, fits(answer)));
  return { variable: variable.code, shape: "number", ...(isYear ? { year: true } : {}), values, missing };
}

function textColumn(variable: Variable, answers: Answers): ColumnInput {
  const values = answers.map((answer) => {
    if (answer === undefined) return "";
    if ("date" in answer) return answer.date;
    return "text" in answer ? Object.values(answer.text).join("\n") : "";
  });
  const missing = answers.map((answer, row) => missingOf(answer, values[row] !== ""));
  return {
    variable: variable.code,
    shape: "text",
    weight: searchWeights[variable.code] ?? 1,
    values,
    missing,
  };
}
