import type { PairState, RoundPlan, Texts, Variable } from "@mapwright/domain";
import type { Label } from "../../reader/label.ts";
import type { WorkPart } from "../work.ts";

export interface RoundHead {
  readonly round: number;
  readonly kind: RoundPlan["kind"];
  readonly pilot: boolean;
  readonly state: "open" | "closed";
  readonly title: Texts;
  readonly each: number;
  readonly variables: readonly string[];
  readonly openedAt: string;
  readonly pairs: Readonly<Record<PairState, number>>;
}

export interface RoundsPage extends WorkPart {
  readonly kind: "rounds";
  readonly rounds: readonly RoundHead[];
  readonly canOpen: boolean;
  /** Whether a closed pilot has something to tell its reader: all of it, or how she did herself. */
  readonly maySeePilots: boolean;
}

export interface RoundPage extends WorkPart {
  readonly kind: "round";
  readonly round: RoundHead;
  readonly plan: RoundPlan;
  readonly openedBy: string;
  readonly people: readonly { readonly person: string; readonly done: number; readonly of: number }[];
  readonly waiting: readonly {
    readonly initiative: string;
    readonly lacking: number;
    readonly since: string;
  }[];
  /** Screeners or coders who can be asked besides. */
  readonly others: readonly { readonly account: string; readonly name: string | null }[];
}

export interface NewRoundPage extends WorkPart {
  readonly kind: "new-round";
  readonly variables: readonly {
    readonly code: string;
    readonly label: Label;
    readonly kind: Variable["kind"];
  }[];
  readonly hasCriteria: boolean;
  /** What waits to be coded again, where the round is to be opened for that; else null. */
  readonly recoding: {
    readonly initiatives: readonly string[];
    readonly variables: readonly string[];
  } | null;
  /** How many initiatives are at each stage. */
  readonly stages: Readonly<Record<string, number>>;
  /** Screeners and coders of the map, with their names where the team may know them. */
  readonly people: readonly { readonly account: string; readonly name: string | null }[];
  /** A seed nobody has chosen; it decides chance in the allotment. */
  readonly seed: string;
}

export interface WaitingLine {
  readonly what: "task" | "person" | "adjudication" | "recoding";
  readonly who: string | null;
  /** The task that waits; null for everything else. */
  readonly task: number | null;
  readonly initiative: string;
  readonly about: string | null;
  readonly round: number | null;
  readonly since: string;
  readonly days: number;
}

export interface WaitingPage extends WorkPart {
  readonly kind: "waiting";
  readonly waiting: readonly WaitingLine[];
}
