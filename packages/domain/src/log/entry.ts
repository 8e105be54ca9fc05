import { canonicalJson, type Json, type Sha256 } from "../shared/index.ts";

/** One entry of the log, as hashed: everything but its own hash. `seq` starts at 1 and has no gaps. */
export interface LogEntry {
  readonly seq: number;
  /** The map it belongs to; "" for what concerns the whole installation. */
  readonly map: string;
  readonly kind: string;
  /** When it was learned: ISO 8601 with milliseconds in UTC. Order is by `seq`, never by clock. */
  readonly at: string;
  /** Who did it: a person's pseudonym, `command-line` or `system`. */
  readonly actor: string;
  readonly payload: Json;
}

export interface ChainedEntry extends LogEntry {
  readonly hash: string;
}

/** What comes before the first entry. */
export const emptyHead = "0".repeat(64);

/** The hash of an entry: SHA-256 over the hash before it, a line feed and the entry as canonical JSON. */
export function entryHash(sha256: Sha256, previousHash: string, entry: LogEntry): string {
  const { seq, map, kind, at, actor, payload } = entry;
  return sha256(`${previousHash}\n${canonicalJson({ seq, map, kind, at, actor, payload })}`);
}
