import { type Problem, shownValue } from "@mapwright/domain";
import type { FoundRow } from "@mapwright/usecases";
import { columnLetters } from "../column-letters.ts";
import { controlCharacter } from "../control-character.ts";
import { refuseNoRows } from "../csv/read-csv.ts";
import { emptyCells, type Found, type Input, readAgain } from "../found-file.ts";
import { headerOf } from "../header.ts";
import { lineBreakNotes, withLineFeeds } from "../line-breaks.ts";
import { counted, refuse } from "../refuse.ts";
import { RowProblems } from "../row-problems.ts";
import { readArchive } from "./archive.ts";
import { cellText } from "./cell-text.ts";
import { chooseSheet } from "./choose-sheet.ts";
import { mergedProblems } from "./merged-cells.ts";
import { type RawRow, type SheetFacts, sheetRows } from "./sheet-rows.ts";
import { readWorkbook, type SheetPart, type Workbook } from "./workbook.ts";

/** The sheet being read. */
interface Sheet {
  readonly workbook: Workbook;
  readonly sheet: SheetPart;
  readonly input: Input;
}

interface Survey {
  readonly columns: readonly string[];
  readonly headerRow: number;
  readonly lastRow: number;
  readonly notes: readonly string[];
  readonly problems: RowProblems;
}

/**
 * Reads one sheet of a workbook (Office Open XML, transitional or strict). Parts are inflated as they are walked
 * over; only the shared texts are kept. The sheet is walked twice, to survey it and to give its rows.
 */
export function readXlsx(input: Input): Found {
  const archive = readArchive(input.bytes, input.limits);
  const workbook = readWorkbook(input.bytes, archive, input.limits);
  const { sheet, notes } = chooseSheet(workbook, input.options.sheet, input.limits);
  const source = { workbook, sheet, input };
  const facts: SheetFacts = { merged: [], hiddenColumns: 0, isFiltered: false };
  const survey = surveySheet(source, facts);
  const merged = mergedProblems(facts.merged, survey.headerRow, survey.lastRow, survey.columns, input.limits);
  for (const problem of merged) survey.problems.add(problem);
  const inSheet = survey.problems.list.map((problem) => ({ ...problem, sheet: sheet.name }));
  const bad = new Set(inSheet.map(({ row }) => row));
  const macros = workbook.hasMacros ? ["The workbook has macros, which were not read."] : [];
  return {
    format: "xlsx",
    encoding: "utf-8",
    sheet: sheet.name,
    columns: survey.columns,
    notes: [...notes, ...macros, ...survey.notes],
    problems: inSheet.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)),
    rows: readAgain(() => goodRows(source, survey, bad)),
  };
}

function rawRows({ workbook, sheet, input }: Sheet, facts?: SheetFacts): Iterable<RawRow> {
  const unused = { merged: [], hiddenColumns: 0, isFiltered: false };
  return sheetRows(workbook.steps(sheet.part), input.limits, facts ?? unused);
}

function surveySheet(source: Sheet, facts: SheetFacts): Survey {
  const { input, workbook, sheet } = source;
  const problems = new RowProblems(input.limits.problems);
  const tally = { rows: 0, hidden: 0, formulas: 0, long: 0, lastRow: 0, width: 0, returns: 0 };
  let header: { row: number; names: string[] } | undefined;
  for (const raw of rawRows(source, facts)) {
    if (raw.row <= (input.options.headerRow ?? 0) || isBlank(raw, workbook)) continue;
    if (header === undefined) {
      header = { row: raw.row, names: headerNames(raw, workbook, sheet.name) };
      continue;
    }
    tally.rows++;
    tally.lastRow = raw.row;
    if (raw.hidden) tally.hidden++;
    const problem = surveyRow(raw, header.names, workbook, tally);
    if (problem !== undefined) problems.add(problem);
  }
  if (header === undefined) return refuseEmpty(sheet.name);
  const width = Math.max(header.names.length, tally.width);
  const { columns, notes } = headerOf(
    Array.from({ length: width }, (_, index) => header.names[index] ?? ""),
    header.row,
  );
  if (tally.rows === 0) refuseNoRows(columns, header.row);
  const all = [...notes, ...surveyNotes(tally, facts)];
  return { columns, headerRow: header.row, lastRow: tally.lastRow, notes: all, problems };
}

interface Tally {
  hidden: number;
  formulas: number;
  long: number;
  width: number;
  returns: number;
}

function isBlank({ cells }: RawRow, { strings }: Workbook): boolean {
  return cells.every((cell) => {
    if (cell.hasFormula && !cell.hasValue) return false;
    const text = cell.type === "s" ? (strings[Number(cell.text)] ?? "?") : cell.text;
    return text.trim() === "";
  });
}

function headerNames(raw: RawRow, workbook: Workbook, sheet: string): string[] {
  const names: string[] = [];
  for (const cell of raw.cells) {
    const found = cellText(cell, raw.row, columnLetters(cell.column), workbook);
    if ("problem" in found) refuse({ ...found.problem, sheet });
    names[cell.column] = found.text;
  }
  const named = Array.from(names, (name) => name ?? "");
  return named.slice(0, named.findLastIndex((name) => name.trim() !== "") + 1);
}

function surveyRow(
  raw: RawRow,
  names: readonly string[],
  workbook: Workbook,
  tally: Tally,
): Problem | undefined {
  let first: Problem | undefined;
  for (const cell of raw.cells) {
    const column = names[cell.column]?.trim() || columnLetters(cell.column);
    const found = cellText(cell, raw.row, column, workbook);
    const problem = "problem" in found ? found.problem : controlCharacter(found.text, raw.row, column);
    first ??= problem;
    if (cell.hasFormula) tally.formulas++;
    if ("text" in found && found.text.includes("\r")) tally.returns++;
    if ("text" in found && found.isLong === true) tally.long++;
    if (!("text" in found) || found.text !== "") tally.width = Math.max(tally.width, cell.column + 1);
  }
  return first;
}

function* goodRows(source: Sheet, survey: Survey, bad: ReadonlySet<number | undefined>): Generator<FoundRow> {
  const { workbook } = source;
  for (const raw of rawRows(source)) {
    if (raw.row <= survey.headerRow || bad.has(raw.row) || isBlank(raw, workbook)) continue;
    const cells = emptyCells();
    for (const column of survey.columns) cells[column] = "";
    for (const cell of raw.cells) {
      const column = survey.columns[cell.column];
      if (column === undefined) continue;
      const found = cellText(cell, raw.row, column, workbook);
      if ("text" in found) cells[column] = withLineFeeds(found.text);
    }
    yield { row: raw.row, cells };
  }
}

function surveyNotes({ hidden, formulas, long, returns }: Tally, facts: SheetFacts): string[] {
  const notes = lineBreakNotes(returns);
  if (formulas > 0)
    notes.push(
      `${counted(formulas, "cell has a formula; its", "cells have formulas; their")} stored result was read.`,
    );
  if (long > 0)
    notes.push(
      `${counted(long, "number")} beyond 2^53 may have lost digits in the spreadsheet itself; write such numbers as text.`,
    );
  if (hidden > 0) notes.push(`${counted(hidden, "hidden row was", "hidden rows were")} read too.`);
  if (facts.hiddenColumns > 0)
    notes.push(`${counted(facts.hiddenColumns, "hidden column was", "hidden columns were")} read too.`);
  if (facts.isFiltered && hidden > 0) notes.push("A filter is set; the rows that it hides were read too.");
  return notes;
}

function refuseEmpty(sheet: string): never {
  return refuse({
    code: "file-empty",
    message: `The sheet "${shownValue(sheet)}" has no content.`,
    hint: "Choose a sheet with a header and rows.",
    sheet,
  });
}
