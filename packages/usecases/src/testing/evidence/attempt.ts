import type { Merging } from "./merge-rules.ts";
import type { Step } from "./steps.ts";
import type { Outcome, Seen, World } from "./world.ts";

/** What was tried: who, on what, with which result. */
export interface Attempt {
  readonly step: Step;
  readonly actor: string;
  readonly task?: number | undefined;
  readonly conflict?: number | undefined;
  readonly merge?: number | undefined;
  /** Those it was about. */
  readonly initiatives?: readonly string[] | undefined;
  readonly submission?: unknown;
  readonly variable?: string | undefined;
  readonly merging?: Merging | undefined;
  /** The correction that was said to be in force. */
  readonly supersedes?: number | null | undefined;
  readonly outcome: Outcome;
}

/** A step about to be tried by somebody. */
export interface Trying {
  readonly world: World;
  readonly before: Seen;
  readonly step: Step;
  readonly actor: string;
  /** What the actor chooses; the step's number unless a hidden choice is varied. */
  readonly choice: number;
}

/** Does what a step says; undefined when there is nothing it could be done to. */
export type TryStep = (trying: Trying) => Promise<Attempt | undefined>;

export function among<One>(list: readonly One[], number: number): One | undefined {
  return list[number % Math.max(1, list.length)];
}
