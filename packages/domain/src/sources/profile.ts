import { z } from "zod";
import { code, variableCode } from "../codebook/index.ts";
import { languageTag, missingReason, texts } from "../shared/index.ts";

/** What a found text stands for: one code, several, or the reason why nothing is known. */
const meaning = z.union([code, z.array(code).min(1), z.strictObject({ missing: missingReason })]);

/** A column by name, or the first of several names that the file has. */
const columnName = z.string().min(1).max(500);

const condition = z.strictObject({
  column: columnName,
  equals: z.array(z.string()).min(1),
});

/** How the text of cells is cut, read and translated; shared by variables, stage, wave and organisations. */
const cellReading = {
  /** Other names the same column goes by: misspellings, other forms of the file. */
  alsoNamed: z.array(columnName).optional(),
  /** In cells that hold objects or lists (JSON), the member to take; the first that is there. */
  member: z.union([z.string(), z.array(z.string()).min(1)]).optional(),
  /** What stands between several answers in a cell. */
  separator: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]).optional(),
  /** Takes only the first of several answers. */
  takeFirst: z.literal(true).optional(),
  /** What found texts stand for. Blanks at the ends and, unless `case` is `keep`, capitals do not matter. */
  values: z.record(z.string(), meaning).optional(),
  case: z.enum(["fold", "keep"]).optional(),
  /** What texts stand for that neither `values` nor the codebook knows. */
  otherwise: meaning.optional(),
  /** Texts that mean that nothing is known; added to the profile's own. */
  missing: z.record(z.string(), missingReason).optional(),
};

export const dateOrders = ["dmy", "mdy", "ymd"] as const;

const columnRule = z
  .strictObject({
    column: columnName.optional(),
    columns: z.array(columnName).min(1).optional(),
    ...cellReading,
    variable: variableCode.optional(),
    /** Kept in the raw row only, and why. */
    ignore: z.string().min(1).optional(),
    /** Never enters the raw row or the log. */
    personal: z.literal(true).optional(),
    /** With several columns: all answers, the first filled one, or one text joined by `join`. */
    combine: z.enum(["all", "first", "join"]).optional(),
    join: z.string().optional(),
    /** What a text must look like. */
    as: z.enum(["text", "url", "email"]).optional(),
    language: languageTag.optional(),
    dateOrder: z.enum(dateOrders).optional(),
    decimal: z.enum([".", ","]).optional(),
    /** The unit of the numbers found; `multiply` brings them to the variable's unit. */
    unit: z.string().optional(),
    multiply: z.number().optional(),
    /** A row without a readable answer is refused. */
    required: z.literal(true).optional(),
    /** The rule holds only for rows where another column has one of these texts. */
    when: condition.optional(),
    note: z.string().optional(),
  })
  .refine((rule) => (rule.column === undefined) !== (rule.columns === undefined), {
    message: "name either `column` or `columns`",
  })
  .refine(
    (rule) =>
      [rule.variable, rule.ignore, rule.personal].filter((purpose) => purpose !== undefined).length === 1,
    { message: "say what becomes of the column: `variable`, `ignore` or `personal`" },
  );

const part = z.union([columnName, z.strictObject({ column: columnName, ...cellReading })]);

/** Organisations named in a row. Several columns with as many answers each are read side by side. */
const organisationRule = z
  .strictObject({
    /** The variable of kind `organisations` they answer. */
    variable: variableCode,
    role: code.optional(),
    /** Where the role stands in a column of its own. */
    roles: part.optional(),
    name: part,
    /** A column, or `{ constant: "EL" }`. */
    country: z.union([part, z.strictObject({ constant: z.string() })]).optional(),
    sector: z.union([part, z.strictObject({ constant: code })]).optional(),
    when: condition.optional(),
  })
  .refine((rule) => (rule.role === undefined) !== (rule.roles === undefined), {
    message: "say either `role` or `roles`",
  });

const constant = z.union([z.string(), z.number(), z.array(code).min(1)]);

const chosen = z.strictObject({ column: columnName, ...cellReading });

/** How the columns of a kind of file become values of a codebook: format `mapwright-profile/1`. */
export const profileFile = z.strictObject({
  format: z.literal("mapwright-profile/1"),
  name: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(64),
  title: texts,
  description: texts.optional(),
  /** The codebook it was written for, by id; codes are checked against the map's codebook when it is used. */
  codebook: z.string().optional(),
  source: z.strictObject({
    code: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    title: texts,
    address: z.url().optional(),
    licence: z.string().optional(),
    attribution: z.string().optional(),
  }),
  /** The language of texts where a column does not say. */
  language: languageTag,
  /** The column, or the columns joined by `/`, that identify a row in its source. */
  externalId: z.union([columnName, z.array(columnName).min(1)]).optional(),
  stage: z.union([z.string(), chosen]).optional(),
  wave: z.union([z.string(), chosen]).optional(),
  dateOrder: z.enum(dateOrders).optional(),
  decimal: z.enum([".", ","]).optional(),
  /** Texts that mean that nothing is known. Empty cells give no value at all unless `""` is named here. */
  missing: z.record(z.string(), missingReason).optional(),
  columns: z.array(columnRule).min(1),
  organisations: z.array(organisationRule).optional(),
  /** The same answer for every row. */
  constants: z.record(variableCode, constant).optional(),
});
export type Profile = z.infer<typeof profileFile>;

/** The JSON Schema of a profile file, for editors and for the reference. */
export function profileJsonSchema(): object {
  return z.toJSONSchema(profileFile, { io: "input" });
}

export type ColumnRule = z.infer<typeof columnRule>;
export type OrganisationRule = z.infer<typeof organisationRule>;
export type Meaning = z.infer<typeof meaning>;
export type DateOrder = (typeof dateOrders)[number];

/** The parts of a rule that say how cells are cut and translated. */
export type CellReading = Pick<
  ColumnRule,
  "member" | "separator" | "takeFirst" | "values" | "case" | "otherwise" | "missing"
>;
