import { z } from "zod";
import { languageTag, texts } from "../shared/index.ts";

/**
 * How a variable is answered.
 * - `single`, `multiple`, `ordinal`: categories of the codebook; `ordinal` is single and ordered.
 * - `country`, `region`: codes of the EU country authority (EL, UK) and of NUTS; several when `several` is set.
 * - `organisations`: names of organisations with a role each.
 * - `number`, `year`, `date` (ISO 8601, as exact as known), `boolean` (`yes` / `no`), `text`.
 */
export const variableKinds = [
  "single",
  "multiple",
  "ordinal",
  "number",
  "year",
  "date",
  "text",
  "boolean",
  "country",
  "region",
  "organisations",
] as const;
export type VariableKind = (typeof variableKinds)[number];

/** Where a variable or category comes from: the published brief, other published pages, our reconstruction, our proposal. */
export const provenances = ["seed", "reported", "reconstructed", "proposed"] as const;
export type Provenance = (typeof provenances)[number];

/** At which step of the work a variable is answered. */
export const steps = ["inventory", "mapping", "knowledge-map", "quality"] as const;

/** Codes travel in addresses and file headers: letters, digits, `_`, `-` and `.`, no leading `-`. */
export const code = z.string().regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}$/, "letters, digits, _ - and . only");
export const variableCode = z.string().regex(/^[a-z][a-z0-9_]{0,63}$/, "lower-case letters, digits and _");

export const categorySchema = z.strictObject({
  code,
  label: texts,
  definition: texts.optional(),
  /** The question a coder asks to decide. */
  test: texts.optional(),
  examples: z.array(z.string()).optional(),
  note: texts.optional(),
  /** The broader category this one belongs to; its code is declared in the same list. */
  parent: code.optional(),
  provenance: z.enum(provenances).optional(),
});

/** A lookup from one variable's codes, optionally only valid between two dates (first included, second not). */
const lookupEntry = z.strictObject({
  codes: z.array(code).min(1),
  category: code,
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
  confidence: z.enum(["high", "medium", "low"]).optional(),
  note: z.string().optional(),
});

/**
 * How a derived variable follows from others.
 * - `lookup`: the code of `from` is looked up; `on` names the year or date variable that decides between dated entries
 *   (or a fixed ISO date); what no entry names gets `otherwise`, or stays missing.
 * - `count`: number of distinct codes of `from`.
 * - `at-least`: `yes` when the number in `from` is `threshold` or more, else `no`.
 * - `any-of`: `yes` when a code of `from` is in `codes`, else `no`.
 * - `after`: `yes` when the year in `from` is later than `year`, else `no`.
 * - `sectors`: the combination of the sectors of the lead (`from`) and the partners (`partners`), first matching entry.
 * A missing source makes the result missing for the same reason.
 */
export const derivation = z.discriminatedUnion("rule", [
  z.strictObject({
    rule: z.literal("lookup"),
    from: variableCode,
    on: z.union([variableCode, z.iso.date()]).optional(),
    entries: z.array(lookupEntry).min(1),
    otherwise: code.optional(),
  }),
  z.strictObject({ rule: z.literal("count"), from: variableCode }),
  z.strictObject({ rule: z.literal("at-least"), from: variableCode, threshold: z.number().int() }),
  z.strictObject({ rule: z.literal("any-of"), from: variableCode, codes: z.array(code).min(1) }),
  z.strictObject({ rule: z.literal("after"), from: variableCode, year: z.number().int() }),
  z.strictObject({
    rule: z.literal("sectors"),
    from: variableCode,
    partners: variableCode,
    entries: z
      .array(
        z.strictObject({
          category: code,
          lead: z.array(code).optional(),
          allOf: z.array(z.array(code)).optional(),
          noneOf: z.array(code).optional(),
          noPartners: z.boolean().optional(),
        }),
      )
      .min(1),
  }),
]);
export type Derivation = z.infer<typeof derivation>;

export const variableSchema = z.strictObject({
  code: variableCode,
  /** The number in the published codebook, `V14`. */
  number: z.string().optional(),
  kind: z.enum(variableKinds),
  /** Several answers allowed, for `country` and `region`; implied by `multiple` and `organisations`. */
  several: z.boolean().optional(),
  step: z.enum(steps),
  label: texts,
  definition: texts.optional(),
  test: texts.optional(),
  note: texts.optional(),
  unit: texts.optional(),
  provenance: z.enum(provenances),
  /** Whether a coder must give a quote or address with the value. */
  evidence: z.enum(["required", "optional", "none"]).optional(),
  /** One of several answers is the main one (stored first). */
  dominant: z.boolean().optional(),
  /** Never leaves the team: contacts, nominators. */
  personal: z.boolean().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  /** Categories written here, or the name of a list under `lists`. */
  categories: z.union([z.array(categorySchema).min(1), z.strictObject({ list: z.string() })]).optional(),
  derive: derivation.optional(),
});

const condition = z.strictObject({
  variable: variableCode,
  /** True when any answer is one of these codes. */
  anyOf: z.array(code).optional(),
  /** True when no answer is one of these codes. */
  noneOf: z.array(code).optional(),
  atLeast: z.number().optional(),
  atMost: z.number().optional(),
});
export type Condition = z.infer<typeof condition>;

/** When all of `when` hold, all of `expect` should; conditions on missing values are not judged. */
export const consistencyRule = z.strictObject({
  code,
  severity: z.enum(["error", "warning"]),
  when: z.array(condition).min(1),
  expect: z.array(condition).min(1),
  message: texts,
});

/** A codebook file as written, before `extends` and lists are resolved. */
export const codebookFile = z.strictObject({
  format: z.literal("mapwright-codebook/1"),
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  title: texts,
  description: texts.optional(),
  languages: z.array(languageTag).min(1),
  licence: z.string().optional(),
  source: z.string().optional(),
  /** `id` or `id@version` of the codebook this one adds to; a variable of the same code replaces the inherited one. */
  extends: z.string().optional(),
  lists: z.record(z.string(), z.array(categorySchema).min(1)).optional(),
  variables: z.array(variableSchema),
  rules: z.array(consistencyRule).optional(),
});
export type CodebookFile = z.infer<typeof codebookFile>;

export type Category = z.infer<typeof categorySchema>;
export type ConsistencyRule = z.infer<typeof consistencyRule>;

/** A variable as a file writes it. */
export type VariableEntry = z.infer<typeof variableSchema>;

/** A variable with its list looked up and its inheritance resolved. */
export type Variable = Omit<VariableEntry, "categories"> & {
  readonly categories: readonly Category[];
};

/** A codebook ready for use: nothing left to look up. Stored with the map under `id@version`. */
export interface Codebook {
  readonly id: string;
  readonly version: string;
  readonly title: Readonly<Record<string, string>>;
  readonly description?: Readonly<Record<string, string>>;
  readonly languages: readonly string[];
  readonly licence?: string;
  readonly source?: string;
  readonly variables: readonly Variable[];
  readonly rules: readonly ConsistencyRule[];
}
