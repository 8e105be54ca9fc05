import type { Label } from "../../reader/label.ts";
import type { WorkPart } from "../work.ts";

export interface ShownRelease {
  readonly release: number;
  readonly frozenAt: string;
  readonly sha256: string;
  readonly initiatives: number;
  readonly notes: string | null;
  readonly withdrawn: string | null;
  /** How many changed against the release before; `since` is null for the first. */
  readonly since: number | null;
  readonly added: number;
  readonly dropped: number;
  readonly recoded: number;
  readonly changed: number;
}

/** What the next release would change. */
export interface NextRelease {
  readonly release: number;
  readonly since: number | null;
  readonly codebook: { readonly before: string | null; readonly after: string };
  readonly added: readonly NamedChange[];
  readonly dropped: readonly NamedChange[];
  readonly changed: readonly NamedChange[];
}

export interface NamedChange {
  readonly initiative: string;
  readonly name: string;
  readonly recoded: boolean;
  /** What changed, by variable. */
  readonly variables: readonly Label[];
}

export interface ReleasesPage extends WorkPart {
  readonly kind: "releases";
  readonly releases: readonly ShownRelease[];
  /** Null for who may not freeze. */
  readonly next: NextRelease | null;
  readonly mayWithdraw: boolean;
}
