import type { GapMapModel } from "../../views/gap-map/model.ts";
import { narrowed } from "../selection/change.ts";
import { queryOf, type Selection, selectionParts } from "../selection/selection.ts";

type Sides = Pick<GapMapModel, "rowVariable" | "columnVariable"> & Lines;

/** Those of the selection that a row and a column have in common. */
export function cellSelection(
  selection: Selection,
  { rowVariable, columnVariable, rows, columns }: Sides,
  row: number,
  column: number,
): Selection {
  const inRow = narrowed(selection, rowVariable.code, rows[row]?.members ?? []);
  return narrowed(inRow, columnVariable.code, columns[column]?.members ?? []);
}

/**
 * Gives the address, below a map's, that lists those of the selection that are in a row, a column or, with both, a cell.
 * What cells have in common is written once, since a map has hundreds of them.
 */
export function linesListing(
  selection: Selection,
  { rowVariable, columnVariable, rows, columns }: Sides,
): (row: number | undefined, column: number | undefined) => string {
  const on = (variable: string): Selection => ({
    where: selection.where.filter((condition) => condition.variable === variable),
    query: "",
  });
  const written = (variable: string, lines: Lines["rows"]) =>
    lines.map(({ members }) => selectionParts(narrowed(on(variable), variable, members)));
  const besides = (...variables: readonly string[]) =>
    selectionParts({
      where: selection.where.filter(({ variable }) => !variables.includes(variable)),
      query: "",
    });
  const row = { lines: written(rowVariable.code, rows), others: besides(rowVariable.code) };
  const column = { lines: written(columnVariable.code, columns), others: besides(columnVariable.code) };
  const othersOfCells = besides(rowVariable.code, columnVariable.code);
  const words = selectionParts({ where: [], query: selection.query });
  return (r, c) => {
    const others = r === undefined ? column.others : c === undefined ? row.others : othersOfCells;
    const chosen = [
      ...(r === undefined ? [] : (row.lines[r] ?? [])),
      ...(c === undefined ? [] : (column.lines[c] ?? [])),
    ];
    return `/explore${queryOf([...others, ...chosen, ...words])}`;
  };
}

interface Lines {
  readonly rows: readonly { readonly members: readonly string[] }[];
  readonly columns: readonly { readonly members: readonly string[] }[];
}
