import type { ReleaseContent } from "@mapwright/domain";
import type { Conversion } from "./conversion.ts";

/** One source with the rows it brought. */
export interface FlowSource {
  readonly source: string;
  readonly rows: number;
}

/**
 * The way of everything found, in whole numbers that add up:
 * `identified = refused + merged + duplicates + outOfScope + open + inventory`, and
 * `inventory = stopped by each test + notRecorded + shortlisted + mapping` where the map has a Mapping.
 * A release holds no withdrawn initiative, and not how many records each initiative had: those of withdrawn ones are told
 * among the merged, as removed before screening. The flow of the work under way, which still knows them and tells
 * them as excluded with their reason, is `ScreeningFlow`.
 */
export interface FlowCounts {
  readonly sources: readonly FlowSource[];
  /** Rows of all batches. */
  readonly identified: number;
  /** Rows that could not be read. */
  readonly refused: number;
  /** Rows that joined an initiative which another row had brought, and those of initiatives withdrawn since. */
  readonly merged: number;
  /** Initiatives marked as duplicates of others. */
  readonly duplicates: number;
  readonly outOfScope: number;
  /** Candidates that nobody has judged yet. */
  readonly open: number;
  /** In the Inventory, whatever came after. */
  readonly inventory: number;
  /** By selection test, in the order of the protocol: stopped by it first. */
  readonly stoppedBy: readonly { readonly test: string; readonly count: number }[];
  /** In the Inventory and not in the Mapping without a failed test on record. */
  readonly notRecorded: number;
  /** Waiting for the decision about the Mapping. */
  readonly shortlisted: number;
  /** Null where the map selects no Mapping: the Inventory is then what is included. */
  readonly mapping: number | null;
}

/**
 * Counts the flow of a release. `all` is the conversion of its whole Inventory. Where an installation holds initiatives
 * that no batch brought, they are told as rows of the source `other`.
 *
 * @example flowCountsOf(content, conversionOf(conversionInput(table, rows, null, tests)).all).identified // 613
 */
export function flowCountsOf(content: ReleaseContent, all: Conversion): FlowCounts {
  const stageCount = (stage: string) =>
    content.initiatives.filter((initiative) => initiative.stage === stage).length;
  const read = content.batches.reduce((sum, { accepted, repaired }) => sum + accepted + repaired, 0);
  const refused = content.batches.reduce((sum, batch) => sum + batch.refused, 0);
  const unbatched = Math.max(0, content.initiatives.length - read);
  const rowsOf = new Map<string, number>();
  for (const { source, accepted, repaired, refused: lost } of content.batches)
    rowsOf.set(source, (rowsOf.get(source) ?? 0) + accepted + repaired + lost);
  if (unbatched > 0) rowsOf.set("other", unbatched);
  // One that waits although it failed a test on record is told under the test.
  const shortlisted = Math.min(stageCount("shortlisted"), all.unknown);
  const selects = all.mapping > 0 || shortlisted > 0;
  return {
    sources: [...rowsOf].map(([source, rows]) => ({ source, rows })),
    identified: read + refused + unbatched,
    refused,
    merged: Math.max(0, read - content.initiatives.length),
    duplicates: stageCount("duplicate"),
    outOfScope: stageCount("out-of-scope"),
    open: stageCount("candidate"),
    inventory: all.inventory,
    stoppedBy: selects ? Object.entries(all.stoppedBy).map(([test, count]) => ({ test, count })) : [],
    notRecorded: selects ? all.unknown - shortlisted : 0,
    shortlisted: selects ? shortlisted : 0,
    mapping: selects ? all.mapping : null,
  };
}
