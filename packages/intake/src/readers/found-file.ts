import type { Problem } from "@mapwright/domain";
import type { FoundRow, OpenOptions } from "@mapwright/usecases";
import type { ReaderLimits } from "./limits.ts";

/** A file as a reader of one format gets it. */
export interface Input {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly options: OpenOptions;
  readonly limits: ReaderLimits;
}

/** What a reader of one format finds. */
export interface Found {
  readonly format: string;
  readonly encoding: string;
  readonly delimiter?: string;
  readonly sheet?: string;
  readonly columns: readonly string[];
  readonly notes: readonly string[];
  readonly problems: readonly Problem[];
  readonly rows: Iterable<FoundRow>;
}

/** Makes something that can be read again and again from a function that starts reading. */
export function readAgain<Value>(start: () => Iterator<Value>): Iterable<Value> {
  return { [Symbol.iterator]: start };
}

/** An empty row that has no prototype, so that a column may have any name. */
export function emptyCells(): Record<string, unknown> {
  return Object.create(null);
}
