import type { RoundHead } from "../rounds/page.ts";
import type { WorkPart } from "../work.ts";

/** How somebody stands with her own tasks of one room. */
export interface OwnTasks {
  readonly room: "screening" | "coding";
  /** Not answered and not touched yet. */
  readonly open: number;
  /** A draft is kept. */
  readonly begun: number;
  readonly maybe: number;
  readonly skipped: number;
  /** Submitted for good. */
  readonly sent: number;
  /** When the oldest of those not submitted was allotted; null when there is none. */
  readonly since: string | null;
}

/** The steps from an empty map to its first release, in the usual order. */
export const firstSteps = ["told", "codebook", "protocol", "sources", "team", "rounds", "release"] as const;

/** How far a first step is. */
export interface FirstStep {
  readonly step: (typeof firstSteps)[number];
  /** When it was last done, by the log; null when it is not done yet. */
  readonly doneAt: string | null;
  /** Files, people or rounds that there are. */
  readonly count: number;
  /** Where it is done, below the root; null for who has no right to it. */
  readonly to: string | null;
}

/** Where somebody's work begins: what waits for her. A part that she has no right to is null. */
export interface HomePage extends WorkPart {
  readonly kind: "home";
  readonly hasRole: boolean;
  readonly own: readonly OwnTasks[];
  readonly conflicts: { readonly count: number; readonly since: string | null } | null;
  readonly waiting: { readonly count: number; readonly days: number } | null;
  readonly rounds: readonly RoundHead[];
  readonly mayOpenRounds: boolean;
  /** How far the map is on the way to its first release; null once it has one, and for who does not plan it. */
  readonly steps: readonly FirstStep[] | null;
  /** Where what is said of the map is changed; null for who may not. */
  readonly description: string | null;
  readonly mayDeclare: boolean;
}
