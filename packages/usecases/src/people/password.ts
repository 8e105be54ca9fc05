import { ProblemError } from "@mapwright/domain";
import type { Secrets } from "../ports/index.ts";

export const shortestPassword = 12;
const longestPassword = 200;

/**
 * Refuses a password that would be guessed, after NIST SP 800-63B: long enough, not on the list of leaked ones, not made of
 * the person's own name or address. No rule asks for digits or signs, and none makes a password old.
 */
export function mustBeGoodPassword(secrets: Secrets, password: string, own: readonly string[]): void {
  const length = [...password].length;
  const folded = password.normalize("NFKC").toLowerCase();
  if (length < shortestPassword || length > longestPassword) {
    throw refused(
      length < shortestPassword ? "password-short" : "password-long",
      `The password has ${length} characters.`,
      `Use ${shortestPassword} to ${longestPassword}; several words are easy to remember.`,
    );
  }
  if (secrets.isLeaked(password) || new Set(folded).size < 5)
    throw refused("password-leaked", "This password is among those tried first.", "Choose another one.");
  const parts = own
    .flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((part) => part.length >= 3);
  const rest = parts.reduce((left, part) => left.replaceAll(part, ""), folded);
  if (rest.length < shortestPassword / 2)
    throw refused("password-own", "The password is made of your name or address.", "Choose another one.");
}

function refused(code: string, message: string, hint: string): ProblemError {
  return new ProblemError({ code, message, hint, path: "password" });
}
