import type { Contingency, DriftStep } from "@mapwright/atlas";
import type { DriftWatch } from "@mapwright/domain";
import type { Label } from "../../reader/label.ts";
import type { WorkPart } from "../work.ts";

/** A measure of agreement, not rounded; null where it has no interval. */
export interface ShownMeasure {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** All measures of some votes; one that does not apply is null, and `reasons` says why, in English. */
export interface ShownAgreement {
  readonly units: number;
  readonly coders: number;
  readonly percent: number | null;
  readonly cohen: ShownMeasure | null;
  readonly weighted: ShownMeasure | null;
  readonly fleiss: ShownMeasure | null;
  readonly alpha: ShownMeasure | null;
  readonly ac1: ShownMeasure | null;
  readonly ac2: ShownMeasure | null;
  readonly reasons: Readonly<Record<string, string>>;
}

export const bands = ["poor", "slight", "fair", "moderate", "substantial", "almost-perfect"] as const;

export interface QuestionAgreement extends ShownAgreement {
  /** The criterion or variable. */
  readonly about: string;
  readonly label: Label;
  readonly level: "nominal" | "ordinal" | "interval" | "ratio" | "set";
  readonly band: (typeof bands)[number] | null;
  readonly pairs: readonly (ShownAgreement & { readonly of: string | readonly string[] })[];
  readonly weeks: readonly (ShownAgreement & { readonly of: string })[];
  readonly confusions: readonly {
    readonly between: readonly [string, string | null];
    readonly count: number;
  }[];
  /** What each two people chose, the first in rows, the second in columns; `units` are those that both answered. */
  readonly contingencies: readonly Contingency[];
  readonly discuss: readonly {
    readonly initiative: string;
    /** From 0 to 1. */
    readonly disagreement: number;
    readonly votes: readonly unknown[];
  }[];
  /** Agreement watched from week to week: between people, and with the gold answers of a closed pilot. */
  readonly drift: readonly DriftStep[];
  readonly goldDrift: readonly DriftStep[];
  /** What codes are called. */
  readonly names: Readonly<Record<string, string>>;
}

export interface AgreementPage extends WorkPart {
  readonly kind: "agreement";
  readonly rounds: readonly { readonly round: number; readonly title: Label }[];
  /** The round shown; null when there is none. */
  readonly round: number | null;
  /** What is watched for in the round shown. */
  readonly watch: DriftWatch | null;
  readonly questions: readonly QuestionAgreement[];
}
