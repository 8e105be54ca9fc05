import type { ClosedQuestion, ClosedRound, Level, Stage, ValueState } from "@mapwright/domain";
import type { Frame } from "../frame/frame.ts";
import type { MapHead } from "../frame/map-head.ts";
import type { Label } from "../label.ts";

export interface CriterionView {
  readonly code: string;
  readonly label: Label;
  readonly test: Label | null;
  /** What must be so for each level, where the protocol says. */
  readonly levels: readonly { readonly level: Level; readonly must: Label }[];
  /** What has to be quoted or pointed to. */
  readonly evidence: Label | null;
  readonly examples: readonly string[];
}

export interface ProtocolView {
  readonly question: Label;
  readonly scope: Label | null;
  readonly criteria: readonly CriterionView[];
  readonly decisionRule: Label | null;
  readonly codersPerItem: number | null;
  readonly searches: readonly {
    readonly source: string;
    readonly from: string;
    readonly until: string | null;
  }[];
}

export interface BatchView {
  readonly batch: number;
  readonly source: Label;
  /** Null where each row names its own. */
  readonly wave: string | null;
  readonly file: string;
  readonly sha256: string;
  /** ISO time; null where the log does not say. */
  readonly at: string | null;
  readonly rows: number;
  readonly accepted: number;
  readonly repaired: number;
  readonly refused: number;
}

export interface ReleaseView {
  readonly release: number;
  readonly frozenAt: string;
  readonly sha256: string;
  readonly codebook: string;
  readonly initiatives: number;
  /** The release that the counts below compare with; null for the first. */
  readonly since: number | null;
  readonly added: number;
  readonly dropped: number;
  readonly changed: number;
  readonly recoded: number;
  readonly withdrawn: string | null;
  readonly notes: string | null;
}

/** How far people agreed on a question, with what the question is called. */
export type AgreedQuestion = ClosedQuestion & { readonly label: Label };

/** A round of screening or coding that is closed; people are counted, never named. */
export type RoundView = Omit<ClosedRound, "questions"> & { readonly questions: readonly AgreedQuestion[] };

/** What is not known of how a map was made. */
export const unknowns = [
  "protocol",
  "criteria",
  "searches",
  "screening",
  "coding",
  "uncoded",
  "agreement",
  "people",
] as const;
export type Unknown = (typeof unknowns)[number];

/** How a map was made: what was agreed, and what the log tells of the work. */
export interface MethodPage {
  readonly kind: "method";
  readonly frame: Frame;
  readonly map: MapHead;
  readonly codebook: string;
  readonly protocol: ProtocolView | null;
  readonly waves: readonly {
    readonly wave: string;
    readonly initiatives: number;
    /** Null where nothing of the map ever went on from the Inventory. */
    readonly mapping: number | null;
  }[];
  readonly batches: readonly BatchView[];
  /** Initiatives by stage, all stages. */
  readonly stages: readonly { readonly stage: Stage; readonly count: number }[];
  /** Values of the Inventory by how they came to be. */
  readonly states: readonly { readonly state: ValueState; readonly count: number }[];
  /** People by the role they had; never by name. */
  readonly people: readonly { readonly role: string; readonly count: number }[];
  readonly rounds: readonly RoundView[];
  /** Versions of the codebook that the map has worked with, the last first. */
  readonly codebooks: readonly {
    readonly codebook: string;
    /** ISO time; null where the log does not say. */
    readonly at: string | null;
    /** How much it changed; null for the first. */
    readonly changes: number | null;
    readonly note: string | null;
  }[];
  readonly entries: number;
  readonly events: readonly {
    readonly kind: string;
    /** What the event is, in English, as the program documents it. */
    readonly about: string;
    readonly count: number;
    /** ISO days. */
    readonly first: string;
    readonly last: string;
  }[];
  /** The last first. */
  readonly releases: readonly ReleaseView[];
  readonly unknown: readonly Unknown[];
}
