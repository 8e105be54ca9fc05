import { canonicalJson } from "../shared/index.ts";
import type { Value } from "../sources/index.ts";
import type { ReleaseContent, ReleaseDifferences, ReleasedInitiative } from "./schema.ts";

/** What changed between two states of a map, by initiative; `before` is undefined for a first release. */
export function releaseDifferences(
  before: { readonly release: number; readonly content: ReleaseContent } | undefined,
  after: ReleaseContent,
): ReleaseDifferences {
  const old = new Map(
    (before?.content.initiatives ?? []).map((initiative) => [initiative.initiative, initiative]),
  );
  const added: string[] = [];
  const changed: string[] = [];
  const recoded: string[] = [];
  for (const initiative of after.initiatives) {
    const earlier = old.get(initiative.initiative);
    old.delete(initiative.initiative);
    if (earlier === undefined) added.push(initiative.initiative);
    else if (canonicalJson(earlier) !== canonicalJson(initiative)) {
      (isRecoded(earlier, initiative) ? recoded : changed).push(initiative.initiative);
    }
  }
  return { since: before?.release ?? null, added, dropped: [...old.keys()].sort(), changed, recoded };
}

function isRecoded(before: ReleasedInitiative, after: ReleasedInitiative): boolean {
  const old = new Map(before.values.map((value) => [value.variable, value]));
  return after.values.some((value) => {
    const earlier = old.get(value.variable);
    return isCoded(value) && canonicalJson(value.answer) !== canonicalJson(earlier?.answer ?? null);
  });
}

function isCoded({ state }: Value): boolean {
  return state === "coded" || state === "adjudicated";
}
