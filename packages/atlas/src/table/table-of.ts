import { ProblemError, shownValue } from "@mapwright/domain";
import { type Codes, reasonOrder, type TableColumn } from "./column.ts";
import {
  type ColumnInput,
  type MultipleInput,
  missingCode,
  type NumberInput,
  type SingleInput,
  type TextInput,
} from "./columns.ts";
import { narrowArray } from "./narrow.ts";
import type { Table } from "./table.ts";
import { packTexts } from "./text.ts";

/**
 * Makes a table of columns, checked and stored in the fewest bytes.
 *
 * `rows` is the number of initiatives; needed only when there is no column. Throws a ProblemError that names the
 * variable when columns differ in length, a variable or category occurs twice, a code is not in its dictionary,
 * offsets do not ascend, a row repeats a code, a known number is not finite, or a year is not whole.
 *
 * @example
 * tableOf([{ variable: "country", shape: "single", categories: ["BE", "NL"], values: [1, 0, missingCode.unclear] }])
 */
export function tableOf(columns: readonly ColumnInput[], options: { readonly rows?: number } = {}): Table {
  const rows = options.rows ?? rowsOf(columns[0]);
  const seen = new Set<string>();
  for (const { variable } of columns) {
    if (variable === "" || seen.has(variable))
      refuse(variable, variable === "" ? "has no name" : "is given twice");
    seen.add(variable);
  }
  return { rows, columns: columns.map((column) => columnFrom(column, rows)) };
}

function rowsOf(column: ColumnInput | undefined): number {
  if (!column) return 0;
  return column.shape === "multiple" ? column.missing.length : column.values.length;
}

function columnFrom(input: ColumnInput, rows: number): TableColumn {
  switch (input.shape) {
    case "single":
      return singleFrom(input, rows);
    case "multiple":
      return multipleFrom(input, rows);
    case "number":
      return numberFrom(input, rows);
    case "text":
      return textFrom(input, rows);
  }
}

function singleFrom(input: SingleInput, rows: number): TableColumn {
  const { variable, categories } = input;
  checkCategories(variable, categories);
  checkLength(variable, "values", input.values.length, rows);
  const codes = narrowArray(rows, categories.length + reasonOrder.length - 1);
  for (let row = 0; row < rows; row++) {
    const value = input.values[row] ?? Number.NaN;
    if (value < 0) codes[row] = categories.length + reasonFrom(variable, value, row);
    else codes[row] = categoryFrom(variable, categories, value, row);
  }
  return { shape: "single", variable, categories: [...categories], codes };
}

function multipleFrom(input: MultipleInput, rows: number): TableColumn {
  const { variable } = input;
  const categories = [...input.categories];
  checkCategories(variable, categories);
  checkLength(variable, "offsets", input.offsets.length, rows + 1);
  const missing = missingFrom(variable, input.missing, rows);
  const { offsets, codes, canonical } = listsFrom(input, rows, missing);
  if (!canonical || categories.length > 32)
    return { shape: "multiple", form: "lists", variable, categories, offsets, codes, missing };
  const sets = setsFrom(offsets, codes, categories.length, rows);
  return { shape: "multiple", form: "sets", variable, categories, sets, missing };
}

function listsFrom(input: MultipleInput, rows: number, missing: Uint8Array | undefined) {
  const { variable, categories } = input;
  const offsets = Uint32Array.from(input.offsets);
  if ((offsets[0] ?? 0) !== 0 || (offsets[rows] ?? 0) !== input.codes.length)
    refuse(variable, `has offsets from ${offsets[0]} to ${offsets[rows]} for ${input.codes.length} codes`);
  const codes = narrowArray(input.codes.length, Math.max(0, categories.length - 1));
  let canonical = true;
  for (let row = 0; row < rows; row++) {
    const start = offsets[row] ?? 0;
    const end = offsets[row + 1] ?? 0;
    if (end < start) refuse(variable, `has offsets that do not ascend at initiative ${row + 1}`);
    if (end > start && (missing?.[row] ?? 0) > 0)
      refuse(variable, `has codes and a missing reason for initiative ${row + 1}`);
    for (let at = start; at < end; at++)
      codes[at] = categoryFrom(variable, categories, input.codes[at] ?? Number.NaN, row);
    const order = orderOf(codes, start, end);
    if (order === "repeats") refuse(variable, `has a category twice for initiative ${row + 1}`);
    canonical &&= order === "ascends";
  }
  return { offsets, codes, canonical };
}

function orderOf(codes: Codes, start: number, end: number): "ascends" | "unordered" | "repeats" {
  let ascends = true;
  for (let at = start + 1; at < end; at++) ascends &&= (codes[at] ?? 0) > (codes[at - 1] ?? 0);
  if (ascends) return "ascends";
  return new Set(codes.subarray(start, end)).size < end - start ? "repeats" : "unordered";
}

function setsFrom(offsets: Uint32Array, codes: Codes, categories: number, rows: number): Codes {
  const sets = narrowArray(rows, 2 ** categories - 1);
  for (let row = 0; row < rows; row++) {
    let set = 0;
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at++) set |= 1 << (codes[at] ?? 0);
    sets[row] = set;
  }
  return sets;
}

function numberFrom(input: NumberInput, rows: number): TableColumn {
  const { variable } = input;
  checkLength(variable, "values", input.values.length, rows);
  const missing = missingFrom(variable, input.missing, rows);
  const values = new Float64Array(rows);
  let smallest = Number.POSITIVE_INFINITY;
  let largest = Number.NEGATIVE_INFINITY;
  let whole = true;
  for (let row = 0; row < rows; row++) {
    if ((missing?.[row] ?? 0) > 0) continue;
    const value = input.values[row] ?? Number.NaN;
    if (!Number.isFinite(value)) refuse(variable, `has the value ${value} for initiative ${row + 1}`);
    values[row] = value;
    whole &&= Number.isSafeInteger(value);
    if (value < smallest) smallest = value;
    if (value > largest) largest = value;
  }
  const year = input.year === true;
  if (year && !whole) refuse(variable, "is a year and has values that are not whole numbers");
  if (smallest > largest)
    return { shape: "number", variable, year, origin: 0, values: new Uint8Array(rows), missing };
  if (!whole || largest - smallest >= 2 ** 32)
    return { shape: "number", variable, year, origin: 0, values, missing };
  const narrow = narrowArray(rows, largest - smallest);
  for (let row = 0; row < rows; row++)
    if ((missing?.[row] ?? 0) === 0) narrow[row] = (values[row] ?? 0) - smallest;
  return { shape: "number", variable, year, origin: smallest, values: narrow, missing };
}

function textFrom(input: TextInput, rows: number): TableColumn {
  const { variable, weight = 1 } = input;
  checkLength(variable, "values", input.values.length, rows);
  if (!Number.isFinite(weight) || weight < 0) refuse(variable, `has the weight ${weight}`);
  const missing = missingFrom(variable, input.missing, rows);
  if (missing?.some((reason, row) => reason > 0 && input.values[row] !== ""))
    refuse(variable, "has a text that is marked missing");
  return { shape: "text", variable, weight, missing, ...packTexts(variable, input.values) };
}

/** Reasons as 1 to 4, 0 where known; undefined when everything is known. */
function missingFrom(variable: string, codes: ArrayLike<number>, rows: number): Uint8Array | undefined {
  checkLength(variable, "missing reasons", codes.length, rows);
  const missing = new Uint8Array(rows);
  let some = false;
  for (let row = 0; row < rows; row++) {
    const code = codes[row] ?? Number.NaN;
    if (code === 0) continue;
    missing[row] = 1 + reasonFrom(variable, code, row);
    some = true;
  }
  return some ? missing : undefined;
}

const reasonPositions = new Map(reasonOrder.map((reason, position) => [missingCode[reason], position]));

function reasonFrom(variable: string, code: number, row: number): number {
  return (
    reasonPositions.get(code) ??
    refuse(variable, `has the missing code ${code} for initiative ${row + 1}, which is no reason`)
  );
}

function categoryFrom(variable: string, categories: readonly string[], value: number, row: number): number {
  if (Number.isInteger(value) && value >= 0 && value < categories.length) return value;
  return refuse(
    variable,
    `has the code ${value} for initiative ${row + 1}, outside its ${categories.length} categories`,
  );
}

function checkCategories(variable: string, categories: readonly string[]): void {
  const seen = new Set<string>();
  for (const category of categories) {
    if (category === "") refuse(variable, "has a category with an empty code");
    if (seen.has(category)) refuse(variable, `has the category "${shownValue(category)}" twice`);
    seen.add(category);
  }
}

function checkLength(variable: string, what: string, length: number, expected: number): void {
  if (length !== expected) refuse(variable, `has ${length} ${what} where ${expected} are needed`);
}

function refuse(variable: string, what: string): never {
  throw new ProblemError({
    code: "column-invalid",
    message: `The column "${shownValue(variable)}" ${what}.`,
    hint: "Build the table again from columns that agree with each other.",
    column: variable,
  });
}
