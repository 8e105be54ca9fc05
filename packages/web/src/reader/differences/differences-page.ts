import type { Stage } from "@mapwright/domain";
import type { Frame } from "../frame/frame.ts";
import type { MapHead } from "../frame/map-head.ts";
import type { Label } from "../label.ts";
import type { NamedInitiative } from "../organisations/pages.ts";
import { parameter, queryOf } from "../selection/selection.ts";
import type { ShownChange } from "../shown-change.ts";

/** What can differ between two releases, in the order in which it is told. */
export const differenceKinds = ["added", "recoded", "changed", "dropped"] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** An initiative in both releases, with what differs. */
export interface ChangedLine extends NamedInitiative {
  readonly stage: { readonly before: Stage; readonly after: Stage } | null;
  /** None when only its records differ. */
  readonly changes: readonly ShownChange[];
}

/** Some of a list, and how long all of it is. */
export interface CutList<Line> {
  readonly total: number;
  readonly lines: readonly Line[];
}

/** Two releases of a map beside each other. */
export interface Compared {
  readonly from: number;
  readonly to: number;
  readonly codebook: { readonly before: string; readonly after: string };
  readonly counts: Readonly<Record<DifferenceKind, number>>;
  /** Variables whose value differs, those of most initiatives first. */
  readonly variables: readonly {
    readonly variable: string;
    readonly label: Label;
    readonly initiatives: number;
  }[];
  /** Only what differs in this variable is listed; null for all. */
  readonly variable: string | null;
  readonly added: CutList<NamedInitiative>;
  readonly recoded: CutList<ChangedLine>;
  readonly changed: CutList<ChangedLine>;
  readonly dropped: CutList<NamedInitiative>;
}

/** What changed between any two releases, initiative by initiative and value by value. */
export interface DifferencesPage {
  readonly kind: "differences";
  readonly frame: Frame;
  readonly map: MapHead;
  /** The newest first. */
  readonly releases: readonly { readonly release: number; readonly frozenAt: string }[];
  /** Null where there are no two releases. */
  readonly compared: Compared | null;
}

/** Below the root: the page of two releases; with a variable only what differs in it. */
export function differencesAddress(slug: string, from: number, to: number, variable?: string): string {
  const parts = [parameter("from", String(from)), parameter("to", String(to))];
  if (variable !== undefined) parts.push(parameter("variable", variable));
  return `/maps/${slug}/differences${queryOf(parts)}`;
}
