import { z } from "zod";
import { count, problem } from "../shared/shown.ts";

/** How the rows of a file were judged. */
export const judgedRows = {
  rows: count,
  accepted: count,
  repaired: count,
  refused: count,
  initiatives: count.describe("Initiatives that it opened."),
};

/** A file as its reader found it. */
export const fileShown = z.strictObject({
  name: z.string(),
  bytes: count,
  format: z.string(),
  encoding: z.string(),
  notes: z.array(z.string()).describe("What the reader did to read it."),
});

export const batchListed = z.strictObject({
  batch: count,
  source: z.string(),
  wave: z.string(),
  profile: z.string(),
  file: fileShown,
  ...judgedRows,
  goodRowsOnly: z.boolean(),
  state: z.enum(["imported", "undone"]),
});

export const batchShown = z.strictObject({ ...batchListed.shape, problems: z.array(problem) });
