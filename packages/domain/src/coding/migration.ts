import { z } from "zod";
import { code, variableCode } from "../codebook/index.ts";

/**
 * One step from a codebook version to the next.
 * - `rename`: a category gets another code; values follow by themselves.
 * - `merge`: several categories become one; values follow by themselves.
 * - `split`: one category becomes several; values are coded again.
 * - `retire`: a category goes; with `to` values follow by themselves, without it they are coded again.
 * - `rename-variable`: a variable gets another code; values follow by themselves.
 * - `retire-variable`: a variable goes; its values stay in the log and are no longer shown.
 * - `merge-variables`: several variables become one; values follow where the one can hold them, else are coded again.
 * - `split-variable`: one variable becomes several, each with some of its codes; each code goes where it is named, and what no
 *   code of a value answers is coded again.
 */
export const migrationStep = z.discriminatedUnion("step", [
  z.strictObject({ step: z.literal("rename"), variable: variableCode, from: code, to: code }),
  z.strictObject({ step: z.literal("merge"), variable: variableCode, from: z.array(code).min(2), to: code }),
  z.strictObject({ step: z.literal("split"), variable: variableCode, from: code, to: z.array(code).min(2) }),
  z.strictObject({ step: z.literal("retire"), variable: variableCode, from: code, to: code.optional() }),
  z.strictObject({ step: z.literal("rename-variable"), from: variableCode, to: variableCode }),
  z.strictObject({ step: z.literal("retire-variable"), variable: variableCode }),
  z.strictObject({
    step: z.literal("merge-variables"),
    from: z.array(variableCode).min(2),
    to: variableCode,
  }),
  z.strictObject({
    step: z.literal("split-variable"),
    from: variableCode,
    to: z.array(z.strictObject({ variable: variableCode, codes: z.array(code).min(1) })).min(2),
  }),
]);
export type MigrationStep = z.infer<typeof migrationStep>;

export const migrationPlan = z.array(migrationStep).max(500);
