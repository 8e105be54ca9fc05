import { type Stage, stages } from "@mapwright/domain";
import type { RowSet } from "../filter/groups.ts";
import { codesAt, type TableColumn } from "../table/column.ts";
import { columnOf, type Table } from "../table/table.ts";
import type { ConversionInput, SelectionOutcome } from "./conversion.ts";

const outcomes: readonly SelectionOutcome[] = ["pass", "partial", "fail", "not-assessed"];

/**
 * What `conversionOf` takes, read from the columns of a table for the selected rows: the stage, the group variable (a
 * variable with categories; null for no groups) and the selection tests in the order of the protocol. A test that is
 * not a column is left out; an outcome that is missing is `not-assessed`. Throws `variable-unknown`.
 */
export function conversionInput(
  table: Table,
  selected: RowSet,
  group: string | null,
  tests: readonly string[],
): ConversionInput {
  const stageColumn = columnOf(table, "stage");
  const known = new Set(table.columns.map(({ variable }) => variable));
  const groupColumn = group === null ? undefined : columnOf(table, group);
  return {
    stages: Array.from(selected, (row) => stageAt(stageColumn, row)),
    groups: Array.from(selected, (row) => (groupColumn ? namesAt(groupColumn, row) : [])),
    tests: tests
      .filter((test) => known.has(test))
      .map((test) => {
        const column = columnOf(table, test);
        return { test, outcomes: Array.from(selected, (row) => outcomeAt(column, row)) };
      }),
    ...(groupColumn && "categories" in groupColumn ? { categories: groupColumn.categories } : {}),
  };
}

function namesAt(column: TableColumn, row: number): string[] {
  return "categories" in column ? codesAt(column, row).map((code) => column.categories[code] ?? "") : [];
}

function stageAt(column: TableColumn, row: number): Stage {
  const [name] = namesAt(column, row);
  return stages.find((stage) => stage === name) ?? "candidate";
}

function outcomeAt(column: TableColumn, row: number): SelectionOutcome {
  const [name] = namesAt(column, row);
  return outcomes.find((outcome) => outcome === name) ?? "not-assessed";
}
