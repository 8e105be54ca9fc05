import type { Codebook } from "../codebook/index.ts";
import type { Stage } from "../inventory/index.ts";
import type { MapDescription, Protocol } from "../protocol/index.ts";
import type { Texts } from "../shared/index.ts";
import type { Value } from "../sources/index.ts";

/** An initiative as a release holds it: one value for each variable that has one, in the codebook's order. */
export interface ReleasedInitiative {
  readonly initiative: string;
  readonly stage: Stage;
  readonly wave: string;
  readonly source: string;
  readonly externalId: string | null;
  /** The initiative that a duplicate was found to be the same as. */
  readonly mergedInto?: string | undefined;
  /** The value that counts for each variable; a variable that is not here is not yet coded. */
  readonly values: readonly Value[];
}

export interface ReleasedOrganisation {
  readonly organisation: string;
  readonly name: string;
  readonly country: string | null;
  readonly sector: string | null;
}

export interface ReleasedSource {
  readonly source: string;
  readonly title: Texts;
  readonly address: string | null;
  readonly licence: string | null;
  readonly attribution: string | null;
}

/** One import as a release tells it. */
export interface ReleasedBatch {
  readonly batch: number;
  readonly source: string;
  readonly wave: string;
  readonly fileName: string;
  readonly fileSha256: string;
  readonly profileSha256: string;
  readonly rows: number;
  readonly accepted: number;
  readonly repaired: number;
  readonly refused: number;
}

/**
 * Everything a map publishes, from the live draft or frozen. Holds no dates of freezing, no people and nothing that
 * differs between two installations that were fed the same: the canonical bytes are made from this alone.
 */
export interface ReleaseContent {
  readonly map: MapDescription;
  readonly codebook: Codebook;
  readonly protocol: Protocol | null;
  readonly sources: readonly ReleasedSource[];
  readonly waves: readonly string[];
  readonly batches: readonly ReleasedBatch[];
  /** How many people worked on it, by role. */
  readonly people: Readonly<Record<string, number>>;
  /** Ordered by id. All stages but withdrawn. */
  readonly initiatives: readonly ReleasedInitiative[];
  /** Ordered by id; only those with a role in a released initiative. */
  readonly organisations: readonly ReleasedOrganisation[];
}

/** What changed from the release before; ids of initiatives. */
export interface ReleaseDifferences {
  readonly since: number | null;
  readonly added: readonly string[];
  readonly dropped: readonly string[];
  /** A value changed other than by coding. */
  readonly changed: readonly string[];
  /** A coded or adjudicated value changed, or became coded. */
  readonly recoded: readonly string[];
}

export interface ReleaseManifest {
  readonly release: number;
  readonly sha256: string;
  readonly bytes: number;
  readonly frozenAt: string;
  readonly codebook: string;
  /** Initiatives by stage. */
  readonly stages: Readonly<Record<string, number>>;
  /** In the Inventory (`inventory`, `shortlisted` or `mapping`). */
  readonly initiatives: number;
  readonly organisations: number;
  readonly differences: ReleaseDifferences;
  readonly notes: string | null;
}
