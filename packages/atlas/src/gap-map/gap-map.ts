import type { RowSet } from "../filter/groups.ts";
import type { TableColumn } from "../table/column.ts";
import { columnOf, type Table } from "../table/table.ts";
import { type GapKind, gapsOf } from "./gap-kinds.ts";
import type { GapLine, GapSideQuery } from "./lines.ts";
import { codeReaderOf, lineReaderOf, notCountable } from "./readers.ts";

export interface GapMapQuery {
  readonly rows: GapSideQuery;
  readonly columns: GapSideQuery;
  /** A variable that divides each cell, for instance the strength of evidence. */
  readonly segments?: string | undefined;
  /** The selected initiatives, ascending. */
  readonly selected: RowSet;
  /** The variable that grades the evidence, and those of its categories that count as weak. */
  readonly strength?: { readonly variable: string; readonly weak: readonly string[] } | undefined;
  /** Initiatives whose year is smaller are old. */
  readonly old?: { readonly variable: string; readonly before: number } | undefined;
  /** The variable and category that say that an initiative is in the Mapping. */
  readonly mapping?: { readonly variable: string; readonly category: string } | undefined;
}

/** A line with the initiatives of the base that it holds, each once. */
export interface GapTotal extends GapLine {
  readonly total: number;
}

export interface GapCell {
  /** Initiatives with a category of the row and one of the column, each once. */
  readonly count: number;
  /** Those of them in the Mapping; null where the map has none. */
  readonly mapping: number | null;
  /** By category of the segments, in their order; an initiative with several counts in each. */
  readonly segments: readonly number[];
  /** Those whose segment is not known. */
  readonly unsegmented: number;
  /** Why this cell is a gap, the strongest reason first. */
  readonly gaps: readonly GapKind[];
}

/** What has been found where, and why there are gaps. */
export interface GapMap {
  readonly selected: number;
  /** Selected initiatives with a known row and column; the others are in no cell. */
  readonly base: number;
  readonly rows: readonly GapTotal[];
  readonly columns: readonly GapTotal[];
  readonly segments: readonly string[];
  /** Row by row: the cell of row r and column c is at `r * columns + c`. */
  readonly cells: readonly GapCell[];
}

/**
 * Counts a gap map in one pass over the selected initiatives. Where several answers are allowed, an initiative is in
 * several cells, and cells add up to more than the base. Throws `variable-unknown`, and `variable-not-countable` for a
 * side that has no categories.
 *
 * @example gapMapOf(table, { rows, columns, selected: atlas.select([]).rows() }).cells[0]?.gaps // ["nothing-found"]
 */
export function gapMapOf(table: Table, query: GapMapQuery): GapMap {
  const { rows, columns, selected } = query;
  const counted = countsOf(table, query);
  const reached = [rows, columns].map((side) => reachedLines(table, side));
  const segments = query.segments === undefined ? [] : categoriesOf(columnOf(table, query.segments));
  const cells = rows.lines.flatMap((_, r) =>
    columns.lines.map((__, c): GapCell => {
      const cell = r * columns.lines.length + c;
      const width = segments.length + 1;
      const parts = [...counted.segments.subarray(cell * width, cell * width + segments.length)];
      const count = counted.cells[cell] ?? 0;
      const unsegmented = counted.segments[cell * width + segments.length] ?? 0;
      const mapping = query.mapping ? (counted.mapping[cell] ?? 0) : null;
      const gaps = gapsOf({
        isSearched: (reached[0]?.[r] ?? false) && (reached[1]?.[c] ?? false),
        count,
        mapping,
        strength: query.strength
          ? { known: counted.graded[cell] ?? 0, strong: counted.strong[cell] ?? 0 }
          : null,
        age: query.old ? { known: counted.dated[cell] ?? 0, recent: counted.recent[cell] ?? 0 } : null,
      });
      return { count, mapping, segments: parts, unsegmented, gaps };
    }),
  );
  return {
    selected: selected.length,
    base: counted.base,
    rows: rows.lines.map((line, place) => ({ ...line, total: counted.rows[place] ?? 0 })),
    columns: columns.lines.map((line, place) => ({ ...line, total: counted.columns[place] ?? 0 })),
    segments,
    cells,
  };
}

function countsOf(table: Table, { rows, columns, segments, selected, strength, old, mapping }: GapMapQuery) {
  const [height, width] = [rows.lines.length, columns.lines.length];
  const rowLines = lineReaderOf(table, rows);
  const columnLines = lineReaderOf(table, columns);
  const segmentColumn = segments === undefined ? undefined : columnOf(table, segments);
  const parts = segmentColumn ? categoriesOf(segmentColumn).length + 1 : 1;
  const segmentsAt = segmentColumn ? codeReaderOf(segmentColumn) : () => 0;
  const gradesAt = strength ? codeReaderOf(columnOf(table, strength.variable)) : () => 0;
  const weak = strength ? maskOf(columnOf(table, strength.variable), strength.weak) : 0;
  const yearAt = old ? yearReaderOf(columnOf(table, old.variable)) : () => undefined;
  const isMapped = mapping ? hasCode(columnOf(table, mapping.variable), mapping.category) : () => false;
  const counts = {
    base: 0,
    rows: new Uint32Array(height),
    columns: new Uint32Array(width),
    cells: new Uint32Array(height * width),
    mapping: new Uint32Array(height * width),
    segments: new Uint32Array(height * width * parts),
    graded: new Uint32Array(height * width),
    strong: new Uint32Array(height * width),
    dated: new Uint32Array(height * width),
    recent: new Uint32Array(height * width),
  };
  for (const row of selected) {
    const found = rowLines.read(row);
    const across = columnLines.read(row);
    if (found === 0 || across === 0) continue;
    counts.base++;
    const known = segmentsAt(row);
    const grades = gradesAt(row);
    const year = yearAt(row);
    const mapped = isMapped(row) ? 1 : 0;
    for (let c = 0; c < across; c++) add(counts.columns, columnLines.lines[c], 1);
    for (let r = 0; r < found; r++) {
      const line = rowLines.lines[r] ?? 0;
      add(counts.rows, line, 1);
      for (let c = 0; c < across; c++) {
        const cell = line * width + (columnLines.lines[c] ?? 0);
        add(counts.cells, cell, 1);
        add(counts.mapping, cell, mapped);
        if (grades !== 0) {
          add(counts.graded, cell, 1);
          if ((grades & ~weak) !== 0) add(counts.strong, cell, 1);
        }
        if (year !== undefined) {
          add(counts.dated, cell, 1);
          if (old && year >= old.before) add(counts.recent, cell, 1);
        }
        if (known === 0) add(counts.segments, cell * parts + parts - 1, 1);
        else
          for (let bit = known; bit !== 0; bit &= bit - 1)
            add(counts.segments, cell * parts + 31 - Math.clz32(bit & -bit), 1);
      }
    }
  }
  return counts;
}

function add(counts: Uint32Array, place: number | undefined, more: number): void {
  if (place !== undefined) counts[place] = (counts[place] ?? 0) + more;
}

/** Which lines any initiative of the whole map has: the others may never have been looked for. */
function reachedLines(table: Table, side: GapSideQuery): readonly boolean[] {
  const reader = lineReaderOf(table, side);
  const reached = side.lines.map(() => false);
  let left = reached.length;
  // Most maps have all of their lines among the first few initiatives.
  for (let row = 0; row < table.rows && left > 0; row++) {
    const found = reader.read(row);
    for (let place = 0; place < found; place++) {
      const line = reader.lines[place] ?? 0;
      if (!reached[line]) left--;
      reached[line] = true;
    }
  }
  return reached;
}

function yearReaderOf(column: TableColumn): (row: number) => number | undefined {
  if (column.shape !== "number") throw notCountable(column);
  const { origin, values, missing } = column;
  return (row) => ((missing?.[row] ?? 0) > 0 ? undefined : origin + (values[row] ?? 0));
}

function hasCode(column: TableColumn, category: string): (row: number) => boolean {
  const place = categoriesOf(column).indexOf(category);
  const read = codeReaderOf(column);
  return (row) => place >= 0 && place < 32 && ((read(row) >>> place) & 1) === 1;
}

/** Categories as the bits that `codeReaderOf` gives. */
function maskOf(column: TableColumn, categories: readonly string[]): number {
  const wanted = new Set(categories);
  return categoriesOf(column).reduce(
    (mask, code, place) => (wanted.has(code) ? mask | (1 << place) : mask),
    0,
  );
}

function categoriesOf(column: TableColumn): readonly string[] {
  if ("categories" in column) return column.categories;
  throw notCountable(column);
}
