import type { Problem } from "@mapwright/domain";
import type { DeskMessages } from "../../messages/messages.ts";

/** The problems that people meet at the desk and the interface has words for. */
const worded = [
  "sign-in-failed",
  "throttled",
  "password-short",
  "password-leaked",
  "password-own",
  "password-wrong",
  "email-invalid",
  "name-missing",
  "owner-last",
  "code-wrong",
  "passkey-failed",
  "passkey-refused",
  "sign-in-stale",
  "session-unknown",
  "openid-failed",
  "openid-refused",
  "openid-email-unverified",
  "openid-uninvited",
  "openid-unlinked",
  "openid-taken",
  "openid-only",
  "sign-in-needed",
  "second-factor-needed",
  "right-missing",
  "initiative-unknown",
  "initiative-in-round",
  "initiative-merged",
  "initiative-withdrawn",
  "merge-covered",
  "merge-undone",
  "distinction-known",
  "distinction-undone",
  "task-unknown",
  "task-submitted",
  "task-released",
  "task-sealed",
  "verdict-incomplete",
  "coding-incomplete",
  "suggestion-before-choice",
  "round-closed",
  "round-empty",
  "round-open",
  "conflicts-open",
  "codebook-stale",
  "codebook-version-taken",
  "migration-incomplete",
  "protocol-without-criteria",
  "conflict-settled",
  "conflict-open",
  "adjudicator-of-pair",
  "adjudicator-interested",
  "release-withdrawn",
  "template-changed",
  "template-name-taken",
  "map-unknown",
  "map-exists",
  "map-name-missing",
  "map-slug-missing",
  "map-slug-invalid",
  "map-prefix-invalid",
  "licence-address-invalid",
  "codebook-file-missing",
  "batch-in-other-wave",
] as const;

/** What somebody is told of a problem; `lang` where that is not the language of the page. */
export interface Told {
  readonly text: string;
  readonly lang?: "en";
  readonly code?: string;
}

/** A problem in the language of the page where there are words for it, else as the program says it: in English, with the way out. */
export function problemText(problem: Problem, messages: DeskMessages, count = 0): Told {
  const { code, message, hint, value = "" } = problem;
  const known = worded.find((each) => each === code);
  if (known !== undefined) return { code, text: messages.text(`problem-${known}`, { value, count }) };
  return { code, text: hint === undefined ? message : `${message} ${hint}`, lang: "en" };
}
