import type { SlotColumn } from "./slots.ts";

/**
 * The order of positions inside the atlas: by a coarse column, then by a fine one nested in it (country, region), then
 * by row. A selection of either is then a few ranges of positions, and all their counts are one pass over the ranges.
 */
export interface Order {
  /** The row at each position, and the position of each row; undefined when they are the same. */
  readonly rowAt: Uint32Array | undefined;
  readonly positionOf: Uint32Array | undefined;
  /** Run i holds the positions `starts[i] .. starts[i + 1]`; they share a slot of each ordered column. */
  readonly starts: Uint32Array;
  /** By ordered variable: the slot of each run. */
  readonly runs: ReadonlyMap<string, Uint32Array>;
}

const mostPairs = 4_194_304;

export function orderOf(columns: readonly SlotColumn[], totals: Uint32Array, rows: number): Order {
  const candidates = columns
    .filter((column) => column.codes !== undefined)
    .map((column) => ({ column, used: usedSlots(column, totals) }))
    .filter(({ used }) => used >= 2)
    .sort((a, b) => b.used - a.used || a.column.base - b.column.base);
  const fine = candidates[0];
  if (!fine)
    return { rowAt: undefined, positionOf: undefined, starts: Uint32Array.of(0, rows), runs: new Map() };
  const coarse = candidates.slice(1).find(({ column }) => isNested(fine.column, fine.used, column, rows));
  return sorted(fine.column, coarse?.column, rows);
}

function usedSlots(column: SlotColumn, totals: Uint32Array): number {
  return totals
    .subarray(column.base, column.base + column.size)
    .reduce((sum, total) => sum + (total > 0 ? 1 : 0), 0);
}

/** Whether nearly every slot of the fine column goes with one slot of the coarse column only. */
function isNested(fine: SlotColumn, used: number, coarse: SlotColumn, rows: number): boolean {
  const { codes: fineCodes } = fine;
  const { codes: coarseCodes } = coarse;
  if (!fineCodes || !coarseCodes || fine.size * coarse.size > mostPairs) return false;
  const seen = new Uint8Array(fine.size * coarse.size);
  let spare = used + (used >> 2) + 8;
  for (let row = 0; row < rows; row++) {
    const pair = (fineCodes[row] ?? 0) * coarse.size + (coarseCodes[row] ?? 0);
    if (seen[pair] === 1) continue;
    seen[pair] = 1;
    if (--spare < 0) return false;
  }
  return true;
}

/** A counting sort by the pair of slots. */
function sorted(fine: SlotColumn, coarse: SlotColumn | undefined, rows: number): Order {
  const fineCodes = fine.codes ?? new Uint8Array(rows);
  const coarseCodes = coarse?.codes;
  const next = new Uint32Array(fine.size * (coarse?.size ?? 1));
  const pairAt = (row: number) => (coarseCodes?.[row] ?? 0) * fine.size + (fineCodes[row] ?? 0);
  for (let row = 0; row < rows; row++) next[pairAt(row)] = (next[pairAt(row)] ?? 0) + 1;
  const starts: number[] = [];
  const fineRuns: number[] = [];
  const coarseRuns: number[] = [];
  let start = 0;
  for (const [pair, held] of next.entries()) {
    next[pair] = start;
    if (held === 0) continue;
    starts.push(start);
    fineRuns.push(pair % fine.size);
    coarseRuns.push(Math.floor(pair / fine.size));
    start += held;
  }
  starts.push(start);
  const rowAt = new Uint32Array(rows);
  const positionOf = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) {
    const pair = pairAt(row);
    const position = next[pair] ?? 0;
    next[pair] = position + 1;
    rowAt[position] = row;
    positionOf[row] = position;
  }
  const runs = new Map([[fine.variable, Uint32Array.from(fineRuns)]]);
  if (coarse) runs.set(coarse.variable, Uint32Array.from(coarseRuns));
  return { rowAt, positionOf, starts: Uint32Array.from(starts), runs };
}
