import { answer, type CodingDraft, codingDraft } from "@mapwright/domain";
import { z } from "zod";

const keptDraft = z.strictObject({
  draft: codingDraft,
  /** Suggestions that were shown, each with the coder's own choice at that moment. */
  seen: z.array(z.strictObject({ variable: z.string(), own: answer })),
});

/** A coder's draft as it is kept, or an empty one. */
export function draftOf(kept: unknown): z.infer<typeof keptDraft> {
  const empty: CodingDraft = { answers: [] };
  return kept === undefined ? { draft: empty, seen: [] } : keptDraft.parse(kept);
}
