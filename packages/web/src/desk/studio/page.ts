import type { Codebook, CodebookDifference, MigrationStep, Problem, Texts } from "@mapwright/domain";
import type { WorkPart } from "../work.ts";

/** A version that the map has worked with, and what it changed. */
export interface VersionLine {
  readonly codebook: string;
  /** When it was adopted; null where the log does not say. */
  readonly at: string | null;
  readonly note: string | null;
  /** The version before it; null for the first. */
  readonly since: string | null;
  readonly differences: readonly CodebookDifference[];
}

export interface StudioPage extends WorkPart {
  readonly kind: "studio";
  /** The codebook in force, which a draft begins from. */
  readonly codebook: Codebook;
  /** The latest first. */
  readonly versions: readonly VersionLine[];
  /** Rounds of coding that have to end first. */
  readonly openRounds: readonly { readonly round: number; readonly title: Texts }[];
}

/** What becomes of one value. */
export interface ValueMove {
  readonly initiative: string;
  readonly variable: string;
  readonly reason?: string;
}

/** What becomes of values: those that follow by themselves, are coded again, were only suggested, go out of sight. */
export interface Effect {
  readonly follow: readonly ValueMove[];
  readonly recode: readonly ValueMove[];
  readonly dropped: readonly ValueMove[];
  readonly retired: readonly ValueMove[];
}

/** The output of `codebook.plan`. */
export interface PlannedRevision extends Effect {
  readonly codebook: string;
  readonly inForce: string;
  readonly differences: readonly CodebookDifference[];
  readonly steps: readonly (Effect & { readonly step: MigrationStep })[];
  readonly stays: number;
  /** Derived answers that differ, come or go. */
  readonly derived: readonly ValueMove[];
  /** Rules that initiatives break and did not break before, and the other way round; `variable` is the rule's code. */
  readonly broken: readonly ValueMove[];
  readonly mended: readonly ValueMove[];
  readonly unfit: readonly Problem[];
}
