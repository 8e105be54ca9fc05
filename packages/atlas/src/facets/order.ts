import type { SlotColumn } from "./slots.ts";

/**
 * The order of positions inside the atlas: by a coarse column, then by a fine one nested in it (country, region), then
 * by row. A selection of either is then a few ranges of positions, and all their counts are one pass over the ranges.
 */
export interface Order {
  /** The row at each position; undefined when they are the same. */
  readonly rowAt: Uint32Array | undefined;
  /** The position of each row; made when first asked for, which only sets of rows do. */
  readonly positionOf: () => Uint32Array | undefined;
  /** Run i holds the positions `starts[i] .. starts[i + 1]`; they share a slot of each ordered column. */
  readonly starts: Uint32Array;
  /** By ordered variable: the slot of each run. */
  readonly runs: ReadonlyMap<string, Uint32Array>;
}

const mostPairs = 4_194_304;
/** Nestedness is a guess that only costs time when wrong; so many rows, evenly spread, tell enough. */
const mostSampled = 131_072;

export function orderOf(columns: readonly SlotColumn[], used: Uint8Array, rows: number): Order {
  const candidates = columns
    .filter((column) => column.codes !== undefined)
    .map((column) => ({ column, used: usedSlots(column, used) }))
    .filter(({ used }) => used >= 2)
    .sort((a, b) => b.used - a.used || a.column.base - b.column.base);
  const fine = candidates[0];
  if (!fine)
    return {
      rowAt: undefined,
      positionOf: () => undefined,
      starts: Uint32Array.of(0, rows),
      runs: new Map(),
    };
  const coarse = candidates.slice(1).find(({ column }) => isNested(fine.column, fine.used, column, rows));
  return sorted(fine.column, coarse?.column, rows);
}

function usedSlots(column: SlotColumn, used: Uint8Array): number {
  return used.subarray(column.base, column.base + column.size).reduce((sum, one) => sum + one, 0);
}

/** Whether nearly every slot of the fine column goes with one slot of the coarse column only. */
function isNested(fine: SlotColumn, used: number, coarse: SlotColumn, rows: number): boolean {
  const { codes: fineCodes } = fine;
  const { codes: coarseCodes } = coarse;
  if (!fineCodes || !coarseCodes || fine.size * coarse.size > mostPairs) return false;
  const seen = new Uint8Array(fine.size * coarse.size);
  let spare = used + (used >> 2) + 8;
  const stride = Math.max(1, Math.ceil(rows / mostSampled));
  for (let row = 0; row < rows; row += stride) {
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
  const pairs = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) {
    const pair = (coarseCodes ? (coarseCodes[row] ?? 0) * fine.size : 0) + (fineCodes[row] ?? 0);
    pairs[row] = pair;
    next[pair] = (next[pair] ?? 0) + 1;
  }
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
  for (let row = 0; row < rows; row++) {
    const pair = pairs[row] ?? 0;
    const position = next[pair] ?? 0;
    next[pair] = position + 1;
    rowAt[position] = row;
  }
  const runs = new Map([[fine.variable, Uint32Array.from(fineRuns)]]);
  if (coarse) runs.set(coarse.variable, Uint32Array.from(coarseRuns));
  return { rowAt, positionOf: inverseOf(rowAt), starts: Uint32Array.from(starts), runs };
}

function inverseOf(rowAt: Uint32Array): () => Uint32Array {
  let inverse: Uint32Array | undefined;
  return () => {
    if (inverse) return inverse;
    inverse = new Uint32Array(rowAt.length);
    for (let position = 0; position < rowAt.length; position++) inverse[rowAt[position] ?? 0] = position;
    return inverse;
  };
}
