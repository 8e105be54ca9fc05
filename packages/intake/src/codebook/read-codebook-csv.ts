import {
  type CodebookFile,
  type Problem,
  ProblemError,
  provenances,
  shownValue,
  steps,
  type Texts,
  variableKinds,
} from "@mapwright/domain";
import type { FoundCodebook } from "@mapwright/usecases";
import { readCsv } from "../readers/csv/read-csv.ts";
import { defaultLimits } from "../readers/limits.ts";
import { headOf } from "./new-code.ts";
import { plainText } from "./plain-text.ts";
import { utf8Text } from "./utf8-text.ts";

type Variable = CodebookFile["variables"][number];
type Category = Exclude<Variable["categories"], { list: string } | undefined>[number];
type Cells = Readonly<Record<string, string>>;

/**
 * Reads a codebook from a table as `mapwright codebook export --format csv` writes it, and as people keep them in spreadsheets: a row for each
 * variable and for each of its categories below it. `variable` and a label (`label_en`, or `label` in `language`) are needed; a row with a
 * `code` other than its variable is a category. Derivations and rules have no place in a table: a derived variable is told and left out.
 */
export function readCodebookCsv(name: string, content: string | Uint8Array, language: string): FoundCodebook {
  const bytes = new TextEncoder().encode(utf8Text(name, content));
  const table = readCsv(
    { name, bytes, options: {}, limits: defaultLimits },
    { encoding: "utf-8", start: 0, notes: [] },
  );
  if (table.problems.length > 0)
    throw new ProblemError(table.problems.map((one) => ({ ...one, file: name })));
  if (!table.columns.includes("variable") || !table.columns.some((column) => /^label(_|$)/.test(column)))
    throw new ProblemError({
      code: "codebook-invalid",
      message: `${name} has no column "variable", or none for labels.`,
      hint: "Give each row its variable and a label: columns variable, code, label_en and so on.",
      file: name,
      value: shownValue(table.columns.join(", ")),
    });
  const problems: Problem[] = [];
  const variables = new Map<string, Variable>();
  let head: Cells | undefined;
  for (const { row, cells } of table.rows) {
    // Cells of delimited text are texts.
    const texts = cells as Cells;
    head ??= texts;
    takeRow(variables, texts, { row, language, problems, file: name });
  }
  const title = name.replace(/\.csv$/i, "");
  const languages = new Set([...variables.values()].flatMap(({ label }) => Object.keys(label)));
  return {
    codebook: {
      ...headOf(head?.["codebook"] || title, head?.["version"]),
      title: { [language]: title },
      languages: languages.size === 0 ? [language] : [...languages],
      variables: [...variables.values()],
    },
    problems,
  };
}

interface At {
  readonly row: number;
  readonly language: string;
  readonly problems: Problem[];
  readonly file: string;
}

function takeRow(variables: Map<string, Variable>, cells: Cells, at: At): void {
  const variable = cells["variable"]?.trim() ?? "";
  const code = cells["code"]?.trim() ?? "";
  const isCategory =
    cells["row"] === "category" || (cells["row"] !== "variable" && code !== "" && code !== variable);
  const owner = variables.get(variable);
  if (variable === "")
    tell(at, "variable-missing", "The row names no variable.", "Name it, or take the row out.", "");
  else if (cells["derived_from"]?.trim())
    tell(
      at,
      "derived-left-out",
      `The variable ${variable} is derived; how is not in a table.`,
      "Use YAML for it.",
      variable,
    );
  else if (!isCategory) variables.set(variable, variableFrom(variable, cells, at));
  else if (owner === undefined)
    tell(
      at,
      "category-alone",
      `The variable ${variable} of ${code} is not above.`,
      "Write its row first.",
      variable,
    );
  else {
    const before = Array.isArray(owner.categories) ? owner.categories : [];
    variables.set(variable, { ...owner, categories: [...before, categoryFrom(code, cells, at)] });
  }
}

/** A row that is left out, and why. */
function tell({ row, file, problems }: At, code: string, message: string, hint: string, value: string): void {
  problems.push({
    code,
    message: `Row ${row}: ${message}`,
    hint,
    row,
    file,
    value: shownValue(value),
    severity: "refused",
  });
}

function variableFrom(code: string, cells: Cells, at: At): Variable {
  const kind = variableKinds.find((one) => one === cells["kind"]?.trim());
  const provenance = provenances.find((one) => one === cells["provenance"]?.trim());
  const number = cells["number"]?.trim();
  const bound = (name: string): number | undefined => {
    const written = cells[name]?.trim() ?? "";
    return written === "" || !Number.isFinite(Number(written)) ? undefined : Number(written);
  };
  const [minimum, maximum] = [bound("minimum"), bound("maximum")];
  const unit = textsIn(cells, "unit", at);
  return {
    code,
    ...(number ? { number } : {}),
    kind: kind ?? "multiple",
    ...((kind === "country" || kind === "region") && cells["several"] === "yes" ? { several: true } : {}),
    step: steps.find((one) => one === cells["step"]?.trim()) ?? "inventory",
    label: textsIn(cells, "label", at) ?? {},
    ...described(cells, at),
    ...(unit === undefined ? {} : { unit }),
    provenance: provenance ?? "proposed",
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}

function categoryFrom(code: string, cells: Cells, at: At): Category {
  const provenance = provenances.find((one) => one === cells["provenance"]?.trim());
  const parent = cells["parent"]?.trim();
  const examples = (cells["examples"] ?? "").split("\n").filter((example) => example.trim() !== "");
  return {
    code,
    label: textsIn(cells, "label", at) ?? {},
    ...described(cells, at),
    ...(examples.length === 0 ? {} : { examples }),
    ...(parent ? { parent } : {}),
    ...(provenance === undefined ? {} : { provenance }),
  };
}

function described(cells: Cells, at: At) {
  const [definition, test, note] = [
    textsIn(cells, "definition", at),
    textsIn(cells, "test", at),
    textsIn(cells, "note", at),
  ];
  return {
    ...(definition === undefined ? {} : { definition }),
    ...(test === undefined ? {} : { test }),
    ...(note === undefined ? {} : { note }),
  };
}

/** The texts of columns such as `label_fr`; `label` alone is in the language of texts that do not say theirs. */
function textsIn(cells: Cells, member: string, { row, language, problems }: At): Texts | undefined {
  const texts = Object.entries(cells).flatMap(([column, cell]): readonly (readonly [string, string])[] => {
    const tag =
      column === member ? language : new RegExp(`^${member}_([a-z]{2,3}(-[A-Za-z0-9]+)*)$`).exec(column)?.[1];
    if (tag === undefined || cell.trim() === "") return [];
    return [[tag, plainText(cell, `row ${row}, ${column}`, problems)]];
  });
  const written = texts.filter(([, text]) => text !== "");
  return written.length === 0 ? undefined : Object.fromEntries(written);
}
