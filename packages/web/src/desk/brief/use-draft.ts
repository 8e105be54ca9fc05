import { useLayoutEffect, useState } from "react";
import { keep, kept } from "../calls/kept.ts";

/** What this browser keeps of a template that is being written. */
export interface Draft {
  readonly text: string;
  /** The version it was written from. */
  readonly version: number;
}

/**
 * Keeps what is written in this browser until it is saved. A draft that was kept is given to `onFound` once, when the page
 * has begun to run.
 */
export function useDraft(name: string, text: string, saved: Draft, onFound: (draft: Draft) => void) {
  const [found, setFound] = useState<Draft | null>(null);
  const [isRead, setRead] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page has begun to run.
  useLayoutEffect(() => {
    const draft = draftIn(kept(name));
    if (draft !== null && draft.text !== saved.text) {
      setFound(draft);
      onFound(draft);
    }
    setRead(true);
  }, []);
  useLayoutEffect(() => {
    if (isRead) keep(name, text === saved.text ? undefined : { text, version: saved.version });
  }, [isRead, name, text, saved.text, saved.version]);
  return { found, settle: () => setFound(null) };
}

/** The draft in what was kept; null where nothing was, or something else. */
function draftIn(found: unknown): Draft | null {
  if (typeof found !== "object" || found === null || !("text" in found) || !("version" in found)) return null;
  return { text: String(found.text), version: Number(found.version) };
}
