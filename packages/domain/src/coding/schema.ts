import { z } from "zod";
import { answer, variableCode } from "../codebook/index.ts";
import { evidence } from "../sources/index.ts";

export const confidences = ["low", "medium", "high"] as const;

/** A coder's answer to one variable. A missing answer carries its reason in the answer itself. */
export const codedAnswer = z.strictObject({
  variable: variableCode,
  answer,
  evidence: z.array(evidence).max(20).optional(),
  confidence: z.enum(confidences).optional(),
  memo: z.string().max(8000).optional(),
});
export type CodedAnswer = z.infer<typeof codedAnswer>;

/** What a coder submits: one answer for each variable of the round. */
export const codingSubmission = z.strictObject({
  answers: z.array(codedAnswer).min(1).max(500),
  memo: z.string().max(8000).optional(),
  /** Variables whose suggested value she saw, after she had made her own choice, and what that choice was. */
  suggestionsSeen: z
    .array(z.strictObject({ variable: variableCode, own: answer }))
    .max(500)
    .optional(),
});
export type CodingSubmission = z.infer<typeof codingSubmission>;

/** What she keeps for herself before that. */
export const codingDraft = z.strictObject({
  answers: z.array(codedAnswer).max(500).default([]),
  memo: z.string().max(8000).optional(),
  mark: z.enum(["maybe", "skipped"]).optional(),
});
export type CodingDraft = z.infer<typeof codingDraft>;
