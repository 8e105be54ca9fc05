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

const band = z
  .enum(["poor", "slight", "fair", "moderate", "substantial", "almost-perfect"])
  .nullable()
  .describe("After Landis and Koch 1977.");

const question = z.strictObject({
  about: z.string(),
  level: z.enum(["nominal", "ordinal", "interval", "ratio", "set"]),
  ...agreement,
  band,
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

/** How far people agreed on one question of a closed round, from first submissions; nothing tells who they are. */
const closedQuestion = z.strictObject({
  about: z.string(),
  coders: count,
  compared: count.describe("Initiatives that two people or more answered: the base."),
  alike: count.describe("Those of them on which all said the same."),
  isSmall: z.boolean().describe("Too few were compared for a coefficient."),
  alpha: agreement.alpha,
  cohen: agreement.cohen,
  fleiss: agreement.fleiss,
  ac1: agreement.ac1,
  reasons: agreement.reasons,
  band,
  alarms: z.array(z.string()).describe("Weeks at whose end falling agreement raised the alarm."),
});
export type ClosedQuestion = z.infer<typeof closedQuestion>;

/** A round that has ended, as anybody may know it. */
export const closedRoundShown = z.strictObject({
  round: z.int(),
  kind: z.enum(roundKinds),
  pilot: z.boolean(),
  codebook: z.string(),
  opened: z.string().describe("A day."),
  closed: z.string().describe("A day."),
  each: z.int().describe("How many people answered each initiative."),
  initiatives: count,
  people: count.describe("People who answered."),
  adjudicated: count.describe("Answers that an adjudicator settled."),
  questions: z.array(closedQuestion),
  judged: z
    .strictObject({ gold: count, threshold: z.number(), go: z.boolean() })
    .nullable()
    .describe("Of a pilot: whether alpha reached the threshold on every question."),
});
export type ClosedRound = z.infer<typeof closedRoundShown>;
