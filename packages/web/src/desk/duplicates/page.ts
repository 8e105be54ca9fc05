import type { LikenessFactor } from "@mapwright/atlas";
import type { Keeping, MissingReason, Stage, ValueState } from "@mapwright/domain";
import type { Label } from "../../reader/label.ts";
import type { WorkPart } from "../work.ts";

/** One of two initiatives side by side. */
export interface ComparedInitiative {
  readonly initiative: string;
  readonly name: Label;
  readonly stage: Stage;
  /** The source and wave that first named it. */
  readonly source: Label;
  readonly wave: string;
  /** How many variables are known of it. */
  readonly known: number;
}

/** What one of them has in a variable, and who says so; null where nobody has said anything. */
export type ComparedValue =
  | (({ readonly text: Label; readonly address: string | null } | { readonly missing: MissingReason }) & {
      readonly state: ValueState;
      /** Whether it tells what is the case: neither missing nor only suggested. */
      readonly isKnown: boolean;
      /** The source and wave of the record that says so; null for what people gave or rules derived. */
      readonly source: Label | null;
    })
  | null;

/** Two initiatives that may be the same, with why and all their values, in the order of the codebook. */
export interface ShownPair {
  readonly one: ComparedInitiative;
  readonly other: ComparedInitiative;
  readonly likeness: number;
  readonly factors: readonly { readonly factor: LikenessFactor; readonly likeness: number }[];
  readonly rows: readonly {
    readonly variable: string;
    readonly label: Label;
    readonly one: ComparedValue;
    readonly other: ComparedValue;
    readonly isSame: boolean;
    /** Both can be kept in one answer. */
    readonly canUnite: boolean;
    /** Which of the two counts is for people to choose: what rules derive follows by itself, and verdicts stay where they were given. */
    readonly canChoose: boolean;
  }[];
}

/** What was decided of two initiatives, by its number among the merges or the distinctions. */
export interface DecidedPair {
  readonly kind: "merged" | "different";
  readonly number: number;
  readonly initiative: string;
  /** What it was merged into, or is different from. */
  readonly other: string;
  readonly reason: string;
  /** The variables whose value was chosen: the duplicate's, or both. */
  readonly kept: readonly { readonly variable: Label; readonly from: Keeping }[];
  readonly isUndone: boolean;
}

export interface DuplicatesPage extends WorkPart {
  readonly kind: "duplicates";
  /** Comparing takes longer than a page waits: there are no pairs yet. */
  readonly isComparing: boolean;
  readonly compared: number;
  /** How many pairs look alike; `pairs` are the likest of them. */
  readonly total: number;
  readonly pairs: readonly ShownPair[];
  /** The place of the pair to begin with. */
  readonly at: number;
  /** The last first. */
  readonly decided: readonly DecidedPair[];
  /** How many were decided before those; the log tells them. */
  readonly decidedBefore: number;
}
