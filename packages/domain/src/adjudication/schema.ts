import { z } from "zod";
import { answer } from "../codebook/index.ts";
import { level } from "../protocol/index.ts";
import { evidence } from "../sources/index.ts";

/** What an adjudicator decides about one conflict; the reason is kept as a precedent. */
export const ruling = z.strictObject({
  /** A level for a criterion, an answer for a variable. */
  answer: z.union([level, answer]),
  reason: z.string().min(1).max(8000),
  evidence: z.array(evidence).max(20).optional(),
  /** Earlier adjudications that it follows. */
  precedents: z.array(z.number().int().min(1)).max(20).optional(),
});
export type Ruling = z.infer<typeof ruling>;
