import { z } from "zod";

/** A number of things counted. */
export const count = z.int().min(0);

/** A `Problem` as an answer tells it. */
export const problem = z
  .strictObject({
    code: z.string(),
    message: z.string(),
    hint: z.string().exactOptional(),
    file: z.string().exactOptional(),
    sheet: z.string().exactOptional(),
    row: z.int().exactOptional().describe("Row or line of the file, from 1."),
    column: z.string().exactOptional(),
    value: z.string().exactOptional().describe("As found, cut to 80 characters."),
    path: z.string().exactOptional().describe("Where inside a document, `variables.3.code`."),
    severity: z.enum(["refused", "repaired", "warning"]).exactOptional(),
    taken: z.string().exactOptional().describe("What was taken in place of `value`."),
  })
  .meta({ id: "Finding", description: "What is wrong with something that was given, and the way out." });

/** A share with what it is a share of, and the ends of its 95 % interval (Wilson 1927); null where nothing is known. */
export const share = z
  .strictObject({
    numerator: count,
    denominator: count,
    missing: count,
    share: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
  })
  .meta({ id: "Share" });

/** A coefficient with its 95 % interval, where there is one. */
export const measure = z
  .strictObject({ value: z.number(), low: z.number().nullable(), high: z.number().nullable() })
  .meta({ id: "Measure" });
