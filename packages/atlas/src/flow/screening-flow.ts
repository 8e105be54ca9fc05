import type { Stage } from "@mapwright/domain";

/** One record on its way: an entry as found, and where its initiative stands. */
export interface FlowRecord {
  readonly initiative: string;
  readonly source: string;
  readonly wave: string;
  /** The groups its initiative belongs to (a cluster, countries); none where it is not known. */
  readonly groups: readonly string[];
  readonly stage: Stage;
  /** Why it is at this stage: the criteria that stopped it, or words. */
  readonly reason: string | null;
}

/** Rows of a source and wave that could not be read: found, but never a record. */
export interface UnreadRows {
  readonly source: string;
  readonly wave: string;
  readonly rows: number;
}

/**
 * The counts of a flow diagram (PRISMA 2020, ROSES 2018), in rows found. They add up:
 * `identified = refused + duplicates + all excluded + open + included`, and
 * `included = inventory + shortlisted + mapping`. This is the flow of the work under way, which knows every record; what a
 * release can still tell is `FlowCounts`. Where both speak of one state they agree, but for what a release has forgotten: it
 * tells a withdrawn initiative, here excluded, among the records removed before screening.
 */
export interface ScreeningFlow {
  readonly identified: number;
  /** Rows that could not be read. */
  readonly refused: number;
  /** Records of an initiative that another record found first, and those whose initiative is marked a duplicate. */
  readonly duplicates: number;
  /** Out of scope or withdrawn, each under its one reason. */
  readonly excluded: Readonly<Record<string, number>>;
  /** Candidates: nobody has decided yet. */
  readonly open: number;
  readonly included: number;
  readonly inventory: number;
  readonly shortlisted: number;
  readonly mapping: number;
  /** Of the Inventory, those that criteria kept from the Mapping, by the criteria as decided; the others have no reason. */
  readonly notMapped: Readonly<Record<string, number>>;
}

export interface FlowByPart {
  readonly all: ScreeningFlow;
  /** Parts by name; those of sources and waves add up to `all`, those of groups need not. */
  readonly bySource: Readonly<Record<string, ScreeningFlow>>;
  readonly byWave: Readonly<Record<string, ScreeningFlow>>;
  readonly byGroup: Readonly<Record<string, ScreeningFlow>>;
  /** Records whose group is not known. */
  readonly withoutGroup: ScreeningFlow;
}

/** The reason of an exclusion that nobody gave a reason for. */
export const noReason = "no-reason";

/**
 * Counts records from found to included, in all and by source, wave and group. Records come in the order in which they were
 * found: the first of an initiative stands for it, later ones are duplicates wherever they came from. A record of several groups
 * counts in each. Rows that could not be read belong to no group.
 * Source: Page et al. (2021), BMJ 372:n71, figure 1; Haddaway et al. (2018), Environmental Evidence 7:7.
 *
 * @example screeningFlowOf([{ initiative: "A", stage: "mapping", ... }, { initiative: "A", stage: "mapping", ... }]).all
 * // { identified: 2, refused: 0, duplicates: 1, excluded: {}, open: 0, included: 1, mapping: 1, ... }
 */
export function screeningFlowOf(
  records: readonly FlowRecord[],
  unread: readonly UnreadRows[] = [],
): FlowByPart {
  const first = new Set<string>();
  const judged = records.map((record) => {
    const isDuplicate = record.stage === "duplicate" || first.has(record.initiative);
    first.add(record.initiative);
    return { record, isDuplicate };
  });
  const refused = unread.reduce((sum, { rows }) => sum + rows, 0);
  const partsBy = (keysOf: (found: Origin) => readonly string[]): Record<string, ScreeningFlow> => {
    const parts = new Map<string, Part>();
    const partOf = (key: string): Part => {
      const part = parts.get(key) ?? { judged: [], refused: 0 };
      parts.set(key, part);
      return part;
    };
    for (const { source, wave, rows } of unread)
      for (const key of keysOf({ source, wave, groups: [] })) partOf(key).refused += rows;
    for (const one of judged) for (const key of new Set(keysOf(one.record))) partOf(key).judged.push(one);
    const named = [...parts].sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(named.map(([name, part]) => [name, flowOf(part)]));
  };
  return {
    all: flowOf({ judged, refused }),
    bySource: partsBy(({ source }) => [source]),
    byWave: partsBy(({ wave }) => [wave]),
    byGroup: partsBy(({ groups }) => groups),
    withoutGroup: flowOf({ judged: judged.filter(({ record }) => record.groups.length === 0), refused }),
  };
}

/** Where something found came from: a record, or rows that could not be read. */
type Origin = Pick<FlowRecord, "source" | "wave" | "groups">;

/** What a flow is counted from. */
interface Part {
  readonly judged: Judged[];
  refused: number;
}

interface Judged {
  readonly record: FlowRecord;
  readonly isDuplicate: boolean;
}

function flowOf({ judged, refused }: Readonly<Part>): ScreeningFlow {
  const single = judged.filter(({ isDuplicate }) => !isDuplicate).map(({ record }) => record);
  const at = (...stages: readonly Stage[]): readonly FlowRecord[] =>
    single.filter(({ stage }) => stages.includes(stage));
  return {
    identified: judged.length + refused,
    refused,
    duplicates: judged.length - single.length,
    excluded: byReason(at("out-of-scope", "withdrawn")),
    open: at("candidate").length,
    included: at("inventory", "shortlisted", "mapping").length,
    inventory: at("inventory").length,
    shortlisted: at("shortlisted").length,
    mapping: at("mapping").length,
    notMapped: byReason(at("inventory", "shortlisted").filter(({ reason }) => reason !== null)),
  };
}

function byReason(records: readonly FlowRecord[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { reason } of records) counts.set(reason ?? noReason, (counts.get(reason ?? noReason) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
