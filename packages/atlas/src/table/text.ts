import { ProblemError } from "@mapwright/domain";
import type { TextColumn } from "./column.ts";
import { utf8Decoded, utf8Encoded } from "./utf8.ts";

/** The text of a row; the empty string when missing. */
export function textAt(column: TextColumn, row: number): string {
  const start = column.offsets[row] ?? 0;
  const end = column.offsets[row + 1] ?? 0;
  return start === end ? "" : utf8Decoded(column.bytes.subarray(start, end));
}

/** Texts one after the other as UTF-8, with n + 1 offsets. */
export function packTexts(variable: string, values: readonly string[]) {
  const pieces = values.map(utf8Encoded);
  const offsets = new Uint32Array(values.length + 1);
  let length = 0;
  for (const [row, piece] of pieces.entries()) {
    length += piece.length;
    if (length >= 2 ** 32)
      throw new ProblemError({
        code: "table-text-too-long",
        message: `The texts of "${variable}" are 4 GiB or more.`,
        hint: "Split the table, or leave long texts out of it.",
      });
    offsets[row + 1] = length;
  }
  const bytes = new Uint8Array(length);
  for (const [row, piece] of pieces.entries()) bytes.set(piece, offsets[row]);
  return { offsets, bytes };
}
