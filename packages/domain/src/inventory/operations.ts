import { z } from "zod";
import { answer } from "../codebook/index.ts";
import { answerFindingShown } from "../codebook/shown.ts";
import { asked, askingProblems, edition, map, page, reason } from "../protocol/asking.ts";
import { operation } from "../shared/index.ts";
import { count } from "../shared/shown.ts";
import { evidence } from "../sources/index.ts";
import { keeping } from "./kept-value.ts";
import {
  distinctionShown,
  flowShown,
  initiativeShown,
  likelyDuplicateShown,
  mergeShown,
  organisationShown,
} from "./shown.ts";

export const listInitiatives = operation({
  name: "initiatives.list",
  kind: "query",
  http: "GET /api/maps/{map}/initiatives",
  right: "public",
  sentence: "Lists the selected initiatives page by page, with all their values.",
  input: z.strictObject({ ...asked, ...page }),
  output: z.strictObject({ total: count, offset: count, initiatives: z.array(initiativeShown) }),
  problems: askingProblems,
});

/** The endings of files in which a selection can be had; `csv-metadata.json` describes the CSV. */
export const downloadForms = ["csv", "csv-metadata.json", "json", "jsonl", "jsonld", "geojson"] as const;

export const downloadInitiatives = operation({
  name: "initiatives.download",
  kind: "query",
  http: "GET /api/maps/{map}/initiatives.{form}",
  right: "public",
  sentence: "Gives all selected initiatives as a file, with release, filter in words, licence and citation.",
  input: z.strictObject({
    ...asked,
    form: z.enum(downloadForms),
    sort: page.sort,
    descending: page.descending,
    language: z
      .enum(["en", "fr", "de", "es", "it"])
      .default("en")
      .describe("The language of words around the data."),
  }),
  output: z.string(),
  problems: askingProblems,
  media: [
    "text/csv",
    "application/csvm+json",
    "application/json",
    "application/jsonl",
    "application/ld+json",
    "application/geo+json",
  ],
});

export const showInitiative = operation({
  name: "initiatives.show",
  kind: "query",
  http: "GET /api/maps/{map}/initiatives/{initiative}",
  right: "public",
  sentence: "Shows one initiative: every value with its state, source and codebook version.",
  input: z.strictObject({ map, initiative: z.string().max(64), release: edition }),
  output: initiativeShown,
  problems: [...askingProblems.slice(0, 2), "initiative-unknown"],
});

export const listOrganisations = operation({
  name: "organisations.list",
  kind: "query",
  http: "GET /api/maps/{map}/organisations",
  right: "public",
  sentence: "Lists the organisations that play a role in a release.",
  input: z.strictObject({ map, release: edition }),
  output: z.strictObject({ organisations: z.array(organisationShown) }),
  problems: askingProblems.slice(0, 2),
});

export const correctValueOperation = operation({
  name: "values.correct",
  kind: "command",
  http: "POST /api/maps/{map}/initiatives/{initiative}/values/{variable}",
  right: ["coordinator", "editor"],
  relation: "in-area",
  sentence: "Gives a value in place of the one in force; what was said before stays.",
  input: z.strictObject({
    map,
    initiative: z.string().max(64),
    variable: z.string().max(64),
    answer: answer.describe("The value, in the form that its variable takes."),
    reason,
    evidence: z.array(evidence).max(20).optional(),
    supersedes: z
      .int()
      .nullable()
      .describe(
        "The number of the correction in force, null when there is none, so that none is overwritten unseen.",
      ),
  }),
  output: z.strictObject({ correction: z.int(), warnings: z.array(answerFindingShown) }),
  problems: [
    "map-unknown",
    "initiative-unknown",
    "variable-unknown",
    "variable-derived",
    "answer-unfit",
    "correction-stale",
  ],
});

const mergeProblems = ["map-unknown", "initiative-unknown", "initiative-in-round"];

const keep = z
  .record(z.string().max(64), keeping)
  .optional()
  .describe(
    "Whose value stays, by variable; of others the survivor's, unless it is missing there. Both can be kept where several answers are allowed.",
  );

export const mergeInitiative = operation({
  name: "initiatives.merge",
  kind: "command",
  http: "POST /api/maps/{map}/initiatives/{initiative}/merge",
  right: ["coordinator"],
  sentence:
    "Finds an initiative to be the same as another; its records count for that one, with the values that are chosen, and its id leads there.",
  input: z.strictObject({
    map,
    initiative: z.string().max(64).describe("The duplicate."),
    into: z.string().max(64).describe("The initiative that stays."),
    keep,
    reason,
  }),
  output: z.strictObject({ merge: z.int() }),
  problems: [
    ...mergeProblems,
    "merge-itself",
    "initiative-merged",
    "initiative-withdrawn",
    "variable-unknown",
    "keep-nothing",
    "keep-both",
    "keep-verdict",
  ],
});

export const undoMerge = operation({
  name: "merges.undo",
  kind: "command",
  http: "POST /api/maps/{map}/merges/{merge}/undo",
  right: ["coordinator"],
  sentence: "Tells two merged initiatives apart again, each as it was.",
  input: z.strictObject({ map, merge: z.coerce.number().int().min(1), reason }),
  output: z.strictObject({ initiative: z.string(), stage: z.string() }),
  problems: [...mergeProblems, "merge-unknown", "merge-undone", "merge-covered"],
});

export const listMerges = operation({
  name: "merges.list",
  kind: "query",
  http: "GET /api/maps/{map}/merges",
  right: ["coordinator", "screener", "coder", "adjudicator", "editor", "reader"],
  sentence: "Lists which initiatives were found to be the same, and what was told apart again.",
  input: z.strictObject({ map }),
  output: z.strictObject({ merges: z.array(mergeShown) }),
  problems: ["map-unknown"],
});

export const listDuplicates = operation({
  name: "duplicates.list",
  kind: "query",
  http: "GET /api/maps/{map}/duplicates",
  right: ["coordinator"],
  sentence:
    "Lists the pairs of initiatives that look most alike in name, address, organisations and countries, with the reasons; without those that were found to be different.",
  input: z.strictObject({ map, limit: z.coerce.number().int().min(1).max(500).default(50) }),
  output: z.strictObject({
    compared: z.int().describe("How many initiatives were compared."),
    total: z.int().describe("How many pairs are alike enough to be looked at."),
    pairs: z.array(likelyDuplicateShown),
  }),
  problems: ["map-unknown"],
});

const distinctionProblems = ["map-unknown", "initiative-unknown"];

export const distinguishInitiatives = operation({
  name: "initiatives.distinguish",
  kind: "command",
  http: "POST /api/maps/{map}/initiatives/{initiative}/distinctions",
  right: ["coordinator"],
  sentence:
    "Finds two initiatives that look alike to be different; they are not offered as duplicates again.",
  input: z.strictObject({
    map,
    initiative: z.string().max(64),
    other: z.string().max(64).describe("The initiative that it is not."),
    reason,
  }),
  output: z.strictObject({ distinction: z.int() }),
  problems: [...distinctionProblems, "distinction-itself", "distinction-known", "initiative-merged"],
});

export const undoDistinction = operation({
  name: "distinctions.undo",
  kind: "command",
  http: "POST /api/maps/{map}/distinctions/{distinction}/undo",
  right: ["coordinator"],
  sentence: "Opens the question again whether two initiatives are different.",
  input: z.strictObject({ map, distinction: z.coerce.number().int().min(1), reason }),
  output: z.strictObject({ initiative: z.string(), other: z.string() }),
  problems: ["map-unknown", "distinction-unknown", "distinction-undone"],
});

export const listDistinctions = operation({
  name: "distinctions.list",
  kind: "query",
  http: "GET /api/maps/{map}/distinctions",
  right: ["coordinator", "screener", "coder", "adjudicator", "editor", "reader"],
  sentence: "Lists which initiatives look alike and were found to be different.",
  input: z.strictObject({ map }),
  output: z.strictObject({ distinctions: z.array(distinctionShown) }),
  problems: ["map-unknown"],
});

export const showFlow = operation({
  name: "flow.show",
  kind: "query",
  http: "GET /api/maps/{map}/flow",
  right: ["coordinator", "screener", "coder", "adjudicator", "editor", "reader"],
  sentence:
    "Counts records and initiatives from found to included, by source, wave and group; every count adds up.",
  input: z.strictObject({ map, group: z.string().max(64).optional() }),
  output: flowShown,
  problems: ["map-unknown", "variable-unknown"],
});
