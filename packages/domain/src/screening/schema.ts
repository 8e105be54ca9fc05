import { z } from "zod";
import { level } from "../protocol/index.ts";
import { evidence } from "../sources/index.ts";

/** A screener's judgement of one criterion. */
export const verdict = z.strictObject({
  criterion: z.string(),
  level,
  evidence: z.array(evidence).max(20).optional(),
  reason: z.string().max(4000).optional(),
});
export type Verdict = z.infer<typeof verdict>;

/** What a screener submits: one verdict for each criterion. */
export const screeningSubmission = z.strictObject({
  verdicts: z.array(verdict).min(1).max(50),
  memo: z.string().max(8000).optional(),
});
export type ScreeningSubmission = z.infer<typeof screeningSubmission>;

/** What she keeps for herself before that; `maybe` and `skipped` mark what she wants to come back to. */
export const screeningDraft = z.strictObject({
  verdicts: z.array(verdict).max(50).default([]),
  memo: z.string().max(8000).optional(),
  mark: z.enum(["maybe", "skipped"]).optional(),
});
export type ScreeningDraft = z.infer<typeof screeningDraft>;
