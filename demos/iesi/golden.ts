import { z } from "zod";

/** The initiatives a number speaks of. All members must hold; `eu` false means outside the EU. */
const base = z.strictObject({
  stages: z.array(z.string()),
  eu: z.boolean().optional(),
  waves: z.array(z.string()).optional(),
  where: z.array(z.strictObject({ variable: z.string(), anyOf: z.array(z.string()) })).optional(),
});
export type GoldenBase = z.infer<typeof base>;

/** The answers counted: any of the codes, or with `main` the first one only; `parts` are counted one by one. */
const measure = z.strictObject({
  variable: z.string(),
  anyOf: z.array(z.string()).optional(),
  main: z.boolean().optional(),
  parts: z.array(z.array(z.string())).optional(),
});

/**
 * One number: initiatives, per cent of those with a known answer, mean codes per initiative, per cent of all codes
 * given, different codes, or the sum of percentages that were rounded to the step of the row first.
 */
const quantity = z.enum(["count", "percent", "percent-of-mentions", "mean", "distinct", "sum-of-rounded"]);

const number = z.strictObject({ base, measure: measure.optional(), as: quantity });
export type GoldenNumber = z.infer<typeof number>;

const common = {
  id: z.string(),
  /** The golden table or the ambiguity the row belongs to. */
  table: z.string(),
  claim: z.string(),
  source: z.string(),
  /** Which of the possible meanings of the claim is tested. */
  reading: z.string().optional(),
  /** Whether the reconstruction meets the claim in this reading. */
  holds: z.boolean(),
  /** What it gives where it does not. */
  gives: z.union([z.number(), z.array(z.string())]).optional(),
};

/** A number that rounds, at `step`, to `value`; with `over` the denominator is another base. */
const valueRow = z.strictObject({
  ...common,
  kind: z.literal("value"),
  ...number.shape,
  over: base.optional(),
  expect: z.strictObject({ value: z.number(), step: z.number().optional() }),
});

const inequalityRow = z.strictObject({
  ...common,
  kind: z.literal("inequality"),
  left: number,
  atLeast: z.number().optional(),
  atMost: z.number().optional(),
  above: z.number().optional(),
  below: z.number().optional(),
  aboveMeasure: number.optional(),
});

/** Groups of codes from most to least frequent, each strictly above the next; `leading`: and above all other codes. */
const rankRow = z.strictObject({
  ...common,
  kind: z.literal("rank"),
  base,
  variable: z.string(),
  main: z.boolean().optional(),
  order: z.array(z.array(z.string())),
  leading: z.boolean().optional(),
});

/** The `top` most frequent codes (ties by code) are all `within`; by conversion: by the share that was mapped. */
const setRow = z.strictObject({
  ...common,
  kind: z.literal("set"),
  base,
  variable: z.string(),
  by: z.enum(["count", "conversion"]).optional(),
  top: z.number(),
  within: z.array(z.string()),
});

export const goldenFile = z.strictObject({
  format: z.literal("mapwright-golden/1"),
  note: z.string(),
  rows: z.array(z.discriminatedUnion("kind", [valueRow, inequalityRow, rankRow, setRow])),
});
export type GoldenRow = z.infer<typeof goldenFile>["rows"][number];
