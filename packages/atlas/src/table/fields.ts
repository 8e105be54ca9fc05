import { ProblemError } from "@mapwright/domain";

/** An object of the directory of a serialised table, not yet believed. */
export type Fields = ReadonlyMap<string, unknown>;

export function objectFrom(json: unknown): Fields {
  if (typeof json !== "object" || json === null || Array.isArray(json)) throw bad("an object");
  return new Map(Object.entries(json));
}

export function countFrom(value: unknown, name: string): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value >= 2 ** 32) throw bad(name);
  return value;
}

/** `table-unreadable`, naming what is missing or wrong. */
export function bad(name: string): ProblemError {
  return new ProblemError({
    code: "table-unreadable",
    message: `The serialised table has a directory in which "${name}" is missing or wrong.`,
    hint: "Write it again from the release.",
  });
}
