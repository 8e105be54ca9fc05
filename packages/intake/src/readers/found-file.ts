import type { OpenedFile, OpenOptions } from "@mapwright/usecases";
import type { ReaderLimits } from "./limits.ts";

/** A file as a reader of one format gets it. */
export interface Input {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly options: OpenOptions;
  readonly limits: ReaderLimits;
}

/** What a reader of one format finds: all that is told of a file but what holds for any bytes. */
export type Found = Omit<OpenedFile, "name" | "bytes" | "sha256">;

/** Makes something that can be read again and again from a function that starts reading. */
export function readAgain<Value>(start: () => Iterator<Value>): Iterable<Value> {
  return { [Symbol.iterator]: start };
}

/** An empty row that has no prototype, so that a column may have any name. */
export function emptyCells(): Record<string, unknown> {
  return Object.create(null);
}
