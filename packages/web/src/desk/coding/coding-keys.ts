import type { Keys } from "../cockpit/keys.ts";

export const codingActions = [
  "next-variable",
  "previous-variable",
  "not-reported",
  "not-applicable",
  "unclear",
  "quote",
  "confidence",
  "memo",
  "suggestion",
  "maybe",
  "skip",
  "undo",
  "submit",
] as const;
export type CodingAction = (typeof codingActions)[number];

/** The keys until somebody changes them; 1 to 9 choose a category. */
export const codingKeys: Keys<CodingAction> = {
  "next-variable": "j",
  "previous-variable": "k",
  "not-reported": "r",
  "not-applicable": "n",
  unclear: "u",
  quote: "q",
  confidence: "c",
  memo: "o",
  suggestion: "g",
  maybe: "m",
  skip: "s",
  undo: "z",
  submit: "x",
};
