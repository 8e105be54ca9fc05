import { whereText } from "@mapwright/atlas";
import type { GapMapModel } from "../../views/gap-map/model.ts";
import { parameter, queryOf, type Selection, selectionParts } from "../selection/selection.ts";

/** The selection with exactly the categories of a row and a column in place of conditions on them. */
export function cellSelection(
  { where, query }: Selection,
  { rowVariable, columnVariable, rows, columns }: Pick<GapMapModel, "rowVariable" | "columnVariable"> & Lines,
  row: number,
  column: number,
): Selection {
  const [first, second] = [rowVariable.code, columnVariable.code];
  return {
    query,
    where: [
      ...where.filter(({ variable }) => variable !== first && variable !== second),
      { variable: first, codes: rows[row]?.members ?? [] },
      { variable: second, codes: columns[column]?.members ?? [] },
    ],
  };
}

/**
 * Gives the address, below a map's, that lists the initiatives of a row, a column or, with both, a cell: the selection
 * with exactly the categories of the line. What cells have in common is written once, since a map has hundreds of them.
 */
export function linesListing(
  selection: Selection,
  { rowVariable, columnVariable, rows, columns }: Pick<GapMapModel, "rowVariable" | "columnVariable"> & Lines,
): (row: number | undefined, column: number | undefined) => string {
  const written = (variable: string, lines: Lines["rows"]) =>
    lines.map(({ members }) => parameter("where", whereText({ variable, codes: members })));
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
      ...(r === undefined ? [] : row.lines.slice(r, r + 1)),
      ...(c === undefined ? [] : column.lines.slice(c, c + 1)),
    ];
    return `/explore${queryOf([...others, ...chosen, ...words])}`;
  };
}

interface Lines {
  readonly rows: readonly { readonly members: readonly string[] }[];
  readonly columns: readonly { readonly members: readonly string[] }[];
}
