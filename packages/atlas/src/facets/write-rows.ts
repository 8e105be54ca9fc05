import type { Index, IndexedColumn } from "./indexed.ts";

/** Writes the 128-bit rows: for every position the bits of the slots it has. */
export function writeRows(index: Index): void {
  for (const column of index.columns) {
    if (column.form === "bits" && column.codes) writeCodes(index, column, column.codes);
    else if (column.form === "bits" && column.column.shape === "multiple") {
      if (column.column.form === "sets") writeSets(index, column, column.column.sets);
      else writeLists(index, column, column.column.offsets, column.column.codes);
    }
    if (column.form !== "runs") writeMissing(index, column);
  }
}

/** Where the word with a bit stands in the row of position 0, and the bit inside that word. */
function wordsOfSlots({ places }: Index, column: IndexedColumn) {
  const word = new Uint32Array(column.size);
  const bit = new Uint32Array(column.size);
  for (const [slot, number] of column.bitOf.entries()) {
    if (number < 0) continue;
    word[slot] = ((places.rows + (number >> 7) * places.rowBytes) >> 2) + ((number & 127) >> 5);
    bit[slot] = 1 << (number & 31);
  }
  return { word, bit };
}

function writeCodes(index: Index, column: IndexedColumn, codes: ArrayLike<number>): void {
  const { word, bit } = wordsOfSlots(index, column);
  const { words } = index.kernels;
  const { positionOf } = index.order;
  for (let row = 0; row < index.rows; row++) {
    const slot = codes[row] ?? 0;
    const at = (word[slot] ?? 0) + (positionOf ? (positionOf[row] ?? 0) : row) * 4;
    words[at] = (words[at] ?? 0) | (bit[slot] ?? 0);
  }
}

function writeSets(index: Index, column: IndexedColumn, sets: ArrayLike<number>): void {
  const { word, bit } = wordsOfSlots(index, column);
  const { words } = index.kernels;
  const { positionOf } = index.order;
  for (let row = 0; row < index.rows; row++) {
    const offset = (positionOf ? (positionOf[row] ?? 0) : row) * 4;
    for (let rest = sets[row] ?? 0; rest !== 0; rest &= rest - 1) {
      const slot = 31 - Math.clz32(rest & -rest);
      const at = (word[slot] ?? 0) + offset;
      words[at] = (words[at] ?? 0) | (bit[slot] ?? 0);
    }
  }
}

function writeLists(
  index: Index,
  column: IndexedColumn,
  offsets: Uint32Array,
  codes: ArrayLike<number>,
): void {
  const { word, bit } = wordsOfSlots(index, column);
  const { words } = index.kernels;
  const { positionOf } = index.order;
  for (let row = 0; row < index.rows; row++) {
    const offset = (positionOf ? (positionOf[row] ?? 0) : row) * 4;
    const end = offsets[row + 1] ?? 0;
    for (let i = offsets[row] ?? 0; i < end; i++) {
      const slot = codes[i] ?? 0;
      const at = (word[slot] ?? 0) + offset;
      words[at] = (words[at] ?? 0) | (bit[slot] ?? 0);
    }
  }
}

/** The missing reasons of a column whose categories are written otherwise, or not at all. */
function writeMissing(index: Index, column: IndexedColumn): void {
  if (column.codes && column.form === "bits") return;
  const known = column.categories.length;
  const { codes } = column;
  const missing = column.column.shape === "single" ? undefined : column.column.missing;
  if (!codes && !missing) return;
  const { word, bit } = wordsOfSlots(index, column);
  const { words } = index.kernels;
  const { positionOf } = index.order;
  for (let row = 0; row < index.rows; row++) {
    const slot = codes ? (codes[row] ?? 0) : known + (missing?.[row] ?? 0) - 1;
    if (slot < known) continue;
    const at = (word[slot] ?? 0) + (positionOf ? (positionOf[row] ?? 0) : row) * 4;
    words[at] = (words[at] ?? 0) | (bit[slot] ?? 0);
  }
}
