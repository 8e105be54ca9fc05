import type { IndexedColumn, Segment } from "./indexed.ts";

/** Some columns, sorted by how they are counted. */
export interface CountPlan {
  readonly runs: readonly IndexedColumn[];
  readonly hits: readonly IndexedColumn[];
  /** One for each block of 128 bit slots that any of the columns has bits in. */
  readonly blocks: readonly CountedBlock[];
}

export interface CountedBlock {
  readonly block: number;
  readonly segments: readonly Segment[];
  /** Bit sets that have to be counted when it is done set by set. */
  readonly sets: number;
  /** To be counted set by set, without asking whether row by row is faster. */
  readonly isBySet?: true;
}

export function countPlanOf(columns: readonly IndexedColumn[]): CountPlan {
  const runs: IndexedColumn[] = [];
  const hits: IndexedColumn[] = [];
  const blocks: { block: number; segments: Segment[]; sets: number }[] = [];
  for (const column of columns) {
    if (column.form === "runs") runs.push(column);
    else if (column.form === "hits") hits.push(column);
    for (const segment of column.segments) {
      const sets = segment.bits.length - (segment.isWhole ? 1 : 0);
      const own = blocks.find(({ block }) => block === segment.block);
      if (own) {
        own.segments.push(segment);
        own.sets += sets;
      } else blocks.push({ block: segment.block, segments: [segment], sets });
    }
  }
  return { runs, hits, blocks };
}
