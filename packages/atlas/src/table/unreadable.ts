import { ProblemError } from "@mapwright/domain";

/** What is wrong with a serialised table, ready to be thrown. */
export function unreadable(what: string, cause?: unknown): ProblemError {
  const error = new ProblemError({
    code: "table-unreadable",
    message: `The serialised table ${what}.`,
    hint: "Write it again from the release.",
  });
  if (cause !== undefined) error.cause = cause;
  return error;
}
