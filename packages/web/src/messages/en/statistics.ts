import type { Message } from "../message.ts";

/** Texts of the statistics desk. */
export const statistics = {
  statistics: "Statistics desk",
  "statistics-lead":
    "Count for yourself: any variable, alone or compared between groups, with intervals and the test that fits. The address reproduces the table.",
  variable: "Variable",
  "compared-by": "Compared by",
  "shares-of": "Shares of",
  "shares-of-column": "The group (column)",
  "shares-of-row": "The category (row)",
  "shares-of-total": "All",
  share: "Share",
  base: "Base",
  "adjusted-p": "Adjusted p",
  "frequencies-of": "{variable}: frequencies",
  "cross-of-column": "{variable} within {by}",
  "cross-of-row": "{by} within {variable}",
  "cross-of-total": "{variable} by {by}: shares of all",
  "statistics-nothing": "No selected initiative has a known value.",
  "statistics-none": "This map has no variable with categories.",
  "statistics-largest": "The most frequent category is “{category}”: {count} of {base} ({share}).",
  "statistics-base": "Base: {base} of {selected} selected initiatives with a known value.",
  "statistics-base-both": "Base: {base} of {selected} selected initiatives with both values known.",
  "responses-note": "{responses} answers together, {mean} for each initiative.",
  "interval-note-short": "Lines across bars are 95% Wilson intervals.",
  "small-base":
    "With {base} initiatives numbers say little: below {least} no test is made. Widen the selection or compare broader categories.",
  "no-test-small-base":
    "No test: fewer than {least} initiatives. Widen the selection or compare broader categories.",
  "no-test-groups-overlap":
    "No test: an initiative may belong to several categories of {by}, so that these are no separate groups. Compare by a variable with one answer.",
  "no-test-nothing-varies": "No test: all are in one row or one group.",
  "test-differs":
    "{variable} differs between the groups of {by} by more than chance would explain; the association is {strength}.",
  "test-may-be-chance":
    "The differences in {variable} between the groups of {by} may well be chance; the association is {strength}.",
  "options-may-be-chance":
    "For no category of {variable} do the groups of {by} differ by more than chance would explain.",
  "options-differ": {
    one: "{count} category of {variable} differs between the groups of {by} by more than chance would explain: {options}.",
    other:
      "{count} categories of {variable} differ between the groups of {by} by more than chance would explain, among them {options}.",
  },
  "test-by-option":
    "Each of {count} categories was tested alone (has it or not: chi-square, or Fisher’s exact test where counts are small), p adjusted after Benjamini and Hochberg.",
  "test-fisher": "Fisher’s exact test, {p}; Cramér’s V = {v}.",
  "test-chi-square": "Chi-square = {statistic} on {df} df, {p}; Cramér’s V = {v}.",
  "test-rough": "Only rough: the smallest expected count is {least}.",
  "effect-negligible": "negligible",
  "effect-weak": "weak",
  "effect-moderate": "moderate",
  "effect-strong": "strong",
  "statistics-cell": "{category}: {count} of {base}, {share} ({low} to {high}).",
  "statistics-defined": "Defined in the codebook:",
  "statistics-keys": "Point at a bar, or move with the arrow keys; Enter lists the initiatives.",
} as const satisfies Readonly<Record<string, Message>>;
