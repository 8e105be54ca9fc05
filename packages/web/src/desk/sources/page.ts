import type { Problem, Profile } from "@mapwright/domain";
import type { Label } from "../../reader/label.ts";
import type { WorkPart } from "../work.ts";

/** How the rows of a file were, or would be, judged. */
interface Counts {
  readonly rows: number;
  readonly accepted: number;
  readonly repaired: number;
  readonly refused: number;
  /** Initiatives that it opened. */
  readonly initiatives: number;
}

interface ReadAs {
  readonly name: string;
  readonly format: string;
  readonly encoding: string;
  readonly notes: readonly string[];
}

/** A file that was taken in. */
export interface ShownBatch extends Counts {
  readonly batch: number;
  readonly source: string;
  readonly wave: string;
  readonly profile: string;
  readonly file: ReadAs;
  readonly state: "imported" | "undone";
}

/** A variable that a column can answer. */
export interface AnswerableVariable {
  readonly code: string;
  readonly label: Label;
  /** Whether a cell may hold several answers. */
  readonly several: boolean;
}

export interface SourcesPage extends WorkPart {
  readonly kind: "sources";
  readonly batches: readonly ShownBatch[];
  /** Kept profiles, and waves in their order. */
  readonly profiles: readonly string[];
  readonly waves: readonly string[];
  readonly variables: readonly AnswerableVariable[];
  /** What sources are called. */
  readonly names: Readonly<Record<string, Label>>;
  /** What was told of the rows of one batch; null while none is looked at. */
  readonly looked: { readonly batch: number; readonly problems: readonly Problem[] } | null;
}

/** A column of a file, as it was found. */
export interface FoundColumn {
  readonly column: string;
  readonly filled: number;
  readonly examples: readonly string[];
  readonly reason: string | null;
}

/** The output of `sources.read`. */
export interface FileReading extends Counts {
  readonly already: { readonly batch: number; readonly wave: string } | null;
  readonly file: ReadAs;
  readonly profile: { readonly isKept: boolean; readonly document: Profile };
  readonly columns: readonly FoundColumn[];
  readonly refusal: Problem | null;
  readonly problems: readonly Problem[];
  readonly problemsInAll: number;
}
