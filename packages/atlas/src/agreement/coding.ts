/** How the values of a variable relate: names only, an order, differences, differences from a true zero, or sets of codes. */
export type Level = "nominal" | "ordinal" | "interval" | "ratio" | "set";

/** What can be chosen: a code, a number (interval and ratio), or several codes (set; none of them is an empty list). */
export type Choice = string | number | readonly string[];

/** What one coder chose for one unit. A missing vote is a coding that is not there. */
export interface Coding {
  readonly unit: string;
  readonly coder: string;
  readonly value: Choice;
}

/** How codings are to be understood. */
export interface Scale {
  readonly level: Level;
  /**
   * The categories in their order. Needed at the ordinal level unless all values are numbers; otherwise it only says
   * which categories could have been chosen. Without it, the categories are those that occur.
   */
  readonly order?: readonly string[] | undefined;
}
