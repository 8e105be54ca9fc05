import {
  type Codebook,
  codebookVersionId,
  type Edit,
  type Replayed,
  replayed,
  withEdit,
} from "@mapwright/domain";
import { useLayoutEffect, useMemo, useState } from "react";
import { type KeptDraft, keepDraft, keptDraft } from "./kept-draft.ts";

/** A draft of a codebook that is being edited. */
export interface Draft extends Replayed {
  readonly edits: readonly Edit[];
  readonly undone: readonly Edit[];
  /** The version the edits were begun on, while another is in force that has not been looked at; else null. */
  readonly overtaken: string | null;
  /** Whether the browser could keep it. */
  readonly isKept: boolean;
  edit(edit: Edit): void;
  undo(): void;
  redo(): void;
  /** Goes on with the version in force, without the edits that found nothing to change there. */
  goOn(): void;
  discard(): void;
}

/** The draft of a map's codebook: edits made on the version in force, kept in this browser with every change. */
export function useDraft(map: string, inForce: Codebook): Draft {
  const version = codebookVersionId(inForce);
  const [draft, setDraft] = useState<KeptDraft>({ base: version, edits: [], undone: [] });
  const [isKept, setKept] = useState(true);
  // What this browser kept is known only once the page runs.
  useLayoutEffect(() => {
    const found = keptDraft(map);
    if (found !== undefined) setDraft(found);
  }, [map]);
  const revision = useMemo(() => replayed(inForce, draft.edits), [inForce, draft.edits]);
  const keep = (next: KeptDraft) => {
    setDraft(next);
    setKept(keepDraft(map, next));
  };
  return {
    ...revision,
    edits: draft.edits,
    undone: draft.undone,
    overtaken: draft.edits.length > 0 && draft.base !== version ? draft.base : null,
    isKept,
    edit: (edit) =>
      keep({
        base: draft.edits.length === 0 ? version : draft.base,
        edits: withEdit(draft.edits, edit),
        undone: [],
      }),
    undo() {
      const last = draft.edits.at(-1);
      if (last !== undefined)
        keep({ ...draft, edits: draft.edits.slice(0, -1), undone: [...draft.undone, last] });
    },
    redo() {
      const next = draft.undone.at(-1);
      if (next !== undefined)
        keep({ ...draft, edits: [...draft.edits, next], undone: draft.undone.slice(0, -1) });
    },
    goOn: () =>
      keep({ base: version, edits: draft.edits.filter((edit) => !revision.left.includes(edit)), undone: [] }),
    discard: () => keep({ base: version, edits: [], undone: [] }),
  };
}
