import {
  type ReleaseContent,
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
  const rows = (await reader.rows(releases, { where: { map } })).filter(
    ({ release }) => until === undefined || release <= until,
  );
  const steps: HistoryStep[] = [];
  for (const [position, row] of rows.entries()) {
    const { release, manifest, frozen_at: frozenAt } = row;
    const { added, dropped, changed, recoded } = manifest.differences;
    const head = { release, frozenAt, stage: null, changes: [] };
    if (added.includes(initiative)) steps.push({ ...head, kind: "added" });
    else if (dropped.includes(initiative)) steps.push({ ...head, kind: "dropped" });
    else if (changed.includes(initiative) || recoded.includes(initiative))
      steps.push({
        ...head,
        kind: "changed",
        ...(await changeIn(reader, rows[position - 1], row, initiative)),
      });
  }
  return steps;
}

async function changeIn(
  reader: Reader,
  earlier: ReleaseRow | undefined,
  later: ReleaseRow,
  initiative: string,
): Promise<Partial<Pick<HistoryStep, "stage" | "changes">>> {
  const before = earlier && initiativeIn(await keptContent(reader, earlier), initiative);
  return changeBetween(before, initiativeIn(await keptContent(reader, later), initiative));
}

function changeBetween(
  before: ReleasedInitiative | undefined,
  after: ReleasedInitiative | undefined,
): Partial<Pick<HistoryStep, "stage" | "changes">> {
  if (!before || !after) return {};
  return {
    changes: valueChanges(before, after),
    ...(before.stage === after.stage ? {} : { stage: { before: before.stage, after: after.stage } }),
  };
}

function initiativeIn(content: ReleaseContent, initiative: string): ReleasedInitiative | undefined {
  return content.initiatives.find((candidate) => candidate.initiative === initiative);
}

/**
 * The same for every initiative of a map at once, by its id: reads each release once.
 */
export async function historiesOf(
  reader: Reader,
  map: string,
  until: number | undefined,
): Promise<ReadonlyMap<string, readonly HistoryStep[]>> {
  const rows = (await reader.rows(releases, { where: { map } })).filter(
    ({ release }) => until === undefined || release <= until,
  );
  const steps = new Map<string, HistoryStep[]>();
  const told = (initiative: string, step: HistoryStep) => {
    const known = steps.get(initiative);
    if (known === undefined) steps.set(initiative, [step]);
    else known.push(step);
  };
  let before: ReadonlyMap<string, ReleasedInitiative> = new Map();
  for (const row of rows) {
    const { release, manifest, frozen_at: frozenAt } = row;
    const { added, dropped, changed, recoded } = manifest.differences;
    const head = { release, frozenAt, stage: null, changes: [] };
    const isGone = new Set([...added, ...dropped]);
    for (const initiative of added) told(initiative, { ...head, kind: "added" });
    for (const initiative of dropped) told(initiative, { ...head, kind: "dropped" });
    const content = await keptContent(reader, row);
    const after = new Map(content.initiatives.map((one) => [one.initiative, one]));
    for (const initiative of new Set([...changed, ...recoded]))
      if (!isGone.has(initiative))
        told(initiative, {
          ...head,
          kind: "changed",
          ...changeBetween(before.get(initiative), after.get(initiative)),
        });
    before = after;
  }
  return steps;
}
