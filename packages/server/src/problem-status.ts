import type { Operation, Problem } from "@mapwright/domain";

/** The HTTP status of problems that say more than that the call was wrong. */
const statuses: Readonly<Record<string, number>> = {
  "input-invalid": 400,
  "sign-in-needed": 401,
  "token-invalid": 401,
  "right-missing": 403,
  "second-factor-needed": 403,
  "origin-foreign": 403,
  "address-unknown": 404,
  "map-unknown": 404,
  "release-unknown": 404,
  "initiative-unknown": 404,
  "batch-unknown": 404,
  "person-unknown": 404,
  "token-unknown": 404,
  "session-unknown": 404,
  "passkey-unknown": 404,
  "map-exists": 409,
  "batch-undone": 409,
  "batch-in-other-wave": 409,
  "release-withdrawn": 409,
  "correction-stale": 409,
  "codebook-version-taken": 409,
  "codebook-unfit": 409,
  "codebook-stale": 409,
  "template-changed": 409,
  "person-known": 409,
  "owner-last": 409,
  "keeper-last": 409,
  "session-needed": 403,
  "body-too-large": 413,
  "file-too-large": 413,
  "body-not-json": 415,
  throttled: 429,
  "store-busy": 503,
  "disk-full": 507,
};

/** The status that the first problem asks for: a refused command is 422, a question that cannot be answered 400. */
export function statusOf(problems: readonly Problem[], kind: Operation["kind"]): number {
  return statuses[problems[0]?.code ?? ""] ?? (kind === "command" ? 422 : 400);
}
