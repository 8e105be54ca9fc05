import { z } from "zod";
import { languageTag, mapSlug, texts } from "../shared/index.ts";
import { criterion } from "./criterion.ts";
import { decisionRule } from "./decision-rule.ts";

/** What can be said about a map before anything is collected. */
export const mapDescription = z.strictObject({
  slug: mapSlug,
  title: texts,
  description: texts.optional(),
  /** The language its texts are in when a source does not say. */
  language: languageTag,
  /** Set when the initiatives are invented; shown on every page, figure and export. */
  synthetic: texts.optional(),
  licence: z.strictObject({ name: z.string(), address: z.url().optional() }).optional(),
  attribution: z.string().optional(),
  /**
   * Who reads the live draft: anyone, or the map's team. Without it the team, once anybody has an account; before that there
   * is nobody to keep it from.
   */
  drafts: z.enum(["public", "team"]).optional(),
  /** Letters before the numbers of public initiative ids, `AIW` gives `AIW-0001`. */
  idPrefix: z.string().regex(/^[A-Z]{2,6}$/, "two to six capital letters"),
  /** Variables of the codebook that the first page and the knowledge map show; the codebook's own order otherwise. */
  views: z
    .strictObject({
      knowledgeMap: z
        .strictObject({ rows: z.string(), columns: z.string(), layers: z.string().optional() })
        .optional(),
      headline: z.array(z.string()).optional(),
      facets: z.array(z.string()).optional(),
    })
    .optional(),
});
export type MapDescription = z.infer<typeof mapDescription>;

/** Question, scope, criteria and rules that screening and coding follow. */
export const protocol = z
  .strictObject({
    question: texts,
    scope: texts.optional(),
    criteria: z.array(criterion).optional(),
    /** The decision rule in words. */
    decisionRule: texts.optional(),
    /** The decision rule as screening applies it. */
    rule: decisionRule.optional(),
    codersPerItem: z.number().int().min(1).optional(),
    searches: z
      .array(z.strictObject({ source: z.string(), from: z.string(), until: z.string().optional() }))
      .optional(),
  })
  .meta({ id: "Protocol" });
export type Protocol = z.infer<typeof protocol>;
