import { z } from "zod";
import { variableCode } from "../codebook/index.ts";
import { texts } from "../shared/index.ts";

/**
 * How a criterion is met, from best to worst; `unclear`: the source does not tell, so nobody can say. `unclear` is no rank:
 * a rule that needs to know stays open.
 */
export const levels = ["pass", "partial", "fail", "unclear"] as const;
export const level = z.enum(levels);
export type Level = z.infer<typeof level>;

/** One criterion with its operational tests. */
export const criterion = z.strictObject({
  code: z.string().regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,31}$/, "letters, digits, _ - and . only"),
  label: texts,
  /** What decides, in one or two sentences. */
  test: texts.optional(),
  /** What must be so for each level. */
  levels: z
    .strictObject({
      pass: texts.optional(),
      partial: texts.optional(),
      fail: texts.optional(),
      unclear: texts.optional(),
    })
    .optional(),
  /** What a screener has to quote or point to. */
  evidence: texts.optional(),
  /** Levels that may not be given without a quote. */
  quoteFor: z.array(level).optional(),
  /** The variable of the codebook that shows the settled verdict, answered with the levels as codes. */
  variable: variableCode.optional(),
  examples: z.array(z.string()).optional(),
});
export type Criterion = z.infer<typeof criterion>;
