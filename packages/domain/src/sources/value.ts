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

/** A variable's answer with its state, where it came from and the codebook version it was given under. */
export const value = z.strictObject({
  variable: z.string(),
  answer,
  state: valueState,
  codebook: z.string(),
  /** The record, by number, that said so; absent for values that people gave or rules derived. */
  record: z.number().int().optional(),
  evidence: z.array(evidence).optional(),
  reason: z.string().optional(),
});
export type Value = z.infer<typeof value>;
