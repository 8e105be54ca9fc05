import { type Problem, shownValue } from "@mapwright/domain";
import type { ReaderLimits } from "../limits.ts";
import { refuse } from "../refuse.ts";
import { cellReference } from "./cell-reference.ts";

const unmerge = "Unmerge the cells and write the value into each of them.";

/**
 * The problems of merged cells, which hold their value only once: rows that they touch cannot be read as they are
 * shown. Throws a ProblemError when a header cell is merged. `lastRow` is the last row with content.
 */
export function mergedProblems(
  ranges: readonly string[],
  headerRow: number,
  lastRow: number,
  columns: readonly string[],
  limits: ReaderLimits,
): readonly Problem[] {
  const problems: Problem[] = [];
  const reported = new Set<number>();
  for (const range of ranges) {
    const [from, to] = range.split(":").map((reference) => cellReference(reference, limits));
    if (from === undefined || to === undefined) continue;
    if (from.row <= headerRow && to.row >= headerRow) refuseHeader(range, headerRow);
    const column = columns[from.column];
    if (column === undefined) continue;
    for (let row = Math.max(from.row, headerRow + 1); row <= Math.min(to.row, lastRow); row++) {
      if (reported.has(row)) continue;
      reported.add(row);
      problems.push(problemOf(range, row, column));
    }
  }
  return problems;
}

function refuseHeader(range: string, row: number): never {
  return refuse({
    code: "merged-cells",
    message: `The header has merged cells, ${shownValue(range)}.`,
    hint: "Unmerge them and give each column a name of its own.",
    row,
    value: shownValue(range),
  });
}

function problemOf(range: string, row: number, column: string): Problem {
  return {
    code: "merged-cells",
    message: `Row ${row} is part of the merged cells ${shownValue(range)}.`,
    hint: unmerge,
    row,
    column,
    value: shownValue(range),
  };
}
