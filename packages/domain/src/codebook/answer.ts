import { z } from "zod";
import { missingReason, texts } from "../shared/index.ts";

/**
 * What is known about one variable of one initiative. Exactly one member is set:
 * - `codes`: the categories (or countries, regions, `yes`/`no`); the dominant one first, the others in codebook order;
 *   never empty and never repeated.
 * - `number`: a number or year, in the variable's unit.
 * - `date`: ISO 8601, as exact as known (`2019`, `2019-05`, `2019-05-31`).
 * - `text`: by language.
 * - `organisations`: ids of organisations with the role each plays.
 * - `missing`: the reason why it is not known.
 */
export const answer = z
  .union([
    z.strictObject({ codes: z.array(z.string()).min(1) }),
    z.strictObject({ number: z.number() }),
    z.strictObject({ date: z.string() }),
    z.strictObject({ text: texts }),
    z.strictObject({
      organisations: z.array(z.strictObject({ organisation: z.string(), role: z.string() })).min(1),
    }),
    z.strictObject({ missing: missingReason }),
  ])
  .meta({ id: "Answer", description: "Exactly one member: what is known, or the reason why it is not." });
export type Answer = z.infer<typeof answer>;
