import { z } from "zod";
import { differenceShown } from "../codebook/shown.ts";
import { count, problem } from "../shared/shown.ts";
import { migrationStep } from "./migration.ts";

export const codebookVersionShown = z.strictObject({
  codebook: z.string().describe("`id@version`."),
  since: z.string().nullable().describe("The version before."),
  adoptedSeq: z.int().describe("The entry of the log that adopted it."),
  at: z.string().nullable(),
  note: z.string().nullable(),
  variables: count,
  differences: z.array(differenceShown),
});

const moved = z.array(
  z.strictObject({ initiative: z.string(), variable: z.string(), reason: z.string().optional() }),
);

/** What becomes of values: they follow by themselves, are coded again, or are no longer shown. */
const moves = { follow: moved, recode: moved, dropped: moved, retired: moved };

const consequences = z.array(z.strictObject({ initiative: z.string(), variable: z.string() }));

export const revisionShown = z.strictObject({
  codebook: z.string(),
  inForce: z.string(),
  differences: z.array(differenceShown),
  steps: z.array(z.strictObject({ step: migrationStep, ...moves })),
  ...moves,
  stays: count,
  unfit: z.array(problem).describe("Values that fit no more and that no step takes care of."),
  derived: consequences,
  broken: consequences.describe("Rules that would no longer hold."),
  mended: consequences,
});
