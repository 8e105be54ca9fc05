import { z } from "zod";
import { mapSlug } from "../protocol/index.ts";
import { operation } from "../shared/index.ts";

const map = mapSlug.describe("The map's slug.");
const edition = z
  .union([z.literal("latest"), z.literal("draft"), z.string().regex(/^[1-9]\d{0,8}$/)])
  .default("latest")
  .describe("A release's number, `latest`, or `draft` for the live state.");
const where = z
  .array(z.string().max(2000))
  .max(50)
  .default([])
  .describe(
    "Conditions that all hold: `country=NL,BE`, `start_year=2018..2020`, `country=~not-yet-coded`, `country!=NL`.",
  );
const q = z
  .string()
  .max(10_000)
  .optional()
  .describe("Words to search for; the last may be the beginning of one.");
const page = {
  sort: z.string().max(64).optional().describe("The variable to order by; by relevance or id without it."),
  descending: z.stringbool().default(false),
  offset: z.coerce.number().int().min(0).max(10_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(50),
};
const asked = { map, release: edition, where, q };
const anything = z.record(z.string(), z.unknown());
const askingProblems = ["map-unknown", "release-unknown", "variable-unknown", "category-unknown"];

export const listMaps = operation({
  name: "maps.list",
  kind: "query",
  http: "GET /api/maps",
  right: "public",
  sentence: "Lists the maps of this installation with their last release.",
  input: z.strictObject({}),
  output: z.strictObject({ maps: z.array(anything) }),
  problems: [],
});

export const showMap = operation({
  name: "maps.show",
  kind: "query",
  http: "GET /api/maps/{map}",
  right: "public",
  sentence: "Shows what a map is, its sources and its releases.",
  input: z.strictObject({ map }),
  output: anything,
  problems: ["map-unknown"],
});

export const showCodebook = operation({
  name: "codebook.show",
  kind: "query",
  http: "GET /api/maps/{map}/codebook",
  right: "public",
  sentence: "Shows the codebook of a release, lists and inheritance resolved.",
  input: z.strictObject({ map, release: edition }),
  output: anything,
  problems: askingProblems.slice(0, 2),
});

export const showRelease = operation({
  name: "release.show",
  kind: "query",
  http: "GET /api/maps/{map}/releases/{release}",
  right: "public",
  sentence: "Shows a release's manifest, differences, hash and citation.",
  input: z.strictObject({ map, release: z.string() }),
  output: anything,
  problems: askingProblems.slice(0, 2),
});

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

export const countFacets = operation({
  name: "atlas.facets",
  kind: "query",
  http: "GET /api/maps/{map}/facets",
  right: "public",
  sentence: "Counts every variable among the selected initiatives, its own condition left out.",
  input: z.strictObject({ ...asked, variable: z.array(z.string().max(64)).max(100).optional() }),
  output: z.strictObject({ total: z.int(), facets: anything }),
  problems: askingProblems,
});

export const crossTabulate = operation({
  name: "atlas.cross",
  kind: "query",
  http: "GET /api/maps/{map}/cross",
  right: "public",
  sentence: "Counts the selected initiatives in each cell of two or three variables.",
  input: z.strictObject({
    ...asked,
    rows: z.string().max(64),
    cols: z.string().max(64),
    layers: z.string().max(64).optional(),
  }),
  output: anything,
  problems: [...askingProblems, "cross-variable-repeated", "cross-too-large"],
});

export const searchInitiatives = operation({
  name: "atlas.search",
  kind: "query",
  http: "GET /api/maps/{map}/search",
  right: "public",
  sentence: "Ranks the selected initiatives that hold all words.",
  input: z.strictObject({ ...asked, offset: page.offset, limit: page.limit }),
  output: z.strictObject({
    total: z.int(),
    hits: z.array(z.strictObject({ id: z.string(), title: z.string(), score: z.number() })),
  }),
  problems: askingProblems,
});

/** Every operation that is called over HTTP. */
export const operations = [
  listMaps,
  showMap,
  showCodebook,
  showRelease,
  listInitiatives,
  showInitiative,
  listOrganisations,
  countFacets,
  crossTabulate,
  searchInitiatives,
] as const;
