import type { MissingReason } from "@mapwright/domain";

/** The narrowest unsigned form that holds the codes of a column. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** The reasons in stored order: reason i is slot `categories.length + i` of a column, and `i + 1` in a missing array. */
export const reasonOrder: readonly MissingReason[] = [
  "not-reported",
  "not-applicable",
  "not-yet-coded",
  "unclear",
];

/** One category each; a code of `categories.length + i` is missing for reason i of `reasonOrder`. */
export interface SingleColumn {
  readonly shape: "single";
  readonly variable: string;
  readonly categories: readonly string[];
  readonly codes: Codes;
}

/** Several categories each, at most 32 in the dictionary and listed in its order: one bit per category. */
export interface SetColumn {
  readonly shape: "multiple";
  readonly form: "sets";
  readonly variable: string;
  readonly categories: readonly string[];
  readonly sets: Codes;
  /** 0, or 1 + the reason's position in `reasonOrder`; undefined when nothing is missing. */
  readonly missing: Uint8Array | undefined;
}

/** Several categories each, in the order given: row i has `codes[offsets[i] .. offsets[i + 1])`. */
export interface ListColumn {
  readonly shape: "multiple";
  readonly form: "lists";
  readonly variable: string;
  readonly categories: readonly string[];
  readonly offsets: Uint32Array;
  readonly codes: Codes;
  readonly missing: Uint8Array | undefined;
}

/** Numbers and years: the value of row i is `origin + values[i]` where `missing` does not say otherwise. */
export interface NumberColumn {
  readonly shape: "number";
  readonly variable: string;
  readonly year: boolean;
  readonly origin: number;
  readonly values: Codes | Float64Array;
  readonly missing: Uint8Array | undefined;
}

/** Text as UTF-8: row i is `bytes[offsets[i] .. offsets[i + 1])`. Read it with `textAt`. */
export interface TextColumn {
  readonly shape: "text";
  readonly variable: string;
  readonly weight: number;
  readonly offsets: Uint32Array;
  readonly bytes: Uint8Array;
  readonly missing: Uint8Array | undefined;
}

export type MultipleColumn = SetColumn | ListColumn;
export type TableColumn = SingleColumn | MultipleColumn | NumberColumn | TextColumn;

/** Why the value of a row is missing, or undefined when it is known. */
export function missingAt(column: TableColumn, row: number): MissingReason | undefined {
  if (column.shape === "single") return reasonOrder[(column.codes[row] ?? 0) - column.categories.length];
  return reasonOrder[(column.missing?.[row] ?? 0) - 1];
}

/** The positions in the dictionary that a row has, in stored order; empty when missing. */
export function codesAt(column: SingleColumn | MultipleColumn, row: number): number[] {
  if (column.shape === "single") {
    const code = column.codes[row] ?? 0;
    return code < column.categories.length ? [code] : [];
  }
  if (column.form === "lists")
    return [...column.codes.subarray(column.offsets[row] ?? 0, column.offsets[row + 1] ?? 0)];
  return bitsOf(column.sets[row] ?? 0);
}

/** The number of a row, or undefined when missing. */
export function numberAt(column: NumberColumn, row: number): number | undefined {
  return (column.missing?.[row] ?? 0) > 0 ? undefined : column.origin + (column.values[row] ?? 0);
}

function bitsOf(set: number): number[] {
  const bits: number[] = [];
  for (let rest = set; rest !== 0; ) {
    const bit = 31 - Math.clz32(rest & -rest);
    bits.push(bit);
    rest &= rest - 1;
  }
  return bits;
}

/** Bytes held by the arrays of a column, its dictionary left out. */
export function bytesOfColumn(column: TableColumn): number {
  const missing = column.shape === "single" ? 0 : (column.missing?.byteLength ?? 0);
  switch (column.shape) {
    case "single":
      return column.codes.byteLength;
    case "multiple":
      return column.form === "sets"
        ? column.sets.byteLength + missing
        : column.offsets.byteLength + column.codes.byteLength + missing;
    case "number":
      return column.values.byteLength + missing;
    case "text":
      return column.offsets.byteLength + column.bytes.byteLength + missing;
  }
}
