import { useEffect, useState } from "react";

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
  useEffect(() => {
    const kept = keptDraft(name);
    if (kept !== null && kept.text !== saved.text) {
      setFound(kept);
      onFound(kept);
    }
    setRead(true);
  }, []);
  useEffect(() => {
    if (!isRead) return;
    if (text === saved.text) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify({ text, version: saved.version }));
  }, [isRead, name, text, saved.text, saved.version]);
  return { found, settle: () => setFound(null) };
}

function keptDraft(name: string): Draft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? "null");
    if (typeof kept !== "object" || kept === null || !("text" in kept) || !("version" in kept)) return null;
    return { text: String(kept.text), version: Number(kept.version) };
  } catch {
    // Not written by us, or cut off: there is no draft.
    return null;
  }
}
