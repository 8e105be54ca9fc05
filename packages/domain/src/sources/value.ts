import { z } from "zod";
import { answer } from "../codebook/index.ts";

/**
 * How a value came to be, from weakest to strongest; a stronger one is shown in place of a weaker one, and among equals
 * the later. `suggested` never counts as known.
 */
export const valueStates = [
  "suggested",
  "derived",
  "imported",
  "self-declared",
  "coded",
  "adjudicated",
] as const;
export const valueState = z.enum(valueStates);
export type ValueState = z.infer<typeof valueState>;

/** Where a value can be checked. */
export const evidence = z.strictObject({
  quote: z.string().optional(),
  address: z.string().optional(),
  page: z.string().optional(),
  /** SHA-256 of the archived copy. */
  archived: z.string().optional(),
});
export type Evidence = z.infer<typeof evidence>;

/** Who gave a value, as a role and never as a person, and when. */
export const given = z.strictObject({
  by: z.enum(["screeners", "coders", "adjudicator", "editor"]),
  /** How many people said the same, each without knowing of the others; absent where one decided. */
  people: z.number().int().min(1).optional(),
  /** The round that it came out of. */
  round: z.number().int().min(1).optional(),
  /** The day, in UTC. */
  on: z.iso.date(),
});
export type Given = z.infer<typeof given>;

/** A variable's answer with its state, where it came from and the codebook version it was given under. */
export const value = z
  .strictObject({
    variable: z.string(),
    answer,
    state: valueState,
    codebook: z.string(),
    /** The record, by number, that said so; absent for values that people gave or rules derived. */
    record: z.number().int().optional(),
    evidence: z.array(evidence).optional(),
    reason: z.string().optional(),
    /** Absent for what was imported or derived. */
    given: given.optional(),
  })
  .meta({ id: "Value" });
export type Value = z.infer<typeof value>;
