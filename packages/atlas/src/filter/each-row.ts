import type { Index } from "../facets/indexed.ts";
import type { Mask } from "./mask.ts";

/** Calls back with the row of every position in the mask, in the order of positions. */
export function eachRow(index: Index, mask: Mask, visit: (row: number) => void): void {
  const { words } = index.kernels;
  const { rowAt } = index.order;
  const start = mask.at >> 2;
  for (let i = mask.lo * 2; i < mask.hi * 2; i++)
    for (let rest = words[start + i] ?? 0; rest !== 0; rest &= rest - 1) {
      const position = i * 32 + 31 - Math.clz32(rest & -rest);
      visit(rowAt ? (rowAt[position] ?? 0) : position);
    }
}
