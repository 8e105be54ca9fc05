/** The way out of every kind of damage that `verify` finds. */
export const restoreHint = "Restore the last backup that verifies; keep this copy to find out what happened.";
