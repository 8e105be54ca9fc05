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
 */
export const migrationStep = z.discriminatedUnion("step", [
  z.strictObject({ step: z.literal("rename"), variable: variableCode, from: code, to: code }),
  z.strictObject({ step: z.literal("merge"), variable: variableCode, from: z.array(code).min(2), to: code }),
  z.strictObject({ step: z.literal("split"), variable: variableCode, from: code, to: z.array(code).min(2) }),
  z.strictObject({ step: z.literal("retire"), variable: variableCode, from: code, to: code.optional() }),
  z.strictObject({ step: z.literal("rename-variable"), from: variableCode, to: variableCode }),
  z.strictObject({ step: z.literal("retire-variable"), variable: variableCode }),
]);
export type MigrationStep = z.infer<typeof migrationStep>;

export const migrationPlan = z.array(migrationStep).max(500);
