import { canonicalJson } from "../shared/index.ts";

/**
 * The text whose hash commits a person to what she submitted: a salt that nobody can guess, then the submission as
 * canonical JSON. Telling the hash tells nothing of the submission; opening it later proves that nothing was changed.
 */
export function commitmentText(salt: string, submission: unknown): string {
  return `mapwright-commitment/1\n${salt}\n${canonicalJson(submission)}`;
}
