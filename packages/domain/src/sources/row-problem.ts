import { type Problem, shownValue } from "../shared/index.ts";
import type { Note } from "./recognise/index.ts";

/** Says something about the cell that is being read, by the column as the file calls it. */
export type Tell = (note: Note, column: string) => void;

/** Puts a note at its place in the file, with the value as found. */
export function problemAt(
  note: Note,
  row: number,
  column: string,
  cell: unknown,
  personal: boolean,
): Problem {
  const { taken, ...rest } = note;
  return {
    ...rest,
    row,
    column,
    ...(cell === undefined || personal ? {} : { value: shownValue(cell) }),
    ...(taken === undefined ? {} : { taken: shownValue(taken) }),
  };
}
