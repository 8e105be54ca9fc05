import { z } from "zod";
import { answer } from "../codebook/index.ts";
import { confidences } from "../coding/schema.ts";
import { level } from "../protocol/index.ts";
import { roundKinds } from "../rounds/schema.ts";
import { count, measure } from "../shared/shown.ts";
import { evidence } from "../sources/index.ts";

/** A level for a criterion, an answer for a variable. */
const choice = z.union([level, answer]);

const conflict = {
  conflict: z.int(),
  round: z.int(),
  initiative: z.string(),
  about: z.string().describe("The criterion or variable."),
  state: z.enum(["open", "settled"]),
  since: z.string(),
};

export const conflictListed = z.strictObject(conflict);

export const conflictShown = z.strictObject({
  ...conflict,
  kind: z.enum(roundKinds),
  votes: z
    .array(
      z.strictObject({
        answer: choice,
        evidence: z.array(evidence),
        reason: z.string().nullable(),
        confidence: z.enum(confidences).nullable(),
        memo: z.string().nullable(),
      }),
    )
    .describe("In an order that tells nothing, without names."),
  precedents: z.array(
    z.strictObject({
      conflict: z.int(),
      initiative: z.string(),
      answer: choice,
      reason: z.string(),
      likeness: z.number(),
    }),
  ),
  ruling: z.strictObject({ answer: choice, reason: z.string() }).nullable(),
});

const weighted = z.strictObject({
  ...measure.shape,
  weights: z.enum(["none", "linear", "quadratic", "ordinal"]),
});

const agreement = {
  units: count,
  coders: count,
  percent: z.number().nullable(),
  cohen: measure.nullable(),
  weighted: weighted.nullable(),
  fleiss: measure.nullable(),
  alpha: measure.nullable(),
  ac1: measure.nullable(),
  ac2: weighted.nullable(),
  reasons: z.record(z.string(), z.string()).describe("Why a measure cannot be given."),
};

const pair = z.tuple([z.string(), z.string()]);

const drift = z.array(
  z.strictObject({
    week: z.string(),
    compared: count,
    agreed: count,
    evidence: z.number().describe("That agreement has fallen, as a natural logarithm of odds."),
    alarm: z.boolean(),
  }),
);

const question = z.strictObject({
  about: z.string(),
  level: z.enum(["nominal", "ordinal", "interval", "ratio", "set"]),
  ...agreement,
  band: z
    .enum(["poor", "slight", "fair", "moderate", "substantial", "almost-perfect"])
    .nullable()
    .describe("After Landis and Koch 1977."),
  pairs: z.array(z.strictObject({ of: pair, ...agreement })),
  weeks: z.array(z.strictObject({ of: z.string(), ...agreement })),
  confusions: z.array(
    z.strictObject({
      between: z.tuple([z.string(), z.string().nullable()]).describe("Null: nothing in its place."),
      count,
      units: z.array(z.string()),
    }),
  ),
  contingencies: z.array(
    z.strictObject({
      coders: pair,
      categories: z.array(z.string()),
      counts: z.array(z.array(count)),
      units: count,
    }),
  ),
  discuss: z.array(
    z.strictObject({ initiative: z.string(), disagreement: z.number(), votes: z.array(z.string()) }),
  ),
  drift,
  goldDrift: drift,
});

export const agreementShown = z.strictObject({
  round: z.int(),
  watch: z.strictObject({ expected: z.number(), worrying: z.number(), limit: z.number() }),
  questions: z.array(question),
});
