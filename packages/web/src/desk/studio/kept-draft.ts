import type { Edit } from "@mapwright/domain";

/** A draft as this browser keeps it: the version it began from, its edits, and those that were undone. */
export interface KeptDraft {
  readonly base: string;
  readonly edits: readonly Edit[];
  readonly undone: readonly Edit[];
}

type Box = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const form = "mapwright-draft/1";

function nameOf(map: string): string {
  return `mapwright-studio ${map}`;
}

/** The draft of a map that was kept in a box; undefined when there is none, or one of another form. */
export function keptDraft(box: Box, map: string): KeptDraft | undefined {
  try {
    const found: unknown = JSON.parse(box.getItem(nameOf(map)) ?? "null");
    if (typeof found !== "object" || found === null || !("form" in found) || found.form !== form)
      return undefined;
    // Written by keepDraft under this form and by nobody else.
    return found as unknown as KeptDraft;
  } catch {
    return undefined;
  }
}

/** Keeps a draft; one without edits is forgotten. Gives whether there was room for it. */
export function keepDraft(box: Box, map: string, draft: KeptDraft): boolean {
  try {
    if (draft.edits.length === 0 && draft.undone.length === 0) box.removeItem(nameOf(map));
    else box.setItem(nameOf(map), JSON.stringify({ form, ...draft }));
    return true;
  } catch {
    return false;
  }
}
