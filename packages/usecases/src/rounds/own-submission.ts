import { codings, type TaskRow, verdicts } from "@mapwright/domain";
import type { Context, Reader } from "../ports/index.ts";
import { readOwnSubmission } from "./sealing.ts";

/** What the caller says of a task of hers: as submitted while it is sealed, with her later changes once it is revealed. */
export async function ownSubmission(
  context: Context,
  reader: Reader,
  { map, task, state }: TaskRow,
  kind: "screening" | "coding",
): Promise<unknown> {
  if (state !== "revealed") return await readOwnSubmission(context, reader, map, task);
  const where = { map, task };
  if (kind === "coding") {
    const revisions = await reader.rows(codings, { where });
    return revisions.toSorted((a, b) => a.revision - b.revision).at(-1)?.submission;
  }
  const given = (await reader.rows(verdicts, { where })).toSorted((a, b) => a.revision - b.revision);
  const latest = new Map(given.map((verdict) => [verdict.criterion, verdict]));
  return {
    verdicts: [...latest.values()].map(({ criterion, level, evidence, reason }) => ({
      criterion,
      level,
      evidence,
      ...(reason === null ? {} : { reason }),
    })),
  };
}
