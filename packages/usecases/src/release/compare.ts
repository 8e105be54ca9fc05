import {
  ProblemError,
  type ReleaseContent,
  type ReleasedInitiative,
  type ReleaseRow,
  releaseDifferences,
  type Stage,
  textIn,
  type ValueChange,
  valueChanges,
} from "@mapwright/domain";

/** An initiative that is in one of two releases only. */
export interface NamedInitiative {
  readonly initiative: string;
  readonly name: string;
}

/** An initiative that changed: its values before and after; and where its stage differs, both. None differ when only its records do. */
export interface ChangedInitiative extends NamedInitiative {
  /** A coded or adjudicated value changed, or became coded. */
  readonly recoded: boolean;
  readonly stage: { readonly before: Stage; readonly after: Stage } | null;
  readonly values: readonly ValueChange[];
}

/** What changed from one release to another of the same map, in the order of ids. */
export interface ReleaseComparison {
  readonly map: string;
  readonly from: number;
  readonly to: number;
  readonly codebook: { readonly before: string; readonly after: string };
  readonly counts: {
    readonly added: number;
    readonly dropped: number;
    readonly changed: number;
    readonly recoded: number;
  };
  readonly added: readonly NamedInitiative[];
  readonly dropped: readonly NamedInitiative[];
  readonly changed: readonly ChangedInitiative[];
}

interface Frozen {
  readonly release: ReleaseRow | undefined;
  readonly content: ReleaseContent;
}

/** Compares two releases of a map, in either direction. Throws `release-unknown` when one is the live draft. */
export function compareReleases(before: Frozen, after: Frozen): ReleaseComparison {
  if (before.release === undefined || after.release === undefined)
    throw new ProblemError({
      code: "release-unknown",
      message: "The live draft is no release.",
      hint: "Give the numbers of two releases.",
    });
  const { release: from, manifest: old } = before.release;
  const { release: to, manifest } = after.release;
  return {
    map: after.content.map.slug,
    from,
    to,
    codebook: { before: old.codebook, after: manifest.codebook },
    ...contentChanges({ release: from, content: before.content }, after.content),
  };
}

/** What differs between two states of a map, by name; `before` is undefined for a first release. */
export function contentChanges(
  before: { readonly release: number; readonly content: ReleaseContent } | undefined,
  after: ReleaseContent,
): Omit<ReleaseComparison, "map" | "from" | "to" | "codebook"> {
  const { added, dropped, changed, recoded } = releaseDifferences(before, after);
  const earlier = before === undefined ? new Map<string, ReleasedInitiative>() : byId(before.content);
  const later = byId(after);
  const named = (ids: readonly string[], from: ReadonlyMap<string, ReleasedInitiative>) =>
    ids.map((initiative) => ({ initiative, name: nameOf(from.get(initiative)) ?? initiative }));
  const again = new Set(recoded);
  return {
    counts: {
      added: added.length,
      dropped: dropped.length,
      changed: changed.length,
      recoded: recoded.length,
    },
    added: named(added, later),
    dropped: named(dropped, earlier),
    changed: [...changed, ...recoded].sort().flatMap((id) => {
      const pair = [earlier.get(id), later.get(id)] as const;
      return pair[0] === undefined || pair[1] === undefined
        ? []
        : [changeOf(pair[0], pair[1], again.has(id))];
    }),
  };
}

function byId({ initiatives }: ReleaseContent): ReadonlyMap<string, ReleasedInitiative> {
  return new Map(initiatives.map((each) => [each.initiative, each]));
}

function changeOf(
  before: ReleasedInitiative,
  after: ReleasedInitiative,
  recoded: boolean,
): ChangedInitiative {
  return {
    initiative: after.initiative,
    name: nameOf(after) ?? after.initiative,
    recoded,
    stage: before.stage === after.stage ? null : { before: before.stage, after: after.stage },
    values: valueChanges(before, after),
  };
}

function nameOf(initiative: ReleasedInitiative | undefined): string | undefined {
  const answer = initiative?.values.find(({ variable }) => variable === "name")?.answer;
  return answer !== undefined && "text" in answer ? textIn(answer.text, "en")?.text : undefined;
}
