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

/** Where somebody's work begins: what waits for her. A part that she has no right to is null. */
export interface HomePage extends WorkPart {
  readonly kind: "home";
  readonly hasRole: boolean;
  readonly own: readonly OwnTasks[];
  readonly conflicts: { readonly count: number; readonly since: string | null } | null;
  readonly waiting: { readonly count: number; readonly days: number } | null;
  readonly rounds: readonly RoundHead[];
  readonly mayOpenRounds: boolean;
  /** There is no initiative yet, and whoever is here may take a file in. */
  readonly canBegin: boolean;
  readonly mayDeclare: boolean;
}
