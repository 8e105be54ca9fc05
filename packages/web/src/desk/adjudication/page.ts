import type { Answer, Criterion, Evidence, Level, Variable } from "@mapwright/domain";
import type { Label } from "../../reader/label.ts";
import type { SourceText } from "../cockpit/task-view.ts";
import type { Confidence } from "../coding/coding-state.ts";
import type { WorkPart } from "../work.ts";

export interface ConflictHead {
  readonly conflict: number;
  readonly round: number;
  readonly initiative: string;
  readonly name: string;
  /** The criterion or variable in dispute, and what it is called. */
  readonly about: string;
  readonly label: Label;
  readonly since: string;
}

export interface ConflictsPage extends WorkPart {
  readonly kind: "conflicts";
  readonly conflicts: readonly ConflictHead[];
  /** Those decided already. */
  readonly settled: readonly ConflictHead[];
}

/** A vote as the bench shows it: without a name, a time or a place in any order but chance. */
export interface ShownVote {
  readonly answer: Level | Answer;
  readonly evidence: readonly Evidence[];
  readonly reason: string | null;
  readonly confidence: Confidence | null;
  readonly memo: string | null;
}

export interface ShownPrecedent {
  readonly conflict: number;
  readonly initiative: string;
  readonly answer: Level | Answer;
  readonly reason: string;
  /** From 0 to 1. */
  readonly likeness: number;
}

export interface AdjudicationPage extends WorkPart {
  readonly kind: "adjudication";
  readonly conflict: ConflictHead;
  readonly isSettled: boolean;
  /** What was decided, once it was. */
  readonly ruling: { readonly answer: Level | Answer; readonly reason: string } | null;
  /** Whether a decision may be made a note of the codebook, and of which variable. */
  readonly mayNote: boolean;
  readonly noted: Variable | null;
  /** What is asked: a criterion in a round of screening, a variable in one of coding. */
  readonly criterion: Criterion | null;
  readonly variable: Variable | null;
  readonly votes: readonly ShownVote[];
  readonly precedents: readonly ShownPrecedent[];
  readonly source: SourceText;
  /** The conflict to go on with; null when this is the last. */
  readonly next: number | null;
}
