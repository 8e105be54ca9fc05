import type { Codes } from "../table/column.ts";
import type { IndexedColumn, UncountedIndex } from "./indexed.ts";

const tableBytes = 256 * 16;

/**
 * Writes the 128-bit rows: for every position the bits of the slots it has. A column of bytes (codes, sets, missing
 * reasons) takes one pass of the kernel `orBytes` for each byte of a value and each block of 128 bits; others are read
 * row by row.
 */
export function writeRows(index: UncountedIndex): void {
  const stage = stageOf(index);
  for (const column of index.columns) {
    if (column.form === "bits") writeCategories(index, stage, column);
    if (column.form !== "runs") writeMissing(index, stage, column);
  }
}

/** Places for what the kernel reads: the row at each position, the bytes of a column, a table of 256 rows. */
interface Stage {
  readonly rowAt: number;
  readonly values: number;
  readonly table: number;
}

/** The room of the bit sets, which are written after the rows, where it is large enough. */
function stageOf({ kernels, places, order, rows }: UncountedIndex): Stage {
  const bytes = tableBytes + Math.ceil(rows / 4) * 16 * 2;
  const isFitting = places.bits + bytes <= places.rows;
  if (!isFitting && kernels.words.byteLength < places.scratch + bytes) kernels.grow(places.scratch + bytes);
  const table = isFitting ? places.bits : places.scratch;
  const rowAt = table + tableBytes;
  const { words } = kernels;
  if (order.rowAt) words.set(order.rowAt, rowAt >> 2);
  else for (let row = 0; row < rows; row++) words[(rowAt >> 2) + row] = row;
  return { table, rowAt, values: rowAt + Math.ceil(rows / 4) * 16 };
}

function writeCategories(index: UncountedIndex, stage: Stage, column: IndexedColumn): void {
  const { codes } = column;
  if (codes instanceof Uint8Array) writeBytes(index, stage, column, codes, (byte) => [byte]);
  else if (codes) writeEach(index, column, (row, add) => add(codes[row] ?? 0));
  else if (column.column.shape === "multiple") {
    if (column.column.form === "sets") writeSets(index, stage, column, column.column.sets);
    else writeLists(index, column, column.column.offsets, column.column.codes);
  }
}

/** Byte by byte: every byte of a set stands for eight categories. */
function writeSets(index: UncountedIndex, stage: Stage, column: IndexedColumn, sets: Codes): void {
  for (let byte = 0; byte < sets.BYTES_PER_ELEMENT; byte++)
    writeBytes(index, stage, column, sets, (value) => bitsIn(value).map((bit) => byte * 8 + bit), byte);
}

function bitsIn(byte: number): number[] {
  return [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => (byte >> bit) & 1);
}

function writeLists(index: UncountedIndex, column: IndexedColumn, offsets: Uint32Array, codes: Codes): void {
  writeEach(index, column, (row, add) => {
    const end = offsets[row + 1] ?? 0;
    for (let i = offsets[row] ?? 0; i < end; i++) add(codes[i] ?? 0);
  });
}

/** The missing reasons of a column whose categories are written otherwise, or not at all. */
function writeMissing(index: UncountedIndex, stage: Stage, column: IndexedColumn): void {
  if (column.codes && column.form === "bits") return;
  const known = column.categories.length;
  const { codes } = column;
  if (codes) writeEach(index, column, (row, add) => (codes[row] ?? 0) >= known && add(codes[row] ?? 0));
  else if (column.column.shape !== "single" && column.column.missing)
    writeBytes(index, stage, column, column.column.missing, (reason) =>
      reason === 0 ? [] : [known + reason - 1],
    );
}

/** Adds the bits of the slots that byte number `offset` of each row's value stands for. */
function writeBytes(
  { kernels, places, rows }: UncountedIndex,
  { rowAt, values, table }: Stage,
  column: IndexedColumn,
  array: Codes,
  slotsOf: (byte: number) => readonly number[],
  offset = 0,
): void {
  const { words } = kernels;
  const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  new Uint8Array(words.buffer).set(bytes, values);
  for (const { block } of column.segments) {
    words.fill(0, table >> 2, (table + tableBytes) >> 2);
    for (let byte = 0; byte < 256; byte++)
      for (const slot of slotsOf(byte)) {
        const bit = column.bitOf[slot] ?? -1;
        if (bit < 0 || bit >> 7 !== block) continue;
        const word = (table >> 2) + byte * 4 + ((bit & 127) >> 5);
        words[word] = (words[word] ?? 0) | (1 << (bit & 31));
      }
    kernels.orBytes(
      rowAt,
      values + offset,
      array.BYTES_PER_ELEMENT,
      table,
      places.rows + block * places.rowBytes,
      rows,
    );
  }
}

/** Calls back with every row in the order of positions; `add` sets the bit of a slot there, if it has one. */
function writeEach(
  { kernels, places, order, rows }: UncountedIndex,
  column: IndexedColumn,
  visit: (row: number, add: (slot: number) => void) => void,
): void {
  if (column.segments.length === 0) return;
  const { words } = kernels;
  let position = 0;
  const add = (slot: number): void => {
    const bit = column.bitOf[slot] ?? -1;
    if (bit < 0) return;
    const block = places.rows + (bit >> 7) * places.rowBytes;
    const word = (block >> 2) + position * 4 + ((bit & 127) >> 5);
    words[word] = (words[word] ?? 0) | (1 << (bit & 31));
  };
  for (; position < rows; position++) visit(order.rowAt ? (order.rowAt[position] ?? 0) : position, add);
}
