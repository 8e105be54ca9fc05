import { type Keeping, usuallyKept } from "@mapwright/domain";
import type { ShownPair } from "./page.ts";

/** One of the two initiatives of a pair as it is shown: the first or the second column. */
export type Side = "one" | "other";
/** Whose value of a variable is to stay, by column. */
export type KeptSide = Side | "both";
/** What somebody chose for a pair, by variable; the other variables keep the survivor's value unless it is missing. */
export type Choices = Readonly<Record<string, KeptSide>>;
type Row = ShownPair["rows"][number];

export const otherSide = (side: Side): Side => (side === "one" ? "other" : "one");

/** Whether a side can be chosen: it says something, or it stays and what the other one says is left out. */
export function canKeep(row: Row, stays: Side, side: KeptSide): boolean {
  if (!row.canChoose) return false;
  return side === "both" ? row.canUnite : row[side] !== null || side === stays;
}

/** Whose value of a variable stays: what was chosen, if that can be, else as it is without a choice. */
export function keptSide(row: Row, stays: Side, choices: Choices): KeptSide {
  const chosen = choices[row.variable];
  if (!row.canChoose) return stays;
  if (chosen !== undefined && canKeep(row, stays, chosen)) return chosen;
  return usuallyKept(row[stays], row[otherSide(stays)]) === "survivor" ? stays : otherSide(stays);
}

/** The choices that can be made as the merge takes them: of the survivor and the duplicate. */
export function keepOf(
  rows: readonly Row[],
  stays: Side,
  choices: Choices,
): Readonly<Record<string, Keeping>> {
  return Object.fromEntries(
    rows.flatMap((row): [string, Keeping][] => {
      const side = choices[row.variable];
      if (side === undefined || !canKeep(row, stays, side)) return [];
      return [[row.variable, side === "both" ? "both" : side === stays ? "survivor" : "duplicate"]];
    }),
  );
}
