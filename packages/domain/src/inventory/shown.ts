import { z } from "zod";
import { count } from "../shared/shown.ts";
import { value } from "../sources/index.ts";
import { keptValue } from "./kept-value.ts";
import { stage } from "./stage.ts";

const short = z.string().min(1).max(500);

/** An initiative as a release holds it. */
export const initiativeShown = z
  .strictObject({
    initiative: short,
    stage,
    wave: short,
    source: short,
    externalId: z.string().nullable(),
    mergedInto: z
      .string()
      .optional()
      .describe("The initiative that a duplicate was found to be the same as."),
    values: z
      .array(value)
      .describe("One for each variable that has one; a variable that is not here is not yet coded."),
  })
  .meta({ id: "Initiative" });

/** An organisation as a release holds it. */
export const organisationShown = z
  .strictObject({
    organisation: short,
    name: z.string(),
    country: z.string().nullable(),
    sector: z.string().nullable(),
  })
  .meta({ id: "Organisation" });

export const mergeShown = z.strictObject({
  merge: z.int(),
  initiative: z.string().describe("The duplicate."),
  survivor: z.string(),
  stage: stage.describe("The stage of the duplicate before."),
  reason: z.string(),
  state: z.enum(["merged", "undone"]),
  kept: z.array(keptValue),
});

export const distinctionShown = z.strictObject({
  distinction: z.int(),
  initiative: z.string(),
  other: z.string(),
  reason: z.string(),
  state: z.enum(["different", "undone"]),
});

/** Two initiatives that look alike, and why. */
export const likelyDuplicateShown = z.strictObject({
  one: z.string(),
  other: z.string(),
  likeness: z.number().describe("From 0 to 1."),
  factors: z.array(
    z.strictObject({
      factor: z.enum(["name", "address", "organisations", "countries"]),
      likeness: z.number(),
      part: z.number().describe("What it adds to the likeness of the pair."),
    }),
  ),
});

const byReason = z.record(z.string(), count);

/** The counts from found to included: `identified = refused + duplicates + excluded + open + included`. */
const flow = z
  .strictObject({
    identified: count,
    refused: count.describe("Rows that could not be read."),
    duplicates: count,
    excluded: byReason.describe("Out of scope or withdrawn, each under its one reason."),
    open: count.describe("Candidates: nobody has decided yet."),
    included: count,
    inventory: count,
    shortlisted: count,
    mapping: count,
    notMapped: byReason.describe(
      "Of the Inventory, those that criteria kept from the Mapping, by criterion.",
    ),
  })
  .meta({ id: "Flow" });

export const flowShown = z.strictObject({
  all: flow,
  bySource: z.record(z.string(), flow),
  byWave: z.record(z.string(), flow),
  byGroup: z.record(z.string(), flow).describe("Need not add up to `all`: an initiative can be in several."),
  withoutGroup: flow,
});
