/** A pair of rows, the smaller first. */
export type RowPair = readonly [one: number, other: number];

/** A key that more rows have tells too little to bring them together. */
const mostInBlock = 60;

/**
 * The pairs of rows that have a key in common: those worth a closer look, so that not everything is compared with
 * everything. `keysOf` gives what a row may be found by; keys of more than 60 rows are passed over. Every pair comes once, in
 * the order of rows.
 */
export function candidatePairs(rows: number, keysOf: (row: number) => Iterable<string>): readonly RowPair[] {
  const blocks = new Map<string, number[]>();
  for (let row = 0; row < rows; row++) {
    for (const key of new Set(keysOf(row))) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [row]);
      else if (block.length <= mostInBlock) block.push(row);
    }
  }
  const found = new Set<number>();
  for (const block of blocks.values()) {
    if (block.length > mostInBlock) continue;
    for (const [place, one] of block.entries())
      for (const other of block.slice(place + 1)) found.add(one * rows + other);
  }
  return [...found].sort((a, b) => a - b).map((pair) => [Math.floor(pair / rows), pair % rows]);
}
