import {
  canonicalJson,
  changesOf,
  type LogEntry,
  type NewEvent,
  type RowChange,
  type Sha256,
} from "@mapwright/domain";

/** Where the log stands: the last entry's number and hash. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** An entry as it is stored: its payload is the canonical text that was hashed. */
export interface StoredEntry extends Omit<LogEntry, "payload"> {
  readonly payload: string;
  readonly hash: string;
}

export interface Appended {
  readonly entries: readonly StoredEntry[];
  /** What the entries do to the state, in order. */
  readonly changes: readonly RowChange[];
  readonly head: Head;
}

/**
 * The hash of a stored entry, from the payload's text and without reading it; equal to `entryHash` of the parsed entry
 * as long as the text is canonical, so that a changed byte shows even where it means the same.
 */
export function storedEntryHash(
  sha256: Sha256,
  previousHash: string,
  entry: Omit<StoredEntry, "hash">,
): string {
  const { seq, map, kind, at, actor, payload } = entry;
  const before = `{"actor":${canonicalJson(actor)},"at":${canonicalJson(at)},"kind":${canonicalJson(kind)}`;
  return sha256(`${previousHash}\n${before},"map":${canonicalJson(map)},"payload":${payload},"seq":${seq}}`);
}

/** Chains new events to a head. Throws when a kind is unknown or a payload does not fit it. */
export function chainEvents(
  sha256: Sha256,
  head: Head,
  events: readonly NewEvent[],
  written: { readonly at: string; readonly actor: string },
): Appended {
  const entries: StoredEntry[] = [];
  const changes: RowChange[] = [];
  let { seq, hash } = head;
  for (const { map, kind, payload } of events) {
    seq += 1;
    const context = { seq, map, ...written };
    const entry = { ...context, kind, payload: canonicalJson(payload) };
    for (const change of changesOf(kind, payload, context)) changes.push(change);
    hash = storedEntryHash(sha256, hash, entry);
    entries.push({ ...entry, hash });
  }
  return { entries, changes, head: { seq, hash } };
}
