import { z } from "zod";
import { answer, code, variableCode } from "../codebook/index.ts";
import { level } from "../protocol/index.ts";
import { texts } from "../shared/index.ts";

/** The pseudonymous id of a person; who she is stays with the accounts. */
export const person = z.string().min(1).max(64);

/** Somebody to whom initiatives can be allotted. */
export const allottable = z.strictObject({
  person,
  /** The most initiatives she takes in this round; without it, her fair share. */
  capacity: z.number().int().min(0).max(100_000).optional(),
  /** Languages she reads; none given means any. */
  languages: z.array(z.string()).max(50).optional(),
  /** Countries or regions she knows; preferred, not demanded. */
  areas: z.array(z.string()).max(100).optional(),
  /** Categories of any variable she is an expert of; preferred, not demanded. */
  expertise: z.array(code).max(200).optional(),
});
export type Allottable = z.infer<typeof allottable>;

/** The right answer to one question about one initiative, known before a pilot round. */
export const goldAnswer = z.strictObject({
  initiative: z.string(),
  /** A criterion (screening) or variable (coding). */
  about: z.string(),
  answer: z.union([level, answer]),
});
export type GoldAnswer = z.infer<typeof goldAnswer>;

export const roundKinds = ["screening", "coding"] as const;

/** How a round works; decided when it opens and kept. */
export const roundPlan = z
  .strictObject({
    kind: z.enum(roundKinds),
    title: texts,
    /** A round for practice: its result changes nothing in the map, and is measured against gold answers and a threshold. */
    pilot: z.boolean().default(false),
    /** How many people answer each initiative, independently of each other. */
    each: z.number().int().min(1).max(100).default(2),
    /** The variables that are coded, in the codebook's order; empty for screening, where the criteria are. */
    variables: z.array(variableCode).max(200).default([]),
    /** When choices become visible: once all of a pair have submitted, or all of the round. */
    reveal: z.enum(["pair", "round"]).default("pair"),
    /** Where suggested values may be seen: never, or after the coder has made her own choice. By variable; never without. */
    suggestions: z.record(variableCode, z.enum(["never", "after-own-choice"])).default({}),
    /** What decides chance in the allotment; the same seed gives the same allotment. */
    seed: z.string().min(1).max(200),
    /** Krippendorff's alpha from which a pilot says go. */
    threshold: z.number().min(-1).max(1).default(0.8),
    /**
     * What is watched for from week to week: the share of comparisons expected to agree, the lower share whose coming
     * should raise the alarm, and how much evidence (natural logarithm of odds) raises it. Without it, `usualDrift`.
     */
    drift: z
      .strictObject({
        expected: z.number().gt(0).lt(1),
        worrying: z.number().gt(0).lt(1),
        limit: z.number().gt(0).max(100),
      })
      .refine(({ expected, worrying }) => worrying < expected, "What worries lies below what is expected.")
      .optional(),
  })
  .meta({ id: "RoundPlan" });
export type RoundPlan = z.infer<typeof roundPlan>;
export type DriftWatch = NonNullable<RoundPlan["drift"]>;

/** What is watched for where a plan does not say: 85 % expected, 70 % worrying. */
export const usualDrift: DriftWatch = { expected: 0.85, worrying: 0.7, limit: 3.5 };

/** `allotted`: waits for its person; `submitted`: sealed; `revealed`: open to the team; `released`: taken back unanswered. */
export const taskStates = ["allotted", "submitted", "revealed", "released"] as const;
export type TaskState = (typeof taskStates)[number];

/**
 * `open`: somebody has still to submit; `agreed`: all said the same; `conflict`: at least one question awaits an
 * adjudicator; `settled`: all conflicts were adjudicated; `closed`: the round ended before all had submitted.
 */
export const pairStates = ["open", "agreed", "conflict", "settled", "closed"] as const;
export type PairState = (typeof pairStates)[number];

/** What a person has no business judging. */
export const interestSubject = z.discriminatedUnion("about", [
  z.strictObject({ about: z.literal("initiative"), initiative: z.string().max(64) }),
  z.strictObject({ about: z.literal("source"), source: z.string().max(200) }),
  z.strictObject({ about: z.literal("organisation"), organisation: z.string().max(64) }),
  z.strictObject({ about: z.literal("country"), country: z.string().max(8) }),
]);
export type InterestSubject = z.infer<typeof interestSubject>;
