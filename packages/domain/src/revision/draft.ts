import type { Codebook } from "../codebook/index.ts";
import { continues, type Edit } from "./edit.ts";
import { edited } from "./edited.ts";
import type { Revision } from "./revision.ts";

/** A revision made of edits, and the edits that the codebook they were to change has no place for. */
export interface Replayed extends Revision {
  readonly left: readonly Edit[];
}

/**
 * Makes edits one after the other. One that finds nothing to change (its variable was retired by somebody else, a code is
 * taken) is passed over and told in `left`. Pure, so that undoing is leaving out the last edit, and carrying edits over to a
 * codebook that somebody else has changed is making them there.
 *
 * @example replayed(iesi, [{ edit: "recode", at: { variable: "area" }, to: "field" }]).plan
 * // [{ step: "rename-variable", from: "area", to: "field" }]
 */
export function replayed(codebook: Codebook, edits: readonly Edit[]): Replayed {
  const left: Edit[] = [];
  let revision: Revision = { codebook, plan: [] };
  for (const edit of edits) {
    const after = edited(revision, edit);
    if (after === undefined) left.push(edit);
    else revision = after;
  }
  return { ...revision, left };
}

/** The edits with one more; typing on in the same field takes the place of what was typed before. */
export function withEdit(edits: readonly Edit[], edit: Edit): readonly Edit[] {
  return continues(edit, edits.at(-1)) ? [...edits.slice(0, -1), edit] : [...edits, edit];
}
