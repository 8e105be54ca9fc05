import type { Caller, Sha256 } from "@mapwright/domain";
import type { FileJudge } from "./file-judge.ts";
import type { FileReader } from "./files.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { Store } from "./store.ts";

/** What a use-case may touch. Everything from outside comes in here, so that a test can give its own. */
export interface Context {
  readonly store: Store;
  readonly files: FileReader;
  /** How files are read and judged; in this thread unless told. */
  readonly judge?: FileJudge;
  readonly gazetteer: Gazetteer;
  readonly sha256: Sha256;
  readonly now: () => Date;
  /** So many bytes that nobody can guess. */
  readonly random: (bytes: number) => Uint8Array;
  /** Who acts, as the log names them: an account's pseudonym, `command-line` or `system`. */
  readonly actor: string;
  /** Who calls, with the roles that relations are judged by; rights were asked before a use-case runs. */
  readonly caller: Caller;
  /** Told how far long work has come, and `done` 0 once it is over; `of` is 0 when the end is not known. */
  readonly progress?: (step: string, done: number, of: number) => void;
}
