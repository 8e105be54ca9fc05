import type { Keys } from "../cockpit/keys.ts";

export const screeningActions = [
  "include",
  "exclude",
  "unsure",
  "pass",
  "partial",
  "fail",
  "unclear",
  "quote",
  "reason",
  "next-criterion",
  "previous-criterion",
  "maybe",
  "skip",
  "undo",
  "submit",
] as const;
export type ScreeningAction = (typeof screeningActions)[number];

/** The keys until somebody changes them: I, E, U for all criteria at once; 1 to 9 choose a criterion, letters its level. */
export const screeningKeys: Keys<ScreeningAction> = {
  include: "i",
  exclude: "e",
  unsure: "u",
  pass: "p",
  partial: "a",
  fail: "f",
  unclear: "c",
  quote: "q",
  reason: "r",
  "next-criterion": "j",
  "previous-criterion": "k",
  maybe: "m",
  skip: "s",
  undo: "z",
  submit: "x",
};
