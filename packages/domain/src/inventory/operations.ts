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

export const showFlow = operation({
  name: "flow.show",
  kind: "query",
  http: "GET /api/maps/{map}/flow",
  right: ["coordinator", "screener", "coder", "adjudicator", "editor", "reader"],
  sentence:
    "Counts records and initiatives from found to included, by source, wave and group; every count adds up.",
  input: z.strictObject({ map, group: z.string().max(64).optional() }),
  output: anything,
  problems: ["map-unknown", "variable-unknown"],
});
