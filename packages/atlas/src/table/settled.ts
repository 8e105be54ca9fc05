import { type Codes, reasonOrder, type SingleColumn, type TableColumn } from "./column.ts";
import { narrowArray } from "./narrow.ts";

/** A column that another one settles: by code of that one, the code of this. */
export interface Settled {
  readonly by: SingleColumn;
  readonly codes: Codes;
}

/** So many rows share a code of the settling column at least, on average: else the codes would be as long as the column. */
const fewestRows = 8;

/**
 * The columns of one category each that need not be written, because another one settles them: the country by the region, the
 * welfare cluster by the country. Settling columns are not settled themselves.
 */
export function settledColumns(
  columns: readonly TableColumn[],
  rows: number,
): ReadonlyMap<TableColumn, Settled> {
  const settled = new Map<TableColumn, Settled>();
  const roots: SingleColumn[] = [];
  const byUse = columns
    .flatMap((column) => (column.shape === "single" ? [{ column, used: usedCodes(column) }] : []))
    .sort((a, b) => b.used - a.used);
  for (const { column, used } of byUse) {
    const found = firstOf(roots, (root) => codesBy(root, column, rows));
    if (found) settled.set(column, { by: found.root, codes: found.codes });
    else if (used * fewestRows <= rows) roots.push(column);
  }
  return settled;
}

function firstOf(roots: readonly SingleColumn[], codesOf: (root: SingleColumn) => Codes | undefined) {
  for (const root of roots) {
    const codes = codesOf(root);
    if (codes) return { root, codes };
  }
  return undefined;
}

/** How many codes a settling column can have, its missing reasons included. */
export function codeCount({ categories }: SingleColumn): number {
  return categories.length + reasonOrder.length;
}

function usedCodes(column: SingleColumn): number {
  const used = new Uint8Array(codeCount(column));
  for (let row = 0; row < column.codes.length; row++) used[column.codes[row] ?? 0] = 1;
  return used.reduce((sum, one) => sum + one, 0);
}

/** What each code of the one goes with in the other; undefined when one goes with several. */
function codesBy(by: SingleColumn, { codes }: SingleColumn, rows: number): Codes | undefined {
  const known = new Uint8Array(codeCount(by));
  const settled = narrowArray(known.length, 2 ** (codes.BYTES_PER_ELEMENT * 8) - 1);
  for (let row = 0; row < rows; row++) {
    const code = by.codes[row] ?? 0;
    const own = codes[row] ?? 0;
    if (known[code] === 1 && settled[code] !== own) return undefined;
    known[code] = 1;
    settled[code] = own;
  }
  return settled;
}
