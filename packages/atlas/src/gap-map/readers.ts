import { ProblemError } from "@mapwright/domain";
import type { TableColumn } from "../table/column.ts";
import { columnOf, type Table } from "../table/table.ts";
import type { GapSideQuery } from "./lines.ts";

/** Reads which lines an initiative is in; `lines` holds the answer of the last `read`, which gives their number. */
export interface LineReader {
  readonly lines: Uint32Array;
  read(row: number): number;
}

/** A reader that makes no garbage: it runs once per initiative at each step of the reader. */
export function lineReaderOf(table: Table, { variable, lines }: GapSideQuery): LineReader {
  const column = columnOf(table, variable);
  if (!("categories" in column)) throw notCountable(column);
  const lineOf = new Map(lines.flatMap(({ members }, line) => members.map((code) => [code, line] as const)));
  const ofCode = Int32Array.from(column.categories, (code) => lineOf.get(code) ?? -1);
  const found = new Uint32Array(lines.length);
  const seenAt = new Int32Array(lines.length).fill(-1);
  let count = 0;
  const note = (row: number, code: number) => {
    const line = ofCode[code] ?? -1;
    if (line < 0 || seenAt[line] === row) return;
    seenAt[line] = row;
    found[count++] = line;
  };
  return {
    lines: found,
    read(row) {
      count = 0;
      // The same row may be read twice in a row by two passes.
      for (let line = 0; line < seenAt.length; line++) if (seenAt[line] === row) seenAt[line] = -1;
      eachCode(column, row, (code) => note(row, code));
      return count;
    },
  };
}

/** Reads the categories of an initiative as one bit each, the first 31 of a dictionary; 0 when missing. */
export function codeReaderOf(column: TableColumn): (row: number) => number {
  return (row) => {
    let bits = 0;
    eachCode(column, row, (code) => {
      if (code < 31) bits |= 1 << code;
    });
    return bits;
  };
}

function eachCode(column: TableColumn, row: number, visit: (code: number) => void): void {
  if (column.shape === "single") {
    const code = column.codes[row] ?? 0;
    if (code < column.categories.length) visit(code);
  } else if (column.shape === "multiple" && column.form === "lists") {
    const end = column.offsets[row + 1] ?? 0;
    for (let place = column.offsets[row] ?? 0; place < end; place++) visit(column.codes[place] ?? 0);
  } else if (column.shape === "multiple" && column.form === "sets") {
    for (let rest = column.sets[row] ?? 0; rest !== 0; rest &= rest - 1) visit(31 - Math.clz32(rest & -rest));
  }
}

/** The problem of a variable without categories. */
export function notCountable({ variable, shape }: TableColumn): ProblemError {
  return new ProblemError({
    code: "variable-not-countable",
    message: `The variable "${variable}" is a ${shape} and cannot take this place in a gap map.`,
    hint: "Choose a variable with categories.",
  });
}
