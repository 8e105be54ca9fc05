import { z } from "zod";
import { anything, asked, askingProblems, edition, map, page } from "../protocol/asking.ts";
import { operation } from "../shared/index.ts";

export const listInitiatives = operation({
  name: "initiatives.list",
  kind: "query",
  http: "GET /api/maps/{map}/initiatives",
  right: "public",
  sentence: "Lists the selected initiatives page by page, with all their values.",
  input: z.strictObject({ ...asked, ...page }),
  output: z.strictObject({ total: z.int(), offset: z.int(), initiatives: z.array(anything) }),
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
  output: anything,
  problems: [...askingProblems.slice(0, 2), "initiative-unknown"],
});

export const listOrganisations = operation({
  name: "organisations.list",
  kind: "query",
  http: "GET /api/maps/{map}/organisations",
  right: "public",
  sentence: "Lists the organisations that play a role in a release.",
  input: z.strictObject({ map, release: edition }),
  output: z.strictObject({ organisations: z.array(anything) }),
  problems: askingProblems.slice(0, 2),
});
