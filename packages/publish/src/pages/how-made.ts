import { type ReleaseRow, type ValueState, valueStates } from "@mapwright/domain";
import type { LoadedMap } from "@mapwright/usecases";
import type { MethodPage, ReleaseView } from "@mapwright/web";

/** The waves of a map with what each brought, and how much of it went on where anything of the map did. */
export function wavesOf({ content, initiatives }: LoadedMap): MethodPage["waves"] {
  const selects = initiatives.some(({ stage }) => stage !== "inventory");
  return content.waves.map((wave) => {
    const brought = initiatives.filter((initiative) => initiative.wave === wave);
    const mapping = brought.filter(({ stage }) => stage === "mapping").length;
    return { wave, initiatives: brought.length, mapping: selects ? mapping : null };
  });
}

/** Values of the Inventory by how they came to be; ways that no value came are left out. */
export function countedStates({
  initiatives,
}: LoadedMap): readonly { readonly state: ValueState; readonly count: number }[] {
  const counts = new Map<ValueState, number>();
  for (const { values } of initiatives)
    for (const { state } of values) counts.set(state, (counts.get(state) ?? 0) + 1);
  return valueStates.flatMap((state) => {
    const count = counts.get(state);
    return count === undefined ? [] : [{ state, count }];
  });
}

/** A release with how much it changed. */
export function releaseView({
  release,
  sha256,
  frozen_at: frozenAt,
  manifest,
  withdrawn,
}: ReleaseRow): ReleaseView {
  const { since, added, dropped, changed, recoded } = manifest.differences;
  return {
    release,
    frozenAt,
    sha256,
    codebook: manifest.codebook,
    initiatives: manifest.initiatives,
    since,
    added: added.length,
    dropped: dropped.length,
    changed: changed.length,
    recoded: recoded.length,
    withdrawn,
    notes: manifest.notes,
  };
}
