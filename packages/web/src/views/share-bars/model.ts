import type { MissingReason } from "@mapwright/domain";
import type { Label } from "../../reader/label.ts";

/** One bar: a category and how many initiatives have it. */
export interface ShareBar {
  readonly code: string;
  readonly label: Label;
  readonly count: number;
  /** What the count is a part of: the base of the figure, or the category's own when groups are compared. */
  readonly of: number;
}

/**
 * Initiatives by one variable. As `shares` each bar is a part of the same base, the initiatives with a known value; as
 * `conversion` each category has a base of its own, and the bar shows how much of it went on.
 */
export interface ShareBarsModel {
  readonly kind: "shares" | "conversion";
  /** The variable. */
  readonly label: Label;
  /** Several answers are allowed: bars overlap and add up to more than the base. */
  readonly several: boolean;
  readonly selected: number;
  /** Of these, with a known value. */
  readonly base: number;
  readonly missing: Readonly<Partial<Record<MissingReason, number>>>;
  /** In the order in which they are drawn. */
  readonly bars: readonly ShareBar[];
}
