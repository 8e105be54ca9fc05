import { slotMask } from "../filter/condition-mask.ts";
import type { Mask, Scratch } from "../filter/mask.ts";
import { type CategoryLevel, groupsAmong, linesOf } from "../gap-map/lines.ts";
import type { Index, IndexedColumn } from "./indexed.ts";

/** By variable, its categories with the broader ones they belong to; a broader one need not be in the dictionary. */
export type Levels = ReadonlyMap<string, readonly CategoryLevel[]>;

/** A broader category and the slots of all that belong to it, itself included. */
export interface BroaderCategory {
  readonly code: string;
  readonly slots: readonly number[];
}

/** The broader categories of the variables that have some, as their columns hold them. */
export function broaderCategories(
  index: Index,
  levels: Levels,
): ReadonlyMap<string, readonly BroaderCategory[]> {
  return new Map(
    [...levels].flatMap(([variable, categories]) => {
      const column = index.byVariable.get(variable);
      const broader = new Set(groupsAmong(categories));
      if (!column || broader.size === 0) return [];
      const groups = linesOf(categories, broader).flatMap(({ code, members }) =>
        broader.has(code)
          ? [{ code, slots: members.flatMap((member) => column.slotOf.get(member) ?? []) }]
          : [],
      );
      return [[variable, groups]];
    }),
  );
}

/** The initiatives of a mask in each broader category, each once; `counts` holds those of the column's slots. */
export function broaderCounts(
  scratch: Scratch,
  mask: Mask,
  column: IndexedColumn,
  counts: Uint32Array,
  broader: readonly BroaderCategory[],
): Record<string, number> {
  const found: Record<string, number> = Object.create(null);
  for (const { code, slots } of broader) {
    if (column.column.shape === "single") {
      found[code] = slots.reduce((sum, slot) => sum + (counts[column.base + slot] ?? 0), 0);
      continue;
    }
    const { mark } = scratch;
    found[code] = scratch.and(mask, slotMask(scratch, column, slots)).total;
    scratch.release(mark);
  }
  return found;
}
