import type { Keys } from "../cockpit/keys.ts";

/** What can be done with a pair. `submit` merges it: Control and Enter do so too, while the reason is being typed. */
export type DuplicatesAction = "submit" | "different" | "next" | "previous" | "reason" | "undo";

/** The keys until somebody changes them; 1 and 2 choose which one stays. */
export const duplicatesKeys: Keys<DuplicatesAction> = {
  submit: "m",
  different: "n",
  next: "j",
  previous: "k",
  reason: "r",
  undo: "z",
};
