import { type Problem, shownValue } from "@mapwright/domain";
import { columnLetters } from "../column-letters.ts";
import { serialDate } from "./dates.ts";
import { unescaped } from "./shared-strings.ts";
import type { RawCell } from "./sheet-rows.ts";
import type { Workbook } from "./workbook.ts";

/** What a cell holds as text, or why it cannot be used. */
export type CellText = { readonly text: string; readonly isLong?: boolean } | { readonly problem: Problem };

/**
 * Gives the text of a cell as a CSV export would: truth values as TRUE and FALSE, dates as ISO 8601, numbers in
 * their shortest form. Problems name the cell as the spreadsheet does, `B7`.
 */
export function cellText(cell: RawCell, row: number, column: string, workbook: Workbook): CellText {
  const place = { reference: `${columnLetters(cell.column)}${row}`, row, column };
  if (!cell.hasValue) return { problem: withoutValue(place) };
  switch (cell.type) {
    case "s":
      return sharedText(cell.text, place, workbook.strings);
    case "b":
      return { text: cell.text.trim() === "1" || cell.text.trim() === "true" ? "TRUE" : "FALSE" };
    case "e":
      return { problem: errorValue(cell.text, place) };
    case "str":
      return { text: unescaped(cell.text) };
    case "n":
      return numberText(cell, place, workbook);
    default:
      return { text: cell.text };
  }
}

interface Place {
  readonly reference: string;
  readonly row: number;
  readonly column: string;
}

function sharedText(index: string, place: Place, strings: readonly string[]): CellText {
  const text = /^\s*[0-9]+\s*$/.test(index) ? strings[Number(index)] : undefined;
  if (text !== undefined) return { text };
  return {
    problem: {
      code: "string-index",
      message: `${place.reference} refers to the text number ${shownValue(index)}; the workbook has ${strings.length}.`,
      hint: "Save the workbook again with a spreadsheet program.",
      row: place.row,
      column: place.column,
      value: shownValue(index),
    },
  };
}

function numberText(cell: RawCell, place: Place, { styles, is1904 }: Workbook): CellText {
  const written = cell.text.trim();
  if (written === "") return { text: "" };
  const value = Number(written);
  if (!Number.isFinite(value)) return { problem: notANumber(written, place) };
  const kind = styles[cell.style] ?? "none";
  if (kind !== "none") {
    const text = serialDate(value, kind, is1904);
    return text === undefined ? { problem: noDate(written, place) } : { text };
  }
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return { text: written, isLong: true };
  return { text: String(value === 0 ? 0 : value) };
}

function withoutValue({ reference, row, column }: Place): Problem {
  return {
    code: "formula-no-value",
    message: `${reference} has a formula without a stored result.`,
    hint: "Open the workbook in a spreadsheet program, let it calculate, and save it again.",
    row,
    column,
  };
}

function errorValue(error: string, { reference, row, column }: Place): Problem {
  return {
    code: "cell-error",
    message: `${reference} holds the error ${shownValue(error)}.`,
    hint: "Correct the formula or clear the cell.",
    row,
    column,
    value: shownValue(error),
  };
}

function notANumber(written: string, { reference, row, column }: Place): Problem {
  return {
    code: "number-invalid",
    message: `${reference} should hold a number and holds ${shownValue(written)}.`,
    hint: "Write the number again in a spreadsheet program.",
    row,
    column,
    value: shownValue(written),
  };
}

function noDate(written: string, { reference, row, column }: Place): Problem {
  return {
    code: "date-invalid",
    message: `${reference} is shown as a date, but ${shownValue(written)} is no day of the calendar.`,
    hint: "Write the date again, or format the cell as a number.",
    row,
    column,
    value: shownValue(written),
  };
}
