import { type Problem, ProblemError } from "@mapwright/domain";

/** Refuses, with the way out. */
export function refuse(code: string, message: string, hint: string, more: Partial<Problem> = {}): never {
  throw new ProblemError({ code, message, hint, ...more });
}

/** The code a database or the system gave an error, "" when it gave none. */
export function errorCode(error: unknown): string {
  if (typeof error !== "object" || error === null) return "";
  if ("sqliteCodeName" in error && typeof error.sqliteCodeName === "string") return error.sqliteCodeName;
  return "code" in error && typeof error.code === "string" ? error.code : "";
}
