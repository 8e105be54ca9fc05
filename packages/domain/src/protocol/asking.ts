import { z } from "zod";
import { mapSlug } from "../shared/index.ts";

export const map = mapSlug.describe("The map's slug.");
export const edition = z
  .union([z.literal("latest"), z.literal("draft"), z.string().regex(/^[1-9]\d{0,8}$/)])
  .default("latest")
  .describe("A release's number, `latest`, or `draft` for the live state.");
const where = z
  .array(z.string().max(2000))
  .max(50)
  .default([])
  .describe(
    "Conditions that all hold: `country=NL,BE`, `start_year=2018..2020`, `country=~not-yet-coded`, `country!=NL`, `country*=NL,BE` for both together.",
  );
const q = z
  .string()
  .max(10_000)
  .optional()
  .describe("Words to search for; the last may be the beginning of one.");
export const page = {
  sort: z.string().max(64).optional().describe("The variable to order by; by relevance or id without it."),
  descending: z.stringbool().default(false),
  offset: z.coerce.number().int().min(0).max(10_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(50),
};
/** What selects initiatives: map, release, conditions and words. */
export const asked = { map, release: edition, where, q };
/** Why something is done, in the words of who does it; kept in the log. */
export const reason = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  .describe("Why, in a sentence. It is kept in the log for ever, so it names no person.");
export const askingProblems = ["map-unknown", "release-unknown", "variable-unknown", "category-unknown"];
