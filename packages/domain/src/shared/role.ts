import { z } from "zod";

/**
 * What a person does on a map. `owner`: everything that no relation forbids; `coordinator`: runs the rounds; `screener`,
 * `coder`, `adjudicator`: their part of the evidence process; `editor`: corrects entries of a region or source;
 * `reader`: sees drafts.
 */
export const roles = [
  "owner",
  "coordinator",
  "screener",
  "coder",
  "adjudicator",
  "editor",
  "reader",
] as const;
export const role = z.enum(roles);
export type Role = z.infer<typeof role>;

/**
 * What must hold between a caller and the thing of a call.
 * - `allotted`: the pair or task was given to the caller.
 * - `own`: the thing is the caller's own (a draft, a token, an account).
 * - `not-of-pair`: the caller gave none of the votes that are to be settled.
 * - `not-own-entry`: the caller has no part in the entry that is to be approved.
 * - `in-area`: the entry lies in the region or source that the caller edits.
 */
export const relations = ["allotted", "own", "not-of-pair", "not-own-entry", "in-area"] as const;
export type Relation = (typeof relations)[number];
