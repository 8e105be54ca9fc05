import { changesOf, emptyHead, type Problem, shownValue } from "@mapwright/domain";
import { type Head, type StoredEntry, storedEntryHash } from "@mapwright/usecases";
import { sha256 } from "../shared/sha256.ts";
import type { ReplayedState } from "./digest.ts";
import { restoreHint } from "./restore-hint.ts";

/** Follows a chain entry by entry, replaying what the entries do. */
export class ChainCheck {
  readonly #state: ReplayedState;
  head: Head = { seq: 0, hash: emptyHead };

  constructor(state: ReplayedState) {
    this.#state = state;
  }

  /** Undefined when the entry follows the one before and can be replayed. */
  take(entry: StoredEntry): Problem | undefined {
    const seq = this.head.seq + 1;
    if (entry.seq !== seq)
      return broken(`Entry ${seq} of the log is missing; entry ${entry.seq} comes next.`, seq);
    const expected = storedEntryHash(sha256, this.head.hash, entry);
    if (expected !== entry.hash)
      return broken(
        `Entry ${seq} of the log does not fit its hash: expected ${expected}, found ${entry.hash}.`,
        seq,
      );
    try {
      for (const change of changesOf(entry.kind, JSON.parse(entry.payload), entry)) this.#state.apply(change);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return broken(`Entry ${seq} of the log (${shownValue(entry.kind)}) cannot be replayed: ${reason}`, seq);
    }
    this.head = { seq, hash: entry.hash };
    return undefined;
  }
}

function broken(message: string, seq: number): Problem {
  return { code: "log-altered", message, hint: restoreHint, path: `log.${seq}` };
}
