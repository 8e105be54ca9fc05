import type { IndexedColumn } from "../facets/indexed.ts";
import { fillRange } from "../facets/layout.ts";
import { reasonOrder } from "../table/column.ts";
import { checkCondition } from "./check-condition.ts";
import type { Mask, Scratch } from "./mask.ts";
import type { Condition } from "./where.ts";

/** The positions that a condition selects; throws as `checkCondition` does. */
export function conditionMask(scratch: Scratch, condition: Condition): Mask {
  const { index } = scratch;
  const column = index.byVariable.get(condition.variable);
  if (!column || !isPlain(column, condition)) checkCondition(index.table, condition);
  if (!column) return scratch.empty();
  const slots = condition.all
    ? withAll(scratch, column, condition)
    : slotMask(scratch, column, slotsOf(column, condition));
  const { range } = condition;
  const selected =
    range && column.column.shape === "number" && !column.column.year
      ? withNumbers(scratch, column, slots, range)
      : slots;
  return condition.not ? scratch.without(scratch.full(), selected) : selected;
}

/** The positions that have every code, and those that range or missing reasons select. */
function withAll(scratch: Scratch, column: IndexedColumn, { codes = [], ...rest }: Condition): Mask {
  const others = slotMask(scratch, column, slotsOf(column, rest));
  if (codes.length === 0) return others;
  const together = codes
    .map((code) => slotMask(scratch, column, slotsOf(column, { variable: rest.variable, codes: [code] })))
    .reduce((both, mask) => scratch.and(both, mask));
  const at = scratch.blank();
  scratch.addTo(at, others);
  scratch.addTo(at, together);
  return scratch.filled(at);
}

/** Whether a condition names known categories only, so that there is nothing more to check. */
function isPlain(column: IndexedColumn, { codes = [], range, missing }: Condition): boolean {
  return range === undefined && missing === undefined && codes.every((code) => column.slotOf.has(code));
}

/** The slots that a condition names: codes, years in its range, missing reasons; each once. */
function slotsOf(column: IndexedColumn, { codes = [], range, missing = [] }: Condition): number[] {
  const [only, another] = codes;
  if (only !== undefined && another === undefined && !range && missing.length === 0) {
    const slot = column.slotOf.get(only);
    if (slot !== undefined) return [slot];
  }
  const slots = new Set<number>();
  for (const code of codes) {
    const slot = column.slotOf.get(code) ?? column.slotOf.get(String(Number(code)));
    if (slot !== undefined) slots.add(slot);
  }
  if (range)
    for (const [slot, category] of column.categories.entries())
      if (isWithin(Number(category), range)) slots.add(slot);
  for (const reason of missing) slots.add(column.categories.length + reasonOrder.indexOf(reason));
  return [...slots];
}

function isWithin(value: number, range: NonNullable<Condition["range"]>): boolean {
  return value >= (range.from ?? Number.NEGATIVE_INFINITY) && value <= (range.to ?? Number.POSITIVE_INFINITY);
}

/** The positions that have any of these slots. */
export function slotMask(scratch: Scratch, column: IndexedColumn, slots: readonly number[]): Mask {
  if (column.form === "runs") return runMask(scratch, column, slots);
  const { places, totals, words } = scratch.index;
  const single = slots.filter((slot) => (totals[column.base + slot] ?? 0) > 0);
  const masks = single
    .filter((slot) => (column.bitOf[slot] ?? -1) >= 0)
    .map((slot): Mask => {
      const at = places.bits + (column.bitOf[slot] ?? 0) * places.bitBytes;
      return { at, lo: 0, hi: words, total: totals[column.base + slot] ?? 0 };
    });
  const byHit = single.filter((slot) => (column.bitOf[slot] ?? -1) < 0);
  const [first, second] = masks;
  if (byHit.length > 0) return hitMask(scratch, column, byHit, masks);
  if (!first) return scratch.empty();
  if (!second) return first;
  const at = scratch.take();
  let total = scratch.index.kernels.or(at, first.at, second.at, 0, words);
  for (const mask of masks.slice(2)) total = scratch.index.kernels.or(at, at, mask.at, 0, words);
  return { at, lo: 0, hi: words, total };
}

function runMask(scratch: Scratch, column: IndexedColumn, slots: readonly number[]): Mask {
  const { order, totals } = scratch.index;
  const runs = slots.flatMap((slot) => column.runsOfSlot.get(slot) ?? []);
  if (runs.length === 0) return scratch.empty();
  const firstRun = runs.reduce((least, run) => Math.min(least, run));
  const lastRun = runs.reduce((most, run) => Math.max(most, run));
  const lo = (order.starts[firstRun] ?? 0) >>> 6;
  const hi = ((order.starts[lastRun + 1] ?? 0) + 63) >>> 6;
  const at = scratch.take();
  const { words } = scratch.index.kernels;
  words.fill(0, (at >> 2) + lo * 2, (at >> 2) + hi * 2);
  for (const run of runs) fillRange(words, at, order.starts[run] ?? 0, order.starts[run + 1] ?? 0);
  const total = slots.reduce((sum, slot) => sum + (totals[column.base + slot] ?? 0), 0);
  return { at, lo, hi, total };
}

function hitMask(
  scratch: Scratch,
  { column, codes, size }: IndexedColumn,
  slots: readonly number[],
  masks: readonly Mask[],
): Mask {
  const wanted = new Uint8Array(size);
  for (const slot of slots) wanted[slot] = 1;
  const at = scratch.blank();
  for (const mask of masks) scratch.addTo(at, mask);
  const { kernels, rows, order } = scratch.index;
  const { words } = kernels;
  const add = (position: number): void => {
    const word = (at >> 2) + (position >>> 5);
    words[word] = (words[word] ?? 0) | (1 << (position & 31));
  };
  const lists = column.shape === "multiple" && column.form === "lists" ? column : undefined;
  for (let position = 0; position < rows; position++) {
    const row = order.rowAt ? (order.rowAt[position] ?? 0) : position;
    if (codes) {
      if (wanted[codes[row] ?? 0] === 1) add(position);
    } else if (lists) {
      const end = lists.offsets[row + 1] ?? 0;
      for (let i = lists.offsets[row] ?? 0; i < end; i++)
        if (wanted[lists.codes[i] ?? 0] === 1) add(position);
    }
  }
  return scratch.filled(at);
}

function withNumbers(
  scratch: Scratch,
  { column }: IndexedColumn,
  also: Mask,
  range: NonNullable<Condition["range"]>,
): Mask {
  const at = scratch.blank();
  scratch.addTo(at, also);
  if (column.shape !== "number") return also;
  const { kernels, rows, order } = scratch.index;
  const { words } = kernels;
  for (let position = 0; position < rows; position++) {
    const row = order.rowAt ? (order.rowAt[position] ?? 0) : position;
    if ((column.missing?.[row] ?? 0) > 0 || !isWithin(column.origin + (column.values[row] ?? 0), range))
      continue;
    const word = (at >> 2) + (position >>> 5);
    words[word] = (words[word] ?? 0) | (1 << (position & 31));
  }
  return scratch.filled(at);
}
