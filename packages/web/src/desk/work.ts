import type { Frame } from "../reader/frame/frame.ts";
import type { Label } from "../reader/label.ts";
import type { DeskPlace } from "./frame/places.ts";

/** Where somebody works: the map, who she is, and the pages she has a right to. */
export interface Work {
  readonly map: string;
  readonly title: Label;
  /** Why the initiatives are invented; null when they are real. */
  readonly synthetic: Label | null;
  /** The pseudonym that the log knows her by. */
  readonly account: string;
  readonly places: readonly DeskPlace[];
}

/** What every page of the desk has. */
export interface WorkPart {
  readonly frame: Frame;
  readonly work: Work;
}
