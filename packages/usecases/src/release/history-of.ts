import {
  type ReleasedInitiative,
  type ReleaseRow,
  releases,
  type Stage,
  type ValueChange,
  valueChanges,
} from "@mapwright/domain";
import type { Reader } from "../ports/index.ts";
import { keptContent } from "./freeze.ts";

/** What a release changed in an initiative. */
export interface HistoryStep {
  readonly release: number;
  readonly frozenAt: string;
  readonly kind: "added" | "changed" | "dropped";
  readonly stage: { readonly before: Stage; readonly after: Stage } | null;
  readonly changes: readonly ValueChange[];
}

/**
 * What the releases of a map changed in an initiative, the first first, up to release `until` (all when undefined).
 * Releases that left it as it was are not in the result. Reads only the releases that changed it, and those before them.
 */
export async function historyOf(
  reader: Reader,
  map: string,
  initiative: string,
  until: number | undefined,
): Promise<readonly HistoryStep[]> {
  const rows = await releasesUntil(reader, map, until);
  const steps: HistoryStep[] = [];
  for (const [position, row] of rows.entries()) {
    const kind = kindsIn(row).get(initiative);
    if (kind === undefined) continue;
    const inRelease = async (which: ReleaseRow | undefined) =>
      which && (await keptContent(reader, which)).initiatives.find((one) => one.initiative === initiative);
    const [before, after] =
      kind === "changed" ? [await inRelease(rows[position - 1]), await inRelease(row)] : [];
    steps.push(stepIn(row, kind, before, after));
  }
  return steps;
}

/** The same for every initiative of a map at once, by its id: reads each release once. */
export async function historiesOf(
  reader: Reader,
  map: string,
  until: number | undefined,
): Promise<ReadonlyMap<string, readonly HistoryStep[]>> {
  const steps = new Map<string, HistoryStep[]>();
  let before: ReadonlyMap<string, ReleasedInitiative> = new Map();
  for (const row of await releasesUntil(reader, map, until)) {
    const content = await keptContent(reader, row);
    const after = new Map(content.initiatives.map((one) => [one.initiative, one]));
    for (const [initiative, kind] of kindsIn(row)) {
      const step = stepIn(row, kind, before.get(initiative), after.get(initiative));
      const known = steps.get(initiative);
      if (known === undefined) steps.set(initiative, [step]);
      else known.push(step);
    }
    before = after;
  }
  return steps;
}

async function releasesUntil(reader: Reader, map: string, until: number | undefined) {
  const rows = await reader.rows(releases, { where: { map } });
  return rows.filter(({ release }) => until === undefined || release <= until);
}

/** What a release did to each initiative that it did not leave as it was. */
function kindsIn({ manifest }: ReleaseRow): ReadonlyMap<string, HistoryStep["kind"]> {
  const { added, dropped, changed, recoded } = manifest.differences;
  const all = (ids: readonly string[], kind: HistoryStep["kind"]) => ids.map((id) => [id, kind] as const);
  return new Map([
    ...all(changed, "changed"),
    ...all(recoded, "changed"),
    ...all(dropped, "dropped"),
    ...all(added, "added"),
  ]);
}

/** A change tells values, and the stage where it differs, of an initiative that both releases hold. */
function stepIn(
  { release, frozen_at: frozenAt }: ReleaseRow,
  kind: HistoryStep["kind"],
  before: ReleasedInitiative | undefined,
  after: ReleasedInitiative | undefined,
): HistoryStep {
  if (kind !== "changed" || !before || !after) return { release, frozenAt, kind, stage: null, changes: [] };
  const stage = before.stage === after.stage ? null : { before: before.stage, after: after.stage };
  return { release, frozenAt, kind, stage, changes: valueChanges(before, after) };
}
