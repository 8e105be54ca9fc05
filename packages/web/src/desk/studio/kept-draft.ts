import type { Edit } from "@mapwright/domain";
import { keep, kept } from "../calls/kept.ts";

/** A draft as this browser keeps it: the version it began from, its edits, and those that were undone. */
export interface KeptDraft {
  readonly base: string;
  readonly edits: readonly Edit[];
  readonly undone: readonly Edit[];
}

const form = "mapwright-draft/1";

function nameOf(map: string): string {
  return `mapwright-studio ${map}`;
}

/** The draft of a map that this browser keeps; undefined when there is none, or one of another form. */
export function keptDraft(map: string): KeptDraft | undefined {
  const found = kept(nameOf(map));
  if (typeof found !== "object" || found === null || !("form" in found) || found.form !== form)
    return undefined;
  // Written by keepDraft under this form and by nobody else.
  return found as unknown as KeptDraft;
}

/** Keeps a draft; one without edits is forgotten. Gives whether it could be kept. */
export function keepDraft(map: string, draft: KeptDraft): boolean {
  const isEmpty = draft.edits.length === 0 && draft.undone.length === 0;
  return keep(nameOf(map), isEmpty ? undefined : { form, ...draft });
}
