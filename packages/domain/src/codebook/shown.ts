import { z } from "zod";
import { texts } from "../shared/index.ts";
import { categorySchema, codebookFile, consistencyRule, variableSchema } from "./schema.ts";

/** A codebook with lists and inheritance resolved, as a release holds it. */
export const codebookShown = z
  .strictObject({
    ...codebookFile.pick({
      id: true,
      version: true,
      title: true,
      description: true,
      languages: true,
      licence: true,
      source: true,
    }).shape,
    variables: z.array(
      z
        .strictObject({ ...variableSchema.shape, categories: z.array(categorySchema) })
        .meta({ id: "Variable" }),
    ),
    rules: z.array(consistencyRule),
  })
  .meta({ id: "Codebook" });

/** What is doubtful about answers that were given. */
export const answerFindingShown = z.strictObject({
  about: z.enum(["answer", "rule"]),
  code: z.string().describe("Of the problem, or of the rule of the codebook that does not hold."),
  severity: z.enum(["error", "warning"]),
  variables: z.array(z.string()),
  message: texts,
  hint: z.string().exactOptional(),
  value: z.string().exactOptional(),
});

const side = z.union([texts, z.string(), z.array(z.string())]).exactOptional();

/** How something differs between two versions of a codebook. */
export const differenceShown = z
  .strictObject({
    of: z.enum(["codebook", "variable", "category", "rule"]),
    change: z.enum([
      "added",
      "removed",
      "renamed",
      "translated",
      "redefined",
      "reordered",
      "moved",
      "kind-changed",
      "bounds-changed",
      "derivation-changed",
      "described",
    ]),
    variable: z.string().exactOptional(),
    category: z.string().exactOptional(),
    rule: z.string().exactOptional(),
    member: z.string().exactOptional().describe("The member that changed where `change` does not say it."),
    before: side,
    after: side,
    becomes: z
      .string()
      .exactOptional()
      .describe("The added one that is probably the same thing under another code."),
    breaking: z
      .boolean()
      .describe("Whether a value under the earlier version can be invalid under the later."),
  })
  .meta({ id: "CodebookDifference" });
