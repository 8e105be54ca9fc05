import { type Problem, ProblemError } from "@mapwright/domain";
import type { OpenOptions } from "@mapwright/usecases";
import { createFileReader } from "../file-reader.ts";
import type { ReaderLimits } from "../limits.ts";

export interface Reading {
  readonly name?: string;
  readonly options?: OpenOptions;
  readonly limits?: Partial<ReaderLimits>;
}

export function bytesOf(content: string | Uint8Array | readonly number[]): Uint8Array {
  if (typeof content === "string") return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : Uint8Array.from(content);
}

/** Bytes of a text whose characters are all below U+0100. */
export function latinBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Opens content and reads all of its rows. */
export async function reading(content: string | Uint8Array | readonly number[], how: Reading = {}) {
  const opened = await createFileReader(how.limits).open(
    how.name ?? "file.csv",
    bytesOf(content),
    how.options,
  );
  return { ...opened, rows: [...opened.rows] };
}

/** The problem that stops the file from being read. */
export async function refusal(
  content: string | Uint8Array | readonly number[],
  how: Reading = {},
): Promise<Problem> {
  try {
    await reading(content, how);
  } catch (error) {
    if (error instanceof ProblemError && error.problems[0] !== undefined) return error.problems[0];
    throw error;
  }
  throw new Error("The file was read, though a refusal was expected.");
}
