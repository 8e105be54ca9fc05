import { ProblemError } from "@mapwright/domain";
import { conditionMask } from "./condition-mask.ts";
import type { Mask, Scratch } from "./mask.ts";
import { isNarrowing, type Where } from "./where.ts";

/** Ascending row numbers, each once; the exchange form of a set of initiatives (search hits, a list kept by a reader). */
export type RowSet = Uint32Array;

/** The conditions of a query, those on one variable taken together. */
export interface Groups {
  readonly all: Mask;
  /**
   * By variable whose facet leaves conditions out: what the rest selects together. A facet leaves out the conditions on
   * its own variable but for those that ask for all of their codes: there one more code narrows what is selected.
   */
  readonly others: ReadonlyMap<string, Mask>;
}

export function groupsOf(scratch: Scratch, where: Where, within: RowSet | undefined): Groups {
  const byVariable = new Map<string, Mask>();
  const widening = new Set<string>();
  const narrowing = new Map<string, Mask>();
  const join = (masks: Map<string, Mask>, variable: string, mask: Mask) => {
    const earlier = masks.get(variable);
    masks.set(variable, earlier ? scratch.and(earlier, mask) : mask);
  };
  for (const condition of where) {
    const mask = conditionMask(scratch, condition);
    join(byVariable, condition.variable, mask);
    if (isNarrowing(condition)) join(narrowing, condition.variable, mask);
    else widening.add(condition.variable);
  }
  const groups = [...byVariable];
  const after: Mask[] = [];
  let rest = scratch.full();
  for (const [, mask] of groups.toReversed()) {
    after.push(rest);
    rest = scratch.and(mask, rest);
  }
  let before = within ? rowSetMask(scratch, within) : scratch.full();
  const all = scratch.and(before, rest);
  const others = new Map<string, Mask>();
  for (const [i, [variable, mask]] of groups.entries()) {
    if (widening.has(variable)) {
      const onOthers = scratch.and(before, after[groups.length - 1 - i] ?? scratch.full());
      others.set(variable, scratch.and(onOthers, narrowing.get(variable) ?? scratch.full()));
    }
    if (i < groups.length - 1) before = scratch.and(before, mask);
  }
  return { all, others };
}

/** Throws `row-set-invalid` when a row is not in the table or rows do not ascend. */
function rowSetMask(scratch: Scratch, rows: RowSet): Mask {
  const { index } = scratch;
  const positionOf = index.order.positionOf();
  const at = scratch.blank();
  const { words } = index.kernels;
  let last = -1;
  for (const row of rows) {
    if (row <= last || row >= index.rows)
      throw new ProblemError({
        code: "row-set-invalid",
        message: `The row ${row} is not one of ${index.rows} or stands out of order.`,
        hint: "Give ascending row numbers of this table, each once.",
      });
    last = row;
    const position = positionOf ? (positionOf[row] ?? 0) : row;
    const word = (at >> 2) + (position >>> 5);
    words[word] = (words[word] ?? 0) | (1 << (position & 31));
  }
  return scratch.filled(at);
}
