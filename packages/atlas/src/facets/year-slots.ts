import { type Codes, reasonOrder } from "../table/column.ts";
import { narrowArray } from "../table/narrow.ts";

export interface YearSlots {
  /** The years that occur, ascending. */
  readonly years: readonly number[];
  /** By row the position of its year in `years`, or `years.length` and the position of its missing reason. */
  readonly codes: Codes;
}

/**
 * The years of a column as slots: `origin + values[i]` where nothing is missing. Two passes over the rows; where the
 * values already are the slots, they are used as they stand.
 */
export function yearSlots(
  origin: number,
  values: Codes | Float64Array,
  missing: Uint8Array | undefined,
  rows: number,
): YearSlots {
  const isNarrow = values instanceof Uint8Array || values instanceof Uint16Array;
  const steps = isNarrow ? narrowSteps(values, missing) : wideSteps(values, missing, rows);
  const years = steps.map((step) => origin + step);
  const codes = narrowArray(rows, steps.length + reasonOrder.length - 1);
  if (
    !missing &&
    values instanceof Uint8Array &&
    codes instanceof Uint8Array &&
    steps.at(-1) === steps.length - 1
  )
    return { years, codes: values };
  const slotOf = isNarrow ? narrowLookup(steps) : wideLookup(steps);
  for (let row = 0; row < rows; row++) {
    const reason = missing?.[row] ?? 0;
    codes[row] = reason > 0 ? steps.length + reason - 1 : slotOf(values[row] ?? 0);
  }
  return { years, codes };
}

function narrowSteps(values: Uint8Array | Uint16Array, missing: Uint8Array | undefined): number[] {
  const known = new Uint8Array(values.BYTES_PER_ELEMENT === 1 ? 256 : 65_536);
  for (let row = 0; row < values.length; row++)
    if (missing === undefined || missing[row] === 0) known[values[row] ?? 0] = 1;
  return [...known.keys()].filter((step) => known[step] === 1);
}

function wideSteps(values: Codes | Float64Array, missing: Uint8Array | undefined, rows: number): number[] {
  const known = new Set<number>();
  for (let row = 0; row < rows; row++) if ((missing?.[row] ?? 0) === 0) known.add(values[row] ?? 0);
  return [...known].sort((a, b) => a - b);
}

function narrowLookup(steps: readonly number[]): (step: number) => number {
  const slots = new Uint16Array((steps.at(-1) ?? 0) + 1);
  for (const [slot, step] of steps.entries()) slots[step] = slot;
  return (step) => slots[step] ?? 0;
}

function wideLookup(steps: readonly number[]): (step: number) => number {
  const slots = new Map(steps.map((step, slot) => [step, slot]));
  return (step) => slots.get(step) ?? 0;
}
