import { z } from "zod";
import { askingProblems, edition, map } from "../protocol/asking.ts";
import { operation } from "../shared/index.ts";
import { problem } from "../shared/shown.ts";
import { briefNumberShown, templateListed, templateShown } from "./shown.ts";

/** Who writes briefs of a map. */
const writers = ["coordinator", "editor"] as const;

const template = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,63}$/, "lower-case letters, digits and hyphens, a letter first")
  .describe("The name of a template, as in an address.");
/** Longer than any brief; what is too long for one is said when it is read. */
const text = z
  .string()
  .min(1)
  .max(250_000)
  .describe("Markdown with expressions (docs/reference/brief-templates.md).");

const language = z.string().max(16).default("en");

/** A brief as the composer asks for it. */
const composed = {
  map,
  release: edition,
  template: template.default("brief").describe("What the text is called: in problems and names of files."),
  text,
  language: language.describe("The language of labels, numbers and notes."),
  where: z
    .array(z.string().max(2000))
    .max(50)
    .default([])
    .describe("What the brief is about, as conditions: `country=NL`."),
};

export const listBriefTemplates = operation({
  name: "brief.templates",
  kind: "query",
  http: "GET /api/maps/{map}/brief/templates",
  right: [...writers, "reader"],
  sentence: "Lists the templates of briefs that the map's team saved, and those that ship.",
  input: z.strictObject({ map }),
  output: z.strictObject({ templates: z.array(templateListed), ships: z.array(z.string()) }),
  problems: ["map-unknown"],
});

export const showBriefTemplate = operation({
  name: "brief.template",
  kind: "query",
  http: "GET /api/maps/{map}/brief/templates/{template}",
  right: [...writers, "reader"],
  sentence:
    "Shows a template of briefs: one that was saved, in its last version or an earlier one, or one that ships.",
  input: z.strictObject({
    map,
    template,
    version: z.coerce.number().int().min(1).optional().describe("The last one without it."),
    language: language.describe("The language of one that ships."),
  }),
  output: templateShown,
  problems: ["map-unknown", "template-unknown"],
});

export const saveBriefTemplate = operation({
  name: "brief.save",
  kind: "command",
  http: "PUT /api/maps/{map}/brief/templates/{template}",
  right: writers,
  sentence: "Saves a template of briefs as its next version; earlier versions stay.",
  input: z.strictObject({
    map,
    template,
    text,
    after: z
      .number()
      .int()
      .min(0)
      .describe("The version that was edited, 0 for a new name: a newer one is not overwritten unseen."),
    offered: z
      .boolean()
      .default(false)
      .describe("Whether readers find its brief on the page of publications."),
  }),
  output: z.strictObject({ template: z.string(), version: z.number().int() }),
  problems: [
    "map-unknown",
    "template-name-taken",
    "template-changed",
    "template-head-invalid",
    "expression-invalid",
  ],
});

export const checkBriefOperation = operation({
  name: "brief.check",
  kind: "query",
  http: "POST /api/maps/{map}/brief/check",
  right: [...writers, "reader"],
  sentence:
    "Holds a template against a release: every problem with its line, and every number it would print.",
  input: z.strictObject(composed),
  output: z.strictObject({ problems: z.array(problem), numbers: z.array(briefNumberShown) }),
  problems: askingProblems,
});

export const briefMedia = {
  html: "text/html",
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const;

export const renderBriefOperation = operation({
  name: "brief.render",
  kind: "query",
  http: "POST /api/maps/{map}/brief/render",
  right: [...writers, "reader"],
  sentence: "Makes a brief of a template that is sent along, as page, PDF or Word document.",
  input: z.strictObject({ ...composed, format: z.enum(["html", "pdf", "docx"]).default("html") }),
  output: z.string(),
  problems: askingProblems,
  media: Object.values(briefMedia),
});
