import { z } from "zod";
import { count } from "../shared/shown.ts";

const told = {
  template: z.string(),
  version: count.describe("0 for one that ships."),
  offered: z.boolean().describe("Whether readers find its brief on the page of publications."),
};

export const templateListed = z.strictObject({ ...told, saved_at: z.string(), saved_by: z.string() });

export const templateShown = z.strictObject({
  ...told,
  text: z.string(),
  saved_at: z.string().nullable(),
  saved_by: z.string().nullable(),
});

/** A number that a brief would print, with the base it is a part of and the address that shows it. */
export const briefNumberShown = z.strictObject({
  text: z.string().describe("As printed."),
  value: z.number(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  missing: z.number().nullable(),
  base: z.string(),
  where: z.array(z.string()),
  href: z.string(),
  expression: z.string(),
  line: z.int(),
  states: z.string().optional(),
});
